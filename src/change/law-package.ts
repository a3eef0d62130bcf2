import type { Difference } from './difference.ts'
import { groupBy } from './gone-and-come.ts'

/** The differences that rest on one law; null for those without a law. */
export interface LawPackage {
  law: string | null
  differences: readonly Difference[]
}

/**
 * Differences by law. One that rests on several belongs to the law on which most of them rest, then to the first by id.
 * Packages come in the order of their first differences, then by the id of the law; those without a law come last.
 *
 * @param differences in order of time
 * @param lawsOf the laws of a change event, by its id
 */
export function packagesOf(
  differences: readonly Difference[],
  lawsOf: (event: string) => readonly string[],
): LawPackage[] {
  const laws = ({ event }: Difference) => (event === undefined ? [] : lawsOf(event))
  const counts = new Map<string, number>()
  for (const law of differences.flatMap(laws)) counts.set(law, (counts.get(law) ?? 0) + 1)
  const rank = (law: string) => `${String(1e9 - (counts.get(law) ?? 0))} ${law}`
  const groups = groupBy(differences, (one) => laws(one).toSorted(by(rank))[0] ?? '')
  const packages = [...groups].map(([law, own]) => ({ law: law === '' ? null : law, differences: own }))
  return packages.toSorted(by(({ law, differences: [first] }) => `${law === null ? '~' : (first?.date ?? '~')} ${law}`))
}

function by<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0)
}
