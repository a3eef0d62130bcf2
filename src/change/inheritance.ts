import { dateBounds } from '../time/edtf.ts'
import { earlier, lossAfter, type Evidence, type Holding, type NamedHolding } from './holding.ts'

type Steps = Evidence['steps']

/**
 * The times in which bodies may have been responsible because they took the place of one that was when it ended.
 *
 * It is INFERRED where one body took its place; POSSIBLE where several did, as nothing says which of them it went to, and
 * for all that follows from there. It ends where the function is given away, and where a source names a body whose time
 * began when the first one had ended or later. Each body is found once for each that a source names.
 */
export function inheritedHoldings(named: readonly NamedHolding[], evidence: Evidence): Holding[] {
  const next = successorsOf(evidence.steps)
  return named
    .filter(({ lastsWithBody }) => lastsWithBody)
    .flatMap((origin) => {
      const superseded = supersededFrom(origin, named, evidence)
      return heirsOf(origin, next, evidence).map((heir) => ({ ...heir, end: earlier(heir.end, superseded) }))
    })
}

/** Breadth first: the fewest steps count. */
function heirsOf(origin: NamedHolding, next: ReadonlyMap<string, Steps>, evidence: Evidence): Holding[] {
  const found: Holding[] = []
  const seen = new Set([origin.holder])
  let level: Holding[] = [origin]
  while (level.length > 0) {
    const heirs = level.flatMap((before) => takersOf(before, next, evidence)).filter(({ holder }) => !seen.has(holder))
    const distinct = [...new Map(heirs.toReversed().map((heir) => [heir.holder, heir])).values()].toReversed()
    for (const { holder } of distinct) seen.add(holder)
    found.push(...distinct)
    level = distinct.filter(({ from, holder }) => lossAfter(from, holder, evidence.moves) === null)
  }
  return found
}

/** The bodies that took the place of one that was responsible. */
function takersOf(before: Holding, next: ReadonlyMap<string, Steps>, { bodies, moves }: Evidence): Holding[] {
  const steps = next.get(before.holder) ?? []
  const isOpen = before.certainty === 'POSSIBLE' || new Set(steps.map(({ to }) => to)).size > 1
  return steps.map((step) => {
    const life = bodies.get(step.to) ?? {}
    const from = (step.date === undefined ? undefined : dateBounds(step.date).earliest) ?? life.startEarliest ?? null
    return {
      holder: step.to,
      from,
      end: earlier(life.endLatest ?? null, lossAfter(from, step.to, moves)),
      certainty: isOpen || step.certainty === 'POSSIBLE' ? 'POSSIBLE' : 'INFERRED',
      steps: [...before.steps, step],
    }
  })
}

/** The first day of a body that a source names and that began when another had ended, or later; null without one. */
function supersededFrom(origin: NamedHolding, named: readonly NamedHolding[], { bodies }: Evidence): string | null {
  const { endEarliest, endLatest } = bodies.get(origin.holder) ?? {}
  const end = endEarliest ?? endLatest
  if (typeof end !== 'string') return null
  return named
    .filter(({ begunBy, from }) => (begunBy ?? from ?? '') >= end)
    .map(({ from }) => from ?? '')
    .reduce<string | null>(earlier, null)
}

function successorsOf(steps: Steps): ReadonlyMap<string, Steps> {
  const next = new Map<string, Steps>()
  for (const step of [...steps].sort((a, b) => (a.id < b.id ? -1 : 1)))
    next.set(step.from, [...(next.get(step.from) ?? []), step])
  return next
}
