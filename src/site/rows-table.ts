import { markup, type Markup, type MarkupValue } from '../page/markup.ts'

/** A table of statements: what heads its columns, and the cells of each row. Narrow screens show the cells below each other. */
export function rowsTable(heads: readonly string[], rows: readonly (readonly MarkupValue[])[]): Markup {
  return markup`<table class="rows">
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>`
}
