const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%]?)$/

/**
 * The last day, month or year in which something still existed, in the precision of its end, which is the first one
 * without it: `2013-03-22` for the end `2013-03-23`, `2013-02` for `2013-03`, `2012` for `2013`.
 *
 * `?`, `~` and `%` stay. An interval of days moves at both sides: `../1989-05-31` for `../1989-06-01`.
 *
 * @param end a date in EDTF, as in the field `end`
 * @returns null where no date of that form says it: for unspecified digits (`200X`, `2003-XX`) and an interval that
 *   names a year or a month (`2003/2004`), as nobody knows whether the day before lies in the same decade, year or month;
 *   for what begins with the year 0; for a text that is no date
 */
export function until(end: string): string | null {
  const sides = end.split('/')
  const moved = sides.length === 2 ? sides.map((side) => (isOpen(side) ? side : beforeDay(side))) : [before(end)]
  return moved.every((side) => side !== null) ? moved.join('/') : null
}

/**
 * The year or the month of which an end is some day that nobody knows: `1962` for `1962-XX`, `1997-01` for `1997-01-XX`; null
 * for any other.
 */
export function someDayOf(end: string): string | null {
  return SOME_DAY.exec(end)?.[1] ?? null
}

const SOME_DAY = /^(\d{4}(?:-\d\d)?)(?:-XX){1,2}$/

function isOpen(side: string): boolean {
  return side === '' || side === '..'
}

/** In an interval it is some day from the first side to the last, so that a year or a month says no last one. */
function beforeDay(side: string): string | null {
  return DATE.exec(side)?.[3] === undefined ? null : before(side)
}

function before(date: string): string | null {
  const match = DATE.exec(date)
  if (!match) return null
  const [, year, month, day, mark = ''] = match
  // Date.UTC would read the years 0 to 99 as 1900 to 1999. Months and days may overflow.
  const moved = new Date(0)
  if (month === undefined) moved.setUTCFullYear(Number(year) - 1, 0, 1)
  else if (day === undefined) moved.setUTCFullYear(Number(year), Number(month) - 2, 1)
  else moved.setUTCFullYear(Number(year), Number(month) - 1, Number(day) - 1)
  if (moved.getUTCFullYear() < 0) return null
  return moved.toISOString().slice(0, date.length - mark.length) + mark
}
