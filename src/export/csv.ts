/** A value of a cell; null for an empty one. */
export type Cell = string | number | boolean | null

/** What spreadsheets take for a formula, or for the beginning of another cell. */
const FORMULA = /^[=+\-@\t\r]/

/** What must stand in quotes. */
const SPECIAL = /[",\r\n]/

/**
 * One row of a CSV file (RFC 4180), with its line end. A text that a spreadsheet would run as a formula begins with an
 * apostrophe.
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
