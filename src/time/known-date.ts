import type { Life } from './alive.ts'
import { dateBounds } from './edtf.ts'

/** A date as known, in EDTF, with the first and the last day that it can mean; null where that is open. */
export interface KnownDate {
  text: string
  earliest: string | null
  latest: string | null
}

/** A date as known with its bounds; null without a date, or for a text that is none. */
export function knownDate(text: string | undefined): KnownDate | null {
  if (text === undefined) return null
  const { earliest, latest } = dateBounds(text)
  return { text, earliest: earliest ?? null, latest: latest ?? null }
}

/** The life from one date as known to another; without the second it lasts. */
export function lifeBetween(start: string | null, end: string | null): Life {
  const [first, last] = [start, end].map((date) => knownDate(date ?? undefined))
  return {
    startEarliest: first?.earliest ?? null,
    startLatest: first?.latest ?? null,
    endEarliest: last?.earliest ?? null,
    endLatest: last?.latest ?? null,
  }
}
