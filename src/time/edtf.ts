import { AppError } from '../errors.ts'

/** The first and the last day that a date can mean: ISO days (`2003-04-07`), both inclusive; an absent one is unbounded. */
export interface Bounds {
  earliest?: string
  latest?: string
}

/**
 * By how much `~` (about) and `%` (about, and uncertain) widen a date on each side, in units of its written precision:
 * `1977~` is 1976 to 1978, `2003-04~` is March to May 2003, `2003-04-07~` is 4 to 10 April 2003.
 * `?` (uncertain) does not widen it: it expresses a doubt about the source, and no size of the error.
 */
const APPROXIMATION = { years: 1, months: 1, days: 3 } as const

/**
 * The first and the last day that an EDTF level 1 text can mean.
 *
 * - A day, a month or a year, optionally with `?`, `~` or `%`: see {@link APPROXIMATION}.
 * - Unspecified digits: `200X`, `20XX`, `2003-XX`, `2003-04-XX`, `2003-XX-XX`.
 * - An interval, `2003-02/2003-05`, with `..` (open) or nothing (unknown) for one end: `../1948`, `1948/`. In a field for
 *   one point in time it means some day in the interval, in the field `period` all its days; in both cases the bounds are
 *   its first and its last day.
 *
 * Bounds are limited to the years 0000 to 9999. Nothing is trimmed or corrected.
 * @throws AppError `INVALID_INPUT` for any other text, for example seasons, years that do not have four digits, times of
 *   day and days that do not exist
 */
export function dateBounds(edtf: string): Bounds {
  const ends = edtf.split('/')
  const [first, last] = ends
  if (ends.length > 2) throw fault(edtf, edtf, `it has more than one "/"; ${FORMS}`)
  if (first === undefined || last === undefined) {
    const { earliest, latest } = readUnspecified(edtf) ?? readDate(edtf, edtf)
    return { earliest: isoDay(earliest), latest: isoDay(latest) }
  }
  return intervalBounds(edtf, first, last)
}

/** The days of one date in UTC milliseconds: `first` and `last` as written, `earliest` and `latest` after widening. */
interface Span {
  first: number
  last: number
  earliest: number
  latest: number
}

const FORMS = 'write 2003-04-07, 2003-04, 2003, 1977~ (about), 2003? (uncertain), 200X, 2003-XX or 2003-02/2003-05'
const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%]?)$/
const UNSPECIFIED = /^(\d{2}XX|\d{3}X|\d{4}(?=-XX))(?:-XX){0,2}$/
const UNSPECIFIED_DAY = /^\d{4}-\d\d-XX$/

function intervalBounds(edtf: string, first: string, last: string): Bounds {
  const start = isOpen(first) ? undefined : readDate(first, edtf)
  const end = isOpen(last) ? undefined : readDate(last, edtf)
  if (!start && !end) throw fault(edtf, edtf, 'it names no date; leave the field out, or write for example ../1948')
  if (start && end && start.first > end.last) {
    throw fault(edtf, edtf, `it ends before it begins; write ${last}/${first}`)
  }
  return { ...(start && { earliest: isoDay(start.earliest) }), ...(end && { latest: isoDay(end.latest) }) }
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

function readUnspecified(text: string): Span | undefined {
  if (UNSPECIFIED_DAY.test(text)) return readDate(text.slice(0, 7), text)
  const year = UNSPECIFIED.exec(text)?.[1]
  // More than a year with unspecified digits, such as 200X-XX, is level 2.
  if (year === undefined || (year.includes('X') && year !== text)) return undefined
  return yearSpan(Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9')), 0)
}

/** @param whole the text of which `text` is a part, for the message */
function readDate(text: string, whole: string): Span {
  const match = DATE.exec(text)
  if (!match) throw fault(text, whole, reasonAgainst(text))
  const [, yearText, monthText, dayText, mark] = match
  const year = Number(yearText)
  const reach = mark === '~' || mark === '%' ? 1 : 0
  if (monthText === undefined) return yearSpan(year, year, reach)
  const month = Number(monthText)
  if (month < 1 || month > 12) throw fault(text, whole, reasonAgainstMonth(yearText ?? '', month))
  if (dayText === undefined) return monthSpan(year, month, reach)
  return daySpan(text, whole, { year, month, day: Number(dayText) }, reach)
}

function yearSpan(from: number, to: number, reach: 0 | 1): Span {
  const years = reach * APPROXIMATION.years
  const [first, last] = [at(from, 1, 1), at(to, 12, 31)]
  return { first, last, earliest: at(from - years, 1, 1), latest: at(to + years, 12, 31) }
}

function monthSpan(year: number, month: number, reach: 0 | 1): Span {
  const months = reach * APPROXIMATION.months
  const [first, last] = [at(year, month, 1), at(year, month + 1, 0)]
  return { first, last, earliest: at(year, month - months, 1), latest: at(year, month + months + 1, 0) }
}

function daySpan(text: string, whole: string, date: { year: number; month: number; day: number }, reach: 0 | 1): Span {
  const { year, month, day } = date
  const lastDay = new Date(at(year, month + 1, 0)).getUTCDate()
  if (day < 1 || day > lastDay) {
    const yearMonth = text.slice(0, 7)
    throw fault(text, whole, `${yearMonth} has the days 01 to ${lastDay}; write for example ${yearMonth}-${lastDay}`)
  }
  const days = reach * APPROXIMATION.days
  const first = at(year, month, day)
  return { first, last: first, earliest: at(year, month, day - days), latest: at(year, month, day + days) }
}

/** Midnight of a day in UTC milliseconds; months and days may overflow: day 0 is the last day of the month before. */
function at(year: number, month: number, day: number): number {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

const FIRST_DAY = at(0, 1, 1)
const LAST_DAY = at(9999, 12, 31)

function isoDay(time: number): string {
  return new Date(Math.min(Math.max(time, FIRST_DAY), LAST_DAY)).toISOString().slice(0, 10)
}

function reasonAgainstMonth(year: string, month: number): string {
  if (month < 21 || month > 41) return `months run from 01 to 12; write for example ${year}-04`
  return `seasons are not supported, as they mean different months in different places; write the months, as ${year}-03/${year}-05`
}

function reasonAgainst(text: string): string {
  if (text === '') return `it is empty; ${FORMS}`
  if (/\s/u.test(text)) return `it contains white space; ${FORMS}`
  if (/^[+-]|^Y|^\d{5}/.test(text)) return `a year has four digits, from 0000 to 9999; ${FORMS}`
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return `a time of day is not supported; write ${text.slice(0, 10)}`
  if (/^XXXX/.test(text)) return 'it names no year; leave the field out'
  if (/X.*[?~%]$/.test(text)) return 'unspecified digits (X) cannot have ?, ~ or %; write for example 200X or 2003~'
  if (text.includes('X')) {
    return 'digits may be unspecified (X) only as in 200X, 20XX, 2003-XX or 2003-04-XX, and not in an interval; write one of these'
  }
  return FORMS
}

function fault(text: string, whole: string, reason: string): AppError {
  const place = text === whole ? '' : ` in ${quoted(whole)}`
  return new AppError('INVALID_INPUT', `${quoted(text)}${place} is not a date that can be read: ${reason}.`)
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}...` : text)
}
