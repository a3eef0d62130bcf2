import type { Certainty } from './event.ts'
import type { Succession } from './succession.ts'

/** A succession with the first and the last day on which it can have taken effect: ISO days, absent where that is open. */
export interface DatedSuccession extends Pick<Succession, 'id' | 'type' | 'from' | 'to' | 'date' | 'certainty'> {
  dateEarliest?: string
  dateLatest?: string
}

/** What is followed from one day to another: later, or, where the second day is before the first, back. ISO days. */
export interface Passage {
  /** Absent: from any day before. */
  from?: string
  to: string
}

/** A succession in the direction of a passage. Times are numbers that grow in this direction. */
export interface Arc<Step> {
  at: string
  next: string
  earliest: number
  latest: number
  certainty: Certainty
  step: Step
}

/** Whether a passage leads to an earlier day. */
export function isBack({ from, to }: Passage): boolean {
  return from !== undefined && from > to
}

/**
 * A succession as an arc of a passage; undefined if it did not take effect within. It counts if it may have done so: after
 * the earlier day, and on or before the later one. One that may also have done so outside is only `POSSIBLE`.
 */
export function arcOf<Step extends DatedSuccession>(step: Step, passage: Passage): Arc<Step> | undefined {
  const [first, last] = isBack(passage) ? [passage.to, passage.from] : [passage.from, passage.to]
  const [after, upTo] = [dayNumber(first, -Infinity), dayNumber(last, Infinity)]
  const [earliest, latest] = [dayNumber(step.dateEarliest, -Infinity), dayNumber(step.dateLatest, Infinity)]
  if (after >= upTo || latest <= after || earliest > upTo) return undefined
  const isWithin = (earliest > after || after === -Infinity) && latest <= upTo
  const certainty = isWithin ? step.certainty : 'POSSIBLE'
  return isBack(passage)
    ? { at: step.to, next: step.from, earliest: -latest, latest: -earliest, certainty, step }
    : { at: step.from, next: step.to, earliest, latest, certainty, step }
}

/** The arcs by one of their ends. */
export function arcsBy<Step>(end: 'at' | 'next', arcs: readonly Arc<Step>[]): Map<string, Arc<Step>[]> {
  const found = new Map<string, Arc<Step>[]>()
  for (const arc of arcs) {
    const known = found.get(arc[end])
    if (known) known.push(arc)
    else found.set(arc[end], [arc])
  }
  return found
}

/**
 * When each body can be reached from one, along arcs in order of time, at the earliest. A body is looked at again only
 * when it can be reached earlier than was known, so that cycles end.
 */
export function arrivals<Step>(origin: string, arcsAt: ReadonlyMap<string, readonly Arc<Step>[]>): Map<string, number> {
  const arrival = new Map([[origin, -Infinity]])
  const open = new Set([origin])
  for (const at of open) {
    open.delete(at)
    const since = arrival.get(at) ?? -Infinity
    for (const arc of arcsAt.get(at) ?? []) {
      const time = Math.max(since, arc.earliest)
      if (time > arc.latest || time >= (arrival.get(arc.next) ?? Infinity)) continue
      arrival.set(arc.next, time)
      open.add(arc.next)
    }
  }
  return arrival
}

/** The ways that lead to some bodies. */
export interface Ways<Step> {
  /** When a body can be left at the latest, so that one of the bodies is still reached. */
  departure: Map<string, number>
  arcs: Set<Arc<Step>>
}

/**
 * All arcs that lie on a way to one of some bodies, in order of time.
 *
 * @param arrival when each body can be reached; only arcs from these bodies count. Without it, all can be at any time
 */
export function waysTo<Step>(
  targets: readonly string[],
  arcsTo: ReadonlyMap<string, readonly Arc<Step>[]>,
  arrival?: ReadonlyMap<string, number>,
): Ways<Step> {
  const departure = new Map(targets.map((id) => [id, Infinity]))
  const arcs = new Set<Arc<Step>>()
  const open = new Set(targets)
  for (const next of open) {
    open.delete(next)
    const until = departure.get(next) ?? Infinity
    for (const arc of arcsTo.get(next) ?? []) {
      const time = Math.min(until, arc.latest)
      const since = arrival ? (arrival.get(arc.at) ?? Infinity) : -Infinity
      if (Math.max(since, arc.earliest) > time) continue
      arcs.add(arc)
      if (time <= (departure.get(arc.at) ?? -Infinity)) continue
      departure.set(arc.at, time)
      open.add(arc.at)
    }
  }
  return { departure, arcs }
}

/** Days as numbers in their order: 20030407. */
function dayNumber(day: string | undefined, open: number): number {
  return day === undefined ? open : Number(day.replaceAll('-', ''))
}
