/** Something with an id that has a date, in EDTF as known, or none. */
export interface Dated {
  id: string
  date?: string | undefined
}

/**
 * Compares by date, then by id. Dates are compared as text: `1977~` comes after every day of 1977, the undated last. Ids are
 * compared by UTF-16 code units, so that the order is the same in every locale.
 */
export function byDateThenId(a: Dated, b: Dated): number {
  // U+FFFF comes after every date.
  const [dateA, dateB] = [a.date ?? '\uffff', b.date ?? '\uffff']
  if (dateA !== dateB) return dateA < dateB ? -1 : 1
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1
}
