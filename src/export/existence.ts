import type { GraphEdge, GraphNode, Properties } from '../graph/graph.ts'
import { isAliveOn } from '../time/alive.ts'
import { dayBefore } from '../time/next-day.ts'

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

/** Whether a node or an edge may exist on a day; what ended at an unknown time does not. */
export function isCurrent({ properties }: GraphNode | GraphEdge, day: string): boolean {
  return properties.endUnknown !== true && isAliveOn(properties, day, 'POSSIBLE')
}

/** The year of an ISO day; undefined without a day. */
export function yearOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.slice(0, 4))
}

function dayOf(properties: Properties, name: string): string | undefined {
  const day = properties[name]
  return typeof day === 'string' ? day : undefined
}
