/** The first and the last day of an existence; null for a side that is open or unknown. */
export type Days = readonly [string | null, string | null]

/** When the nodes and edges of the ugly graph existed, by id, worked out by hand; the others have no days. */
export const UGLY_DAYS: Readonly<Record<string, Days>> = {
  old: ['1948-11-01', '1998-02-27'],
  new: ['1998-02-28', null],
  change: ['1998-02-28', null],
  'change/old/new': ['1998-02-28', null],
  'part-1': ['1949-01-01', '1960-12-30'],
}
