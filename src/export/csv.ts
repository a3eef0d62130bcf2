/** A value of a cell; null for an empty one. */
export type Cell = string | number | boolean | null

/** The most characters that a spreadsheet keeps in one cell; it would spill the rest over the next rows. */
const MOST_IN_A_CELL = 32_767

/**
 * How a cell begins that a spreadsheet runs as a formula: what it passes over, then a sign, also one of full width; or a
 * tab or line end, after which some begin another cell.
 */
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u

/** What must stand in quotes. */
const SPECIAL = /[",\r\n]/

/** One row of a CSV file (RFC 4180), with its line end. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** A cell for spreadsheets: a text that would run as a formula has an apostrophe before it, and a too long one is cut. */
export function spreadsheetCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return text.length > MOST_IN_A_CELL ? `${text.slice(0, MOST_IN_A_CELL - 1)}…` : text
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
