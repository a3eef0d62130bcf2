import { gephiLite } from '../../feed/tools.ts'
import { markup, type Markup } from '../../page/markup.ts'
import { downloads } from '../downloads.ts'
import { queryText, type Query } from '../../page/query.ts'
import { playgroundLink } from '../playground-link.ts'
import { networkDocument } from './document.ts'
import type { NetworkView } from './view.ts'

/** Files of the network, programs that open it, its query and its address. */
export function takeAway(view: NetworkView): Markup {
  const { request, given, network, words } = view
  const files = fileQuery(view)
  const size = { nodes: network.nodes.length, edges: network.edges.length }
  const path = `${request.server}/network/${encodeURIComponent(request.id)}`
  const address = `${path}${queryText(Object.fromEntries(request.given))}`
  return markup`<p><label>${words.address} <input class="address" readonly value="${address}"></label></p>
<p><a href="${gephiLite(`${path}.gexf${queryText(files)}`)}" rel="noreferrer">${words.gephi}</a> <span class="faint">(${words.gephiHow})</span></p>
<p><a href="${playgroundLink(request, networkDocument(request.id, given))}">${words.playground}</a></p>
<h3>${words.files}</h3>
${downloads(request, 'network', request.id, files, size)}`
}

/** The parameters of the files, in whose labels the language counts. */
function fileQuery({ request, query }: NetworkView): Query {
  return { ...query, language: request.given.get('language') }
}
