import { dateParts, type DatePoint } from '../../time/date-parts.ts'
import { until } from '../../time/until.ts'

/** When something happened: `2008년 2월 29일에`, `1996년경에`, `2003년에서 2004년 사이에`; without a date, `알 수 없는 때에`. */
export function whenOf(edtf: string | undefined): string {
  const parts = edtf === undefined ? undefined : dateParts(edtf)
  if (!parts) return edtf === undefined ? '알 수 없는 때에' : `‘${edtf}’라고 적힌 때에`
  if ('at' in parts) return pointOf(parts.at)
  const { from, to } = parts
  if (from && to) return `${sideOf(from)}에서 ${sideOf(to)} 사이에`
  const open = from ?? to
  return open ? `${sideOf(open)} 또는 그 ${from ? '이후' : '이전'}에` : '알 수 없는 때에'
}

/** How long something lasted: `1991년부터 1998년 2월 27일까지`, both included; empty where nothing is known. */
export function lifeOf(start: string | undefined, end: string | undefined): string {
  const first = start === undefined ? [] : [`${bareOf(start)}부터`]
  const last = end === undefined ? [] : [`${bareOf(until(end) ?? end)}까지`]
  return [...first, ...last].join(' ')
}

/** When something happened, without a particle. */
function bareOf(edtf: string): string {
  return whenOf(edtf).replace(/에$/, '')
}

function pointOf(point: DatePoint): string {
  const doubt = point.isUncertain ? '확실하지 않으나 ' : ''
  const { year } = point
  if (year.endsWith('XX')) return `${doubt}${year.slice(0, 2)}00년에서 ${year.slice(0, 2)}99년 사이에`
  return `${doubt}${plain(point)}에`
}

/** A side of an interval. */
function sideOf(point: DatePoint): string {
  return `${plain(point)}${point.isUncertain ? '(불확실)' : ''}`
}

function plain({ year, month, day, isAbout }: DatePoint): string {
  const about = isAbout ? '경' : ''
  if (year.endsWith('X')) return `${year.replaceAll('X', '0')}년대${about}`
  const parts = [
    `${year}년`,
    ...(month === undefined ? [] : [`${month}월`]),
    ...(day === undefined ? [] : [`${day}일`]),
  ]
  return parts.join(' ') + about
}
