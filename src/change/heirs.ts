import { byDateThenId } from './by-date.ts'
import { CERTAINTIES, type Certainty } from './event.ts'
import { arcsBy, arcsOf, arrivalsFrom, waysTo, type ArcsBy, type Followed, type HeirDirection } from './ways.ts'

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
  /**
   * Bodies on the way that did not exist on the other day, and at which the record stops, in the same order; the body itself
   * if its steps only lead round in a circle.
   */
  lost: string[]
}

/**
 * Makes what maps bodies to others. A body is mapped to all that can be reached over the steps, one after another in time,
 * and exists on the other day, itself too: so what was split off is not mapped to what joined its origin only afterwards.
 * Backwards is the mirror of forwards: `b` is an heir of `a` exactly if `a` is one of `b` in the other direction. No way is
 * listed, so that diamonds do no harm, and cycles end.
 *
 * @param steps those that took effect between the two days
 * @param exists whether a body exists on the other day
 */
export function heirsBy<Step extends Followed>(
  steps: readonly Step[],
  direction: HeirDirection,
  exists: (id: string) => boolean,
): (origin: string) => Inheritance<Step> {
  const arcs = arcsOf(steps, direction)
  const onward = arcsBy('at', arcs)
  const next = (id: string) => onward.get(id) ?? []
  const sureOnward = CERTAINTIES.map((_least, place) =>
    arcsBy(
      'at',
      arcs.filter(({ step }) => CERTAINTIES.indexOf(step.certainty) <= place),
    ),
  )
  return (origin) => {
    const arrivals = arrivalsFrom(origin, onward)
    const ids = reach(origin, (id) => next(id).map((arc) => arc.next)).filter((id) => arrivals.has(id))
    const certaintyOf = surest(origin, sureOnward)
    const back = arcsBy('next', ids.flatMap(next))
    const leadsOn = (id: string) => next(id).some(({ latest }) => latest >= (arrivals.get(id) ?? Infinity))
    const lost = ids.filter((id) => !exists(id) && !leadsOn(id))
    const heirs = ids.filter(exists).map((id) => ({
      id,
      steps: id === origin ? [] : [...waysTo([id], back, arrivals).steps].sort(byDateThenId),
      certainty: certaintyOf(id),
    }))
    return { heirs, lost: heirs.length === 0 && lost.length === 0 ? [origin] : lost }
  }
}

/** How many bodies have no heir, in time linear in the steps, however many bodies there are; otherwise as {@link heirsBy}. */
export function countWithoutHeir(
  ids: readonly string[],
  steps: readonly Followed[],
  direction: HeirDirection,
  exists: (id: string) => boolean,
): number {
  const back = arcsBy('next', arcsOf(steps, direction))
  const { departures } = waysTo([...new Set([...ids, ...back.keys()])].filter(exists), back)
  return ids.filter((id) => !departures.has(id)).length
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

/** How sure each body is that can be reached. `onward` holds the arcs that are at least as sure as each certainty. */
function surest<Step>(origin: string, onward: readonly ArcsBy<Step>[]): (id: string) => Certainty {
  const reached = onward.map((arcs) => arrivalsFrom(origin, arcs))
  return (id) => CERTAINTIES.find((_least, place) => reached[place]?.has(id)) ?? 'POSSIBLE'
}
