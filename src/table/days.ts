import { dateBounds, type Bounds } from '../time/edtf.ts'

const KNOWN = new Map<string, Bounds>()

/** The bounds of a date that can be read; of each text they are read once. */
export function boundsOf(date: string): Bounds {
  const known = KNOWN.get(date)
  if (known) return known
  const bounds = dateBounds(date)
  KNOWN.set(date, bounds)
  return bounds
}

/** Whether two dates may mean the same day. */
export function mayAgree(one: string, other: string): boolean {
  return !isBefore(one, other) && !isBefore(other, one)
}

/** Whether a date is certainly before another one. */
export function isBefore(one: string, other: string): boolean {
  const [{ latest }, { earliest }] = [boundsOf(one), boundsOf(other)]
  return latest !== undefined && earliest !== undefined && latest < earliest
}

/** Orders dates by the first day that they can mean; an open one comes first. */
export function byDate(one: string, other: string): number {
  const [a, b] = [boundsOf(one), boundsOf(other)].map(({ earliest = '', latest = '' }) => `${earliest}/${latest}`)
  return a === b ? compare(one, other) : compare(a ?? '', b ?? '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
