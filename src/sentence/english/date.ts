import { dateParts, type DatePoint } from '../../time/date-parts.ts'
import { until } from '../../time/until.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const DOUBT = 'probably '

/** When something happened: `on 29 February 2008`, `in 2008`, `around 1996`, `between 2003 and 2004`; without a date, `at an unknown time`. */
export function whenOf(edtf: string | undefined): string {
  const parts = edtf === undefined ? undefined : dateParts(edtf)
  if (!parts) return edtf === undefined ? 'at an unknown time' : `at the time “${edtf}”`
  if ('at' in parts) return pointOf(parts.at)
  const { from, to } = parts
  if (from && to) return `between ${sideOf(from)} and ${sideOf(to)}`
  const open = from ?? to
  if (!open) return 'at an unknown time'
  const on = open.day === undefined ? 'in' : 'on'
  return `${on} or ${from ? 'after' : 'before'} ${sideOf(open)}`
}

/** A verb and when it happened, with a doubt before the verb: `began on 29 February 2008`, `probably began in 2008`. */
export function happened(verb: string, edtf: string | undefined): string {
  const when = whenOf(edtf)
  return when.startsWith(DOUBT) ? `${DOUBT}${verb} ${when.slice(DOUBT.length)}` : `${verb} ${when}`
}

/** How long something lasted: `from 1991 to 27 February 1998`, `from 1991 on`, `until 1998`, both included; empty where nothing is known. */
export function lifeOf(start: string | undefined, end: string | undefined): string {
  const [first, last] = [start, end === undefined ? undefined : (until(end) ?? end)]
  if (last === undefined) return first === undefined ? '' : `from ${bareOf(first)} on`
  return first === undefined ? `until ${bareOf(last)}` : `from ${bareOf(first)} to ${bareOf(last)}`
}

/** When something happened, without a preposition. */
function bareOf(edtf: string): string {
  return whenOf(edtf).replace(/^(probably )?(?:on|in|at) /, '$1')
}

function pointOf(point: DatePoint): string {
  const doubt = point.isUncertain ? DOUBT : ''
  const text = plain(point)
  if (point.isAbout) return `${doubt}around ${text}`
  const century = centuryOf(point)
  return century ? `${doubt}between ${century}` : `${doubt}${point.day === undefined ? 'in' : 'on'} ${text}`
}

/** A side of an interval. */
function sideOf(point: DatePoint): string {
  return `${point.isAbout ? 'about ' : ''}${plain(point)}${point.isUncertain ? ' (uncertain)' : ''}`
}

function plain({ year, month, day }: DatePoint): string {
  if (year.endsWith('X')) return `the ${year.replaceAll('X', '0')}s`
  const named = month === undefined ? undefined : MONTHS[month - 1]
  return [day, named, year].filter((part) => part !== undefined).join(' ')
}

/** `20XX` is any of a hundred years. */
function centuryOf({ year }: DatePoint): string | undefined {
  return year.endsWith('XX') ? `${year.slice(0, 2)}00 and ${year.slice(0, 2)}99` : undefined
}
