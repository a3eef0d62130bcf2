import { namedHoldings, type Evidence, type Holding } from './holding.ts'
import { inheritedHoldings } from './inheritance.ts'

/**
 * The times in which bodies may have been responsible for something, whatever exact days the dates mean: what a source
 * states comes first, then what is more certain, then fewer steps, then by id.
 */
export function holdings(evidence: Evidence): Holding[] {
  const named = namedHoldings(evidence)
  const all: Holding[] = [
    ...named.map(({ begunBy: _, lastsWithBody: __, ...holding }) => holding),
    ...inheritedHoldings(named, evidence),
  ]
  return all.filter(({ from, end }) => end === null || (from ?? '') < end).sort(byEvidence)
}

function byEvidence(a: Holding, b: Holding): number {
  const [keyA, keyB] = [evidenceKey(a), evidenceKey(b)]
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0
}

/** The order of what a source states, of a move that brought the function, of one that took it away, and of the rest. */
function evidenceKey({ holder, statement, move, certainty, steps }: Holding): string {
  const sort = statement ? 0 : move ? (move.to === holder ? 1 : 2) : certainty === 'INFERRED' ? 3 : 4
  const length = String(steps.length).padStart(4, '0')
  return [sort, length, holder, statement?.id ?? '', move?.event ?? ''].join(' ')
}
