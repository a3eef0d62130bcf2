import { byDateThenId } from './by-date.ts'
import { CERTAINTIES, type Certainty } from './event.ts'
import type { Succession } from './succession.ts'

/** What is needed of a succession to follow it; other fields are kept unchanged. */
type Followed = Pick<Succession, 'id' | 'from' | 'to' | 'date' | 'certainty'>

/** Which way bodies are mapped: to those that carry them on, or to those from which they came. */
export type HeirDirection = 'LATER' | 'EARLIER'

/** A body that carries another one on, or from which it came. */
export interface Heir<Step extends Followed> {
  id: string
  /** Every step on any way to it, by date, then by id; none if it is the body itself. */
  steps: Step[]
  /** As sure as the least sure step of the surest way. */
  certainty: Certainty
}

/** What one body is mapped to. */
export interface Inheritance<Step extends Followed> {
  /** By the fewest steps, then by id. */
  heirs: Heir<Step>[]
  /** Bodies on the way that did not exist on the other day, and at which the record stops; in the same order. */
  lost: string[]
}

/**
 * Makes what maps bodies to others. A body is mapped to all that can be reached over the steps and exists on the other day,
 * itself too. Backwards is the mirror of forwards: `b` is an heir of `a` exactly if `a` is one of `b` in the other direction.
 * Each body is visited once, whatever diamonds and cycles there are.
 *
 * @param steps those that took effect between the two days
 * @param exists whether a body exists on the other day
 */
export function heirsBy<Step extends Followed>(
  steps: readonly Step[],
  direction: HeirDirection,
  exists: (id: string) => boolean,
): (origin: string) => Inheritance<Step> {
  const [near, far] = direction === 'LATER' ? (['from', 'to'] as const) : (['to', 'from'] as const)
  const onward = groupBy(steps, near)
  const next = (id: string) => onward.get(id) ?? []
  return (origin) => {
    const ids = reach(origin, (id) => next(id).map((step) => step[far]))
    const certaintyOf = surest(origin, (id) => next(id).map((step) => [step.certainty, step[far]] as const))
    const back = groupBy(ids.flatMap(next), far)
    const stepsTo = (id: string) => {
      if (id === origin) return []
      const between = reach(id, (one) => (back.get(one) ?? []).map((step) => step[near]))
      return between.flatMap((one) => back.get(one) ?? []).sort(byDateThenId)
    }
    return {
      heirs: ids.filter(exists).map((id) => ({ id, steps: stepsTo(id), certainty: certaintyOf(id) })),
      lost: ids.filter((id) => !exists(id) && next(id).length === 0),
    }
  }
}

/** All that can be reached, the origin first, then breadth first, each level by id. */
function reach(origin: string, next: (id: string) => string[]): string[] {
  const found = new Set([origin])
  let level = [origin]
  while (level.length > 0) {
    level = [...new Set(level.flatMap(next))].filter((id) => !found.has(id)).sort()
    for (const id of level) found.add(id)
  }
  return [...found]
}

/** How sure each body is that can be reached: over how sure steps it can be reached. */
function surest(
  origin: string,
  next: (id: string) => (readonly [certainty: Certainty, id: string])[],
): (id: string) => Certainty {
  const found = new Map<string, Certainty>()
  for (const [index, least] of CERTAINTIES.entries()) {
    const sure = CERTAINTIES.slice(0, index + 1)
    const follow = (id: string) => next(id).flatMap(([certainty, to]) => (sure.includes(certainty) ? [to] : []))
    for (const id of reach(origin, follow)) if (!found.has(id)) found.set(id, least)
  }
  return (id) => found.get(id) ?? 'POSSIBLE'
}

function groupBy<Step extends Followed>(steps: readonly Step[], end: 'from' | 'to'): ReadonlyMap<string, Step[]> {
  const groups = new Map<string, Step[]>()
  for (const step of steps) {
    const group = groups.get(step[end])
    if (group) group.push(step)
    else groups.set(step[end], [step])
  }
  return groups
}
