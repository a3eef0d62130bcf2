import type { Format } from '../export/format.ts'
import { FORMATS } from '../feed/formats.ts'
import { MARKS } from '../feed/given.ts'
import { mostOf } from '../feed/size.ts'
import { markup, type Markup } from '../page/markup.ts'
import type { Query } from '../page/query.ts'
import type { PageRequest } from './page-request.ts'

/** How large the graph of a page is. */
export interface GraphSize {
  nodes: number
  edges: number
}

/**
 * The files of what a page shows, as a list of links.
 *
 * @param query the parameters of the page; days that a format cannot mark are left out
 * @param size formats that cannot hold so much are left out
 */
export function downloads(
  { to }: PageRequest,
  view: 'lineage' | 'network',
  id: string,
  query: Query,
  size: GraphSize = { nodes: 0, edges: 0 },
): Markup {
  const held = [...FORMATS.values()].filter((format) => {
    const most = mostOf(format, view)
    return !most || (size.nodes <= most.nodes && size.edges <= most.edges)
  })
  return markup`<ul class="files">
${held.map(
  (format) =>
    markup`<li><a href="${to.file(view, id, format.name, markedBy(format, query))}">${format.name}</a> <span class="faint" lang="en">${format.for}</span></li>\n`,
)}</ul>`
}

function markedBy({ marksDays }: Format, query: Query): Query {
  if (marksDays === true) return query
  return Object.fromEntries(Object.entries(query).filter(([name]) => !MARKS.some((mark) => mark === name)))
}
