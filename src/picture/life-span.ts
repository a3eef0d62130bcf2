import type { Properties } from '../graph/graph.ts'
import { dayNumber } from './day-scale.ts'

/**
 * How far a bound of a life is known: exactly; about, or within a span; not at all; or it is no end, as the body still
 * exists.
 */
export type Knowledge = 'KNOWN' | 'ABOUT' | 'UNKNOWN' | 'OPEN'

/** The start or the end of a life. */
export interface Bound {
  knowledge: Knowledge
  /** The first and the last day that it can be, since 1970-01-01; undefined where unknown. */
  earliest: number | undefined
  latest: number | undefined
}

/** A life with its bounds. */
export interface LifeSpan {
  start: Bound
  end: Bound
}

/** The days that stand for "nothing is known" in a bound. */
const NO_DAYS = new Set(['0000-01-01', '9999-12-31'])

/** The life of a node, from its properties. */
export function lifeSpan(properties: Properties): LifeSpan {
  const { start, end, endUnknown } = properties
  return {
    start: boundOf(start, properties.startEarliest, properties.startLatest),
    end:
      end === undefined && properties.endLatest === undefined && endUnknown !== true
        ? { knowledge: 'OPEN', earliest: undefined, latest: undefined }
        : boundOf(end, properties.endEarliest, properties.endLatest),
  }
}

/** The bound that a date in EDTF is. */
export function boundOf(date: unknown, earliestDay: unknown, latestDay: unknown): Bound {
  const [earliest, latest] = [earliestDay, latestDay].map((day) =>
    NO_DAYS.has(String(day)) ? undefined : dayNumber(day),
  )
  return { knowledge: knowledgeOf(date, earliest, latest), earliest, latest }
}

/** A year or a month alone is known as far as it is written; `~`, `?`, unspecified digits and intervals are doubts. */
function knowledgeOf(date: unknown, earliest: number | undefined, latest: number | undefined): Knowledge {
  if (earliest === undefined && latest === undefined) return 'UNKNOWN'
  return earliest === undefined || latest === undefined || /[~?%X/]/.test(String(date)) ? 'ABOUT' : 'KNOWN'
}

/** The day in the middle of what a bound can be; the one that is known where only one is. */
export function middleOf({ earliest, latest }: Bound): number | undefined {
  if (earliest === undefined || latest === undefined) return earliest ?? latest
  return (earliest + latest) / 2
}
