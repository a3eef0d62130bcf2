import type { ChangeEvent, Flow, Participant } from './event.ts'

/** A giver and a taker of one event, with the written flows between them; none when the flow is implied. */
export interface Pair {
  from: Participant
  to: Participant
  flows: readonly Flow[]
}

/** The participants that can give something, and those that can take something. */
export interface Sides {
  givers: readonly Participant[]
  takers: readonly Participant[]
}

/**
 * The givers and takers of an event. A body that continues on both sides gives nothing to itself, so it counts on a side
 * only if another body is on the opposite side. In "a continues; a continues, b is created", a is a giver and not a taker.
 */
export function sidesOf(event: ChangeEvent): Sides {
  return { givers: withOpposite(event.enters, event.yields), takers: withOpposite(event.yields, event.enters) }
}

function withOpposite(side: readonly Participant[], opposite: readonly Participant[]): readonly Participant[] {
  return side.filter(({ id }) => opposite.length === 0 || opposite.some((other) => other.id !== id))
}

/** Whether one side has a single member, so that everything must have come from it, or gone to it. */
export function isImplied({ givers, takers }: Sides): boolean {
  return givers.length === 1 || takers.length === 1
}

/**
 * Which giver gave something to which taker. If one side has a single member, every pair: a written flow then only adds
 * to its own pair and the others stay implied, as a body that got nothing would not take part. If both sides have several
 * members, only the pairs of the written flows. Flows from or to a body that takes no part are left out.
 */
export function pairsOf(event: ChangeEvent): readonly Pair[] {
  const sides = sidesOf(event)
  const implied = isImplied(sides)
  return sides.givers.flatMap((from) =>
    sides.takers
      .filter((to) => to.id !== from.id)
      .map((to) => ({ from, to, flows: event.flows.filter((flow) => flow.from === from.id && flow.to === to.id) }))
      .filter(({ flows }) => implied || flows.length > 0),
  )
}
