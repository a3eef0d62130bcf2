import type { Random } from './random.ts'

/** The true day of something, and what the record says of it: nothing, or a date in EDTF with the bounds that it has. */
export interface Moment {
  /** The true day, ISO. */
  day: string
  /** As written; absent where the record does not say when. */
  text?: string
  /** The first and the last day that the text can mean; an absent one is open. */
  earliest?: string
  latest?: string
}

/** A day that is written as it was. */
export function exactly(day: string): Moment {
  return { day, text: day, earliest: day, latest: day }
}

/** A day of which the record says nothing. */
export function unsaid(day: string): Moment {
  return { day }
}

/** A day that is written in one of the ways of EDTF; the true day always lies within the bounds. */
export function fuzzily(day: string, random: Random): Moment {
  return random.pick(WAYS)(day, random)
}

/** The ISO day some days after another. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

type Way = (day: string, random: Random) => Moment

const year = (day: string) => day.slice(0, 4)
const month = (day: string) => day.slice(0, 7)
const plusYears = (day: string, years: number) => String(Number(year(day)) + years).padStart(4, '0')

function lastOfMonth(yearMonth: string): string {
  const next = new Date(`${yearMonth}-01`)
  next.setUTCMonth(next.getUTCMonth() + 1)
  return plusDays(next.toISOString().slice(0, 10), -1)
}

function monthsFrom(yearMonth: string, months: number): string {
  const moved = new Date(`${yearMonth}-01`)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  return moved.toISOString().slice(0, 7)
}

/** The same day with other texts and bounds: `2003`, `2003-04~`, `200X`, `2003-02/2003-05`, `../1989-06-01` and so on. */
const WAYS: readonly Way[] = [
  (day) => ({ day, text: `${day}?`, earliest: day, latest: day }),
  (day) => ({ day, text: month(day), earliest: `${month(day)}-01`, latest: lastOfMonth(month(day)) }),
  (day) => ({ day, text: `${month(day)}-XX`, earliest: `${month(day)}-01`, latest: lastOfMonth(month(day)) }),
  (day) => ({ day, text: year(day), earliest: `${year(day)}-01-01`, latest: `${year(day)}-12-31` }),
  (day) => ({ day, text: `${year(day)}-XX`, earliest: `${year(day)}-01-01`, latest: `${year(day)}-12-31` }),
  (day) => ({
    day,
    text: `${day.slice(0, 3)}X`,
    earliest: `${day.slice(0, 3)}0-01-01`,
    latest: `${day.slice(0, 3)}9-12-31`,
  }),
  (day, random) => {
    const written = plusDays(day, random.between(-3, 3))
    return { day, text: `${written}~`, earliest: plusDays(written, -3), latest: plusDays(written, 3) }
  },
  (day, random) => {
    const written = monthsFrom(month(day), random.between(-1, 1))
    const bounds = { earliest: `${monthsFrom(written, -1)}-01`, latest: lastOfMonth(monthsFrom(written, 1)) }
    return { day, text: `${written}~`, ...bounds }
  },
  (day, random) => {
    const written = plusYears(day, random.between(-1, 1))
    const bounds = { earliest: `${plusYears(written, -1)}-01-01`, latest: `${plusYears(written, 1)}-12-31` }
    return { day, text: `${written}%`, ...bounds }
  },
  (day, random) => {
    const [earliest, latest] = [plusDays(day, -random.between(0, 400)), plusDays(day, random.between(1, 400))]
    return { day, text: `${earliest}/${latest}`, earliest, latest }
  },
  (day, random) => {
    const latest = plusDays(day, random.between(0, 900))
    return { day, text: `../${latest}`, latest }
  },
  (day, random) => {
    const earliest = plusDays(day, -random.between(0, 900))
    return { day, text: `${earliest}/..`, earliest }
  },
]
