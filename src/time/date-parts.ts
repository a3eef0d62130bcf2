/** One date as it is written; `year` may have unspecified digits at its end, as `200X`. */
export interface DatePoint {
  year: string
  /** 1 to 12. */
  month?: number
  day?: number
  /** It is only about then (`~`). */
  isAbout: boolean
  /** The source is in doubt (`?`). */
  isUncertain: boolean
}

/** A date in its parts: one point in time, or some time from one to another, of which one may be open. */
export type DateParts = { at: DatePoint } | { from?: DatePoint; to?: DatePoint }

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%]?)$/

/** The parts of a date in EDTF, for a sentence about it; undefined for a text that is no date. */
export function dateParts(edtf: string): DateParts | undefined {
  const [first = '', last, ...more] = edtf.split('/')
  if (more.length > 0) return undefined
  if (last === undefined) {
    const at = pointOf(first)
    return at && { at }
  }
  const [from, to] = [pointOf(first), pointOf(last)]
  if ((!from && !isOpen(first)) || (!to && !isOpen(last)) || (!from && !to)) return undefined
  return { ...(from && { from }), ...(to && { to }) }
}

function isOpen(side: string): boolean {
  return side === '' || side === '..'
}

function pointOf(text: string): DatePoint | undefined {
  const [, year, month, day, mark = ''] = DATE.exec(text) ?? []
  if (year === undefined) return undefined
  return {
    year,
    ...(isKnown(month) && { month: Number(month) }),
    ...(isKnown(day) && { day: Number(day) }),
    isAbout: mark === '~' || mark === '%',
    isUncertain: mark === '?' || mark === '%',
  }
}

function isKnown(part: string | undefined): boolean {
  return part !== undefined && part !== 'XX'
}
