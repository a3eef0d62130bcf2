import type { AliveCertainty } from '../time/alive.ts'
import { byDateThenId } from './by-date.ts'
import { CERTAINTIES, type Certainty } from './event.ts'
import { arcsOf, type Arc, type Passage, type Passed } from './passage.ts'
import { arcsBy, arrivalsFrom, waysTo, type ArcsBy } from './ways.ts'

/** A body that carries on another one; backwards, one from which it came. */
export interface Heir<Step> {
  id: string
  /** The steps on all ways to it, by date, then by id; none for the body itself. */
  steps: Step[]
  /** As sure as the least sure step of the surest way; `POSSIBLE` where its own dates leave open whether it exists. */
  certainty: Certainty
}

/** What became of one body. */
export interface Inheritance<Step> {
  /** By the date of their last step, then by id; the body itself first. */
  heirs: Heir<Step>[]
  /**
   * Where ways end without an heir: bodies that do not exist on the day and from which no step leads on, by id; the body
   * itself if all of its ways only lead round in circles.
   */
  lost: string[]
}

/** What the successions of a passage make of bodies. */
export interface Heirs<Step> {
  inheritanceOf: (id: string) => Inheritance<Step>
  /** How many of some bodies have no heir; in time linear in all steps, however many bodies there are. */
  countWithout: (ids: readonly string[]) => number
}

/**
 * What carries bodies on: those of the other day to which steps lead, one after another in time, and the body itself if it
 * exists then. So a body that was split off does not come from what joined its origin only afterwards. The time for one
 * body is linear in the steps of its ways; no way is listed, so that stacked diamonds are no matter, and cycles end.
 *
 * @param steps those that are followed; of other times than the passage they do not count
 * @param existsThen how sure it is that a body exists on the other day; undefined if it does not
 */
export function heirsBy<Step extends Passed>(
  steps: readonly Step[],
  passage: Passage,
  existsThen: (id: string) => AliveCertainty | undefined,
): Heirs<Step> {
  const arcs = arcsOf(steps, passage)
  const arcsTo = arcsBy('next', arcs)
  const arcsAt = CERTAINTIES.map((least) => [least, arcsBy('at', arcs.filter(isAtLeast(least)))] as const)
  return {
    inheritanceOf: (id) => inheritanceOf(id, arcsAt, arcsTo, existsThen),
    countWithout: (ids) => {
      const existing = [...new Set([...ids, ...arcsTo.keys()])].filter((id) => existsThen(id) !== undefined)
      const { departures } = waysTo(existing, arcsTo)
      return ids.filter((id) => !departures.has(id)).length
    },
  }
}

/** @param arcsAt the arcs that are at least as sure as each certainty */
function inheritanceOf<Step extends Passed>(
  origin: string,
  arcsAt: readonly (readonly [Certainty, ArcsBy<Step>])[],
  arcsTo: ArcsBy<Step>,
  existsThen: (id: string) => AliveCertainty | undefined,
): Inheritance<Step> {
  const reached = arcsAt.map(([least, arcs]) => [least, arrivalsFrom(origin, arcs)] as const)
  const arrivals = reached.at(-1)?.[1] ?? new Map<string, number>()
  const all = arcsAt.at(-1)?.[1]
  const leadsOn = (id: string) => all?.get(id)?.some(({ latest }) => latest >= (arrivals.get(id) ?? Infinity))
  const heirs = [...arrivals.keys()].flatMap((id): Heir<Step>[] => {
    const exists = existsThen(id)
    if (exists === undefined) return []
    const steps = id === origin ? [] : [...waysTo([id], arcsTo, arrivals).arcs].map(({ step }) => step)
    const surest = reached.find(([, ids]) => ids.has(id))?.[0] ?? 'POSSIBLE'
    return [{ id, steps: steps.sort(byDateThenId), certainty: exists === 'CERTAIN' ? surest : 'POSSIBLE' }]
  })
  const lost = [...arrivals.keys()].filter((id) => existsThen(id) === undefined && leadsOn(id) !== true)
  return {
    heirs: heirs.sort((a, b) => byDateThenId(lastOf(a), lastOf(b))),
    lost: heirs.length === 0 && lost.length === 0 ? [origin] : lost.sort(),
  }
}

function isAtLeast(least: Certainty): (arc: Arc<unknown>) => boolean {
  return ({ certainty }) => CERTAINTIES.indexOf(certainty) <= CERTAINTIES.indexOf(least)
}

/** The heir with the date of its last step; before all dates without one. */
function lastOf({ id, steps }: Heir<Passed>): { id: string; date: string | undefined } {
  const last = steps.at(-1)
  return { id, date: last ? last.date : '' }
}
