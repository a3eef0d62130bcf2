import type { Life } from './alive.ts'
import { FIRST_DAY } from './day.ts'

/** A life with its dates as written. */
export interface WrittenLife extends Life {
  start?: unknown
  end?: unknown
}

type Bound = string | null | undefined

/** ISO days; null where unknown or unbounded. */
export interface StateBounds {
  startEarliest: string | null
  startLatest: string | null
  endEarliest: string | null
  endLatest: string | null
}

/**
 * The bounds of a state: a relation that lasts no longer than the things at its ends. A date that is written keeps its
 * own bounds. Where none is written, the bounds follow from the ends, so that the state may have lasted, or certainly
 * lasted, on exactly the days on which both ends did.
 *
 * @param ends the lives of both things
 */
export function stateBounds(own: WrittenLife, ends: readonly Life[]): StateBounds {
  const start = isAbsent(own.start) ? startOf(ends) : own
  const end = isAbsent(own.end) ? endOf(ends, own) : own
  return {
    startEarliest: start.startEarliest ?? null,
    startLatest: start.startLatest ?? null,
    endEarliest: end.endEarliest ?? null,
    endLatest: end.endLatest ?? null,
  }
}

/** It began as soon as the last one had; an end that may have begun on any day leaves that open. */
function startOf(ends: readonly Life[]): Partial<StateBounds> {
  const latest = ends.map(({ startLatest }) => startLatest)
  return {
    startEarliest: days(ends.map(({ startEarliest }) => startEarliest)).at(-1) ?? null,
    startLatest: latest.some(isAbsent) ? null : (days(latest).at(-1) ?? null),
  }
}

/** It ended as soon as the first one had; one that ended at an unknown time may have ended long before. */
function endOf(ends: readonly Life[], { endUnknown }: Life): Partial<StateBounds> {
  return {
    endEarliest: endUnknown === true ? null : (days(ends.map(earliestEnd)).at(0) ?? null),
    endLatest: days(ends.map(({ endLatest }) => endLatest)).at(0) ?? null,
  }
}

/** The first day on which something may have been gone: where that is open, it may have been its first day. */
function earliestEnd({ startEarliest, endEarliest, endLatest, endUnknown }: Life): Bound {
  const isOpen = endUnknown === true || (isAbsent(endEarliest) && !isAbsent(endLatest))
  return isOpen ? (startEarliest ?? FIRST_DAY) : endEarliest
}

/** The days that are known, in order. */
function days(bounds: readonly Bound[]): string[] {
  return bounds.filter((bound) => typeof bound === 'string').sort()
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}
