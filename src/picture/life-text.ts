import type { Properties } from '../graph/graph.ts'
import { lastOf } from '../graph/label.ts'

/** The years of a life in few characters: `1998–2008`, `c. 1977–`, `?–1994`; undefined where neither end is known. */
export function yearsText({ start, end, endUnknown }: Properties): string | undefined {
  if (start === undefined && end === undefined) return undefined
  const last = end === undefined ? (endUnknown === true ? '?' : '') : shortYear(lastOf(end))
  return `${start === undefined ? '?' : shortYear(start)}–${last}`
}

/** The year of a date in EDTF, with a sign where it is only about then, or no later or no earlier. */
function shortYear(date: string): string {
  const year = /-?[\dX]{4,}/.exec(date)?.[0] ?? date
  const short = year.replace(/^0+(?=\d)/, '')
  if (/^(\.\.)?\//.test(date)) return `≤${short}`
  if (/\/(\.\.)?$/.test(date)) return `≥${short}`
  // A day that is not known changes nothing in the year.
  return /[~?%X/]/.test(date.replaceAll('-XX', '')) ? `c. ${short}` : short
}
