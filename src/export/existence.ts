import type { GraphEdge, GraphNode, Properties } from '../graph/graph.ts'
import { isAliveOn } from '../time/alive.ts'
import { dayBefore } from '../time/next-day.ts'
import { until } from '../time/until.ts'

/** The first and the last day of an existence, both included: ISO days. */
export interface Existence {
  from: string | undefined
  to: string | undefined
}

/**
 * The days on which a node or an edge may have existed; a side that is unknown or open is undefined. What happened, as a
 * change or a succession, is there from that day on.
 */
export function existenceOf({ properties }: GraphNode | GraphEdge): Existence {
  const from = properties.startEarliest ?? dayOf(properties, 'dateEarliest') ?? dayOf(properties, 'effectiveEarliest')
  const to = properties.endLatest === undefined ? undefined : (dayBefore(properties.endLatest) ?? undefined)
  return { from, to }
}

/**
 * Whether a node or an edge may exist on a day. What ended at an unknown time does not, nor a relation whose end did so, nor
 * what was only planned or proposed.
 */
export function isCurrent({ properties }: GraphNode | GraphEdge, day: string): boolean {
  const { status, endUnknown, endEarliest, endLatest } = properties
  if (status !== undefined || endUnknown === true) return false
  const isEndOpen = endEarliest !== undefined && endLatest === undefined
  return !(isEndOpen && endEarliest <= day) && isAliveOn(properties, day, 'POSSIBLE')
}

/**
 * The last year in which a node or an edge may have existed; for an end that is known as a year, the one before, though
 * none before its start.
 */
export function endYearOf({ properties: { end } }: GraphNode | GraphEdge, { from, to }: Existence): number | undefined {
  const last = end === undefined ? null : until(end)
  const year = yearOf(last !== null && /^\d{4}/.test(last) ? last : to)
  return year === undefined ? undefined : Math.max(year, yearOf(from) ?? year)
}

/** The year of an ISO day; undefined without a day. */
export function yearOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.slice(0, 4))
}

function dayOf(properties: Properties, name: string): string | undefined {
  const day = properties[name]
  return typeof day === 'string' ? day : undefined
}
