/** Milliseconds of a day. */
const DAY = 86_400_000

/** The days between two ISO days and where they stand in a picture. */
export interface TimeScale {
  /** Px from the left of an ISO day, rounded to tenths; a day outside stands at the edge. */
  x: (day: string) => number
  /** Px from the left to the right end. */
  left: number
  right: number
  /** The years to write at the axis, with their places. */
  ticks: readonly { year: number; x: number }[]
}

/** The least distance between two years at the axis, in px. */
const TICK = 44

/** Years between ticks that people count in. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000]

/** A scale on which equal times have equal lengths. */
export function timeScale(first: string, last: string, left: number, right: number): TimeScale {
  const [from, to] = [numberOf(first), Math.max(numberOf(last), numberOf(first) + 1)]
  const place = (day: number) => {
    const part = (Math.min(Math.max(day, from), to) - from) / (to - from)
    return Math.round((left + part * (right - left)) * 10) / 10
  }
  return {
    x: (day) => place(numberOf(day)),
    left,
    right,
    ticks: ticksOf(first, last, right - left).map((year) => ({ year, x: place(numberOf(yearStart(year))) })),
  }
}

function ticksOf(first: string, last: string, width: number): number[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const most = Math.max(1, Math.floor(width / TICK))
  const step = STEPS.find((years) => (to - from) / years <= most) ?? 1000
  const ticks: number[] = []
  for (let year = Math.ceil(from / step) * step; year <= to; year += step)
    if (yearStart(year) >= first) ticks.push(year)
  return ticks
}

function yearStart(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`
}

/** The day as a number that grows by one each day. */
function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY
}
