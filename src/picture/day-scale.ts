/** Days since 1970-01-01 of an ISO day; its year may have a sign and more digits. Undefined for anything else. */
export function dayNumber(day: unknown): number | undefined {
  const [, year, month, ofMonth] = (typeof day === 'string' && /^([+-]?\d{4,6})-(\d\d)-(\d\d)$/.exec(day)) || []
  if (year === undefined) return undefined
  return dayOf(Number(year), Number(month) - 1, Number(ofMonth))
}

/** Days since 1970-01-01 of a day; a month that is not from 0 to 11 lies in another year. */
export function dayOf(year: number, month: number, ofMonth = 1): number {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  return Math.floor(new Date(0).setUTCFullYear(year, month, ofMonth) / 86_400_000)
}

/** The year of a day since 1970-01-01; 0 is 1 BC. */
export function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}

/** Days as places: each as wide as any other. */
export interface DayScale {
  /** The first and the last day since 1970-01-01. */
  from: number
  to: number
  /** Where they are, in pixels. */
  left: number
  right: number
  /** The place of a day. */
  x: (day: number) => number
}

/** The shortest time that a picture spans, in days. */
const SHORTEST = 366

/** The scale that shows these days, in any order, between two places. */
export function dayScale(days: readonly number[], left: number, right: number): DayScale {
  const known = days.length === 0 ? [0] : days
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const missing = Math.max(0, SHORTEST - (last - first)) / 2
  const [from, to] = [Math.floor(first - missing), Math.ceil(last + missing)]
  const perDay = (right - left) / (to - from)
  return { from, to, left, right, x: (day) => left + (day - from) * perDay }
}

/** A place at the axis with what stands there. */
export interface Tick {
  x: number
  text: string
}

/** In months, the shortest first. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000]

/** How far apart the texts of ticks must be, in pixels. */
const ROOM = { months: 66, years: 52 }

/** The ticks of a scale: round years, or months of a short time, as many as there is room for. */
export function ticksOf(scale: DayScale): Tick[] {
  const perMonth = ((scale.right - scale.left) / (scale.to - scale.from)) * 30.44
  const step = STEPS.find((months) => months * perMonth >= (months < 12 ? ROOM.months : ROOM.years)) ?? 12_000
  const first = Math.floor((yearOf(scale.from) * 12) / step) * step
  const ticks: Tick[] = []
  for (let month = first; ; month += step) {
    const day = dayOf(0, month)
    if (day > scale.to) return ticks
    if (day >= scale.from) ticks.push({ x: scale.x(day), text: tickText(month, step) })
  }
}

function tickText(month: number, step: number): string {
  const year = yearText(Math.floor(month / 12))
  return step < 12 ? `${year}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}` : year
}

/** A year as it is written: 0 is 1 BC. */
export function yearText(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}
