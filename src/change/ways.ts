import { dateBounds, type Bounds } from '../time/edtf.ts'
import type { Succession } from './succession.ts'

/** What is needed of a succession to follow it; other fields are kept unchanged. */
export type Followed = Pick<Succession, 'id' | 'from' | 'to' | 'date' | 'certainty'>

/** Which way bodies are mapped: to those that carry them on, or to those from which they came. */
export type HeirDirection = 'LATER' | 'EARLIER'

/** A step in one direction. Its times are numbers that grow in this direction. */
export interface Arc<Step> {
  at: string
  next: string
  earliest: number
  latest: number
  step: Step
}

/** Arcs by the body at one of their ends. */
export type ArcsBy<Step> = ReadonlyMap<string, readonly Arc<Step>[]>

/** Steps as arcs in a direction, with the first and the last day on which each may have taken effect. */
export function arcsOf<Step extends Followed>(steps: readonly Step[], direction: HeirDirection): Arc<Step>[] {
  const bounds = new Map<string, Bounds>()
  return steps.map((step) => {
    const { date = '' } = step
    const known = bounds.get(date) ?? (date === '' ? {} : dateBounds(date))
    bounds.set(date, known)
    const [earliest, latest] = [timeOf(known.earliest, -Infinity), timeOf(known.latest, Infinity)]
    return direction === 'LATER'
      ? { at: step.from, next: step.to, earliest, latest, step }
      : { at: step.to, next: step.from, earliest: -latest, latest: -earliest, step }
  })
}

/** Arcs by one of their ends. */
export function arcsBy<Step>(end: 'at' | 'next', arcs: readonly Arc<Step>[]): ArcsBy<Step> {
  const groups = new Map<string, Arc<Step>[]>()
  for (const arc of arcs) {
    const group = groups.get(arc[end])
    if (group) group.push(arc)
    else groups.set(arc[end], [arc])
  }
  return groups
}

/**
 * When each body can be reached, at the earliest, along arcs one after another in time. A body is looked at again only if
 * it can be reached earlier than was known, so that cycles end.
 */
export function arrivalsFrom<Step>(origin: string, onward: ArcsBy<Step>): ReadonlyMap<string, number> {
  const arrivals = new Map([[origin, -Infinity]])
  // What is added to a set while it is walked is walked too.
  const open = new Set([origin])
  for (const at of open) {
    open.delete(at)
    const since = arrivals.get(at) ?? -Infinity
    for (const { next, earliest, latest } of onward.get(at) ?? []) {
      const time = Math.max(since, earliest)
      if (time > latest || time >= (arrivals.get(next) ?? Infinity)) continue
      arrivals.set(next, time)
      open.add(next)
    }
  }
  return arrivals
}

/** The ways that lead to some bodies. */
export interface Ways<Step> {
  /** When each body can be left at the latest, so that one of those is still reached. */
  departures: ReadonlyMap<string, number>
  /** The steps on any of the ways. */
  steps: ReadonlySet<Step>
}

/**
 * All ways to some bodies along arcs one after another in time.
 *
 * @param back the arcs by the body that they reach
 * @param arrivals when each body can be reached: ways begin there; without it, at any body and at any time
 */
export function waysTo<Step>(
  targets: readonly string[],
  back: ArcsBy<Step>,
  arrivals?: ReadonlyMap<string, number>,
): Ways<Step> {
  const departures = new Map(targets.map((id) => [id, Infinity]))
  const steps = new Set<Step>()
  const open = new Set(targets)
  for (const next of open) {
    open.delete(next)
    const until = departures.get(next) ?? Infinity
    for (const { at, earliest, latest, step } of back.get(next) ?? []) {
      const time = Math.min(until, latest)
      const since = arrivals ? (arrivals.get(at) ?? Infinity) : -Infinity
      if (Math.max(since, earliest) > time) continue
      steps.add(step)
      if (time <= (departures.get(at) ?? -Infinity)) continue
      departures.set(at, time)
      open.add(at)
    }
  }
  return { departures, steps }
}

/** A day as a number, in the order of days: 20030407. */
function timeOf(day: string | undefined, open: number): number {
  return day === undefined ? open : Number(day.replaceAll('-', ''))
}
