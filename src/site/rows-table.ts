import { markup, Markup, type MarkupValue } from '../page/markup.ts'

/** The columns of a table of statements, in their order. */
export const COLUMNS = ['what', 'when', 'how', 'source'] as const

/** What heads the columns; or the cells of one row, which may be empty. */
export type Row<Cell> = Readonly<Record<(typeof COLUMNS)[number], Cell>>

/**
 * A table of statements. A column without a cell is left out; narrow screens show the cells of a row below each other.
 *
 * @param heads what heads the columns
 */
export function rowsTable(heads: Row<string>, rows: readonly Row<MarkupValue>[]): Markup {
  const columns = COLUMNS.filter((column) => rows.some((row) => !isEmpty(row[column])))
  return markup`<table class="rows">
<thead><tr>${columns.map((column) => markup`<th scope="col" class="${column}">${heads[column]}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => markup`<tr>${columns.map((column) => markup`<td class="${column}">${row[column]}</td>`)}</tr>\n`)}</tbody>
</table>`
}

function isEmpty(cell: MarkupValue): boolean {
  return cell === undefined || cell === '' || (cell instanceof Markup && cell.text === '')
}
