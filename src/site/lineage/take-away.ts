import { markup, type Markup } from '../../page/markup.ts'
import { queryText } from '../../page/query.ts'
import { downloads } from '../downloads.ts'
import { playgroundLink } from '../playground-link.ts'
import { lineageDocument } from './document.ts'
import type { LineageView } from './view.ts'

/** The address of the view, its query and its files. */
export function takeAway({ request, given, query, graph, words }: LineageView): Markup {
  const { id, server, path } = request
  const size = { nodes: graph.nodes.length, edges: graph.edges.length }
  return markup`<p><label>${words.address} <input id="address" class="address" readonly value="${server}${path}${queryText(query)}"></label></p>
<p><a href="${playgroundLink(request, lineageDocument(id, given))}">${words.playground}</a></p>
<h3>${words.files}</h3>
${downloads(request, 'lineage', id, query, size)}`
}
