import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import { FIRST_DAY } from '../time/day.ts'

/** How well an end of a life is known. */
export type EndKnowledge = 'KNOWN' | 'VAGUE' | 'UNKNOWN' | 'OPEN'

/** When a body is drawn: it may have existed from `from` to `to`, and did so for sure from `sureFrom` to `sureTo`. */
export interface BarTime {
  from: string
  sureFrom: string
  sureTo: string
  to: string
  start: EndKnowledge
  end: EndKnowledge
}

/** The years that are drawn of a life whose start or end nobody knows, beyond what is known of it. */
const UNKNOWN_YEARS = 3

/**
 * When a body is drawn, as ISO days. What has not ended goes on until today. Where a start or an end is not known, it is
 * drawn for some years beyond the first or the last day that anything tells of it.
 *
 * @param steps the steps that begin or end at the body
 * @param today an ISO day
 */
export function barTime({ properties }: GraphNode, steps: readonly GraphEdge[], today: string): BarTime {
  const { endUnknown } = properties
  const [startEarliest, startLatest] = boundsOf(properties.startEarliest, properties.startLatest)
  const [endEarliest, endLatest] = boundsOf(properties.endEarliest, properties.endLatest)
  const told = steps.flatMap(({ properties: { dateEarliest } }) =>
    typeof dateEarliest === 'string' ? [dateEarliest] : [],
  )
  const known = [...told, startEarliest, startLatest, endEarliest, endLatest]
    .filter((day) => day !== undefined)
    .toSorted()
  const [first = today, last = today] = [known[0], known.at(-1)]
  const isOpen = endEarliest === undefined && endLatest === undefined && endUnknown !== true
  const from = startEarliest ?? yearsFrom(startLatest ?? first, -UNKNOWN_YEARS)
  const to = endLatest ?? (isOpen ? later(today, from) : yearsFrom(endEarliest ?? last, UNKNOWN_YEARS))
  const sureFrom = earlier(startLatest ?? (startEarliest === undefined ? first : from), to)
  const sureTo = later(endEarliest ?? (endLatest === undefined ? (isOpen ? to : last) : to), sureFrom)
  return {
    from: earlier(from, to),
    sureFrom,
    sureTo: earlier(sureTo, later(to, from)),
    to: later(to, from),
    start: knowledge(startEarliest, startLatest),
    end: isOpen ? 'OPEN' : knowledge(endEarliest, endLatest),
  }
}

/** The bound that stands for the beginning of time says nothing. */
function boundsOf(earliest: string | undefined, latest: string | undefined): [string | undefined, string | undefined] {
  return [earliest === FIRST_DAY ? undefined : earliest, latest]
}

function knowledge(earliest: string | undefined, latest: string | undefined): EndKnowledge {
  if (earliest === undefined || latest === undefined) return 'UNKNOWN'
  return earliest === latest ? 'KNOWN' : 'VAGUE'
}

function yearsFrom(day: string, years: number): string {
  const year = Math.min(Math.max(Number(day.slice(0, 4)) + years, 0), 9999)
  // 29 February is not in every year.
  return `${String(year).padStart(4, '0')}${day.slice(4).replace('02-29', '02-28')}`
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
