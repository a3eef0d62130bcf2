import type { GraphNode } from '../../graph/graph.ts'
import { markup, type Markup } from '../../page/markup.ts'
import { cited } from './cited.ts'
import { datesOf, nodeLink, relationWord, typeWord } from './names.ts'
import type { NetworkView } from './view.ts'

/** The nodes of the picture as the rows of a table, nearest first. */
export function nodeTable({ network, request, words }: NetworkView): Markup {
  return markup`<div class="wide" role="region" aria-label="${words.nodeTable}" tabindex="0">
<table>
<thead><tr><th scope="col">${words.name}</th><th scope="col">${words.type}</th><th scope="col">${words.dates}</th></tr></thead>
<tbody>
${network.nodes.map(
  (node) =>
    markup`<tr><th scope="row">${nodeLink(request, node)}</th><td>${typeWord(request, node.type)}</td><td class="dates">${datesOf(node)}</td></tr>\n`,
)}</tbody>
</table>
</div>`
}

/** The relations of the picture as the rows of a table, with what they cite. */
export function relationTable({ network: { nodes, edges }, request, words }: NetworkView): Markup {
  const known = new Map(nodes.map((node) => [node.id, node]))
  const end = (id: string) => linkTo(known.get(id), id)
  const linkTo = (node: GraphNode | undefined, id: string) => (node ? nodeLink(request, node) : markup`${id}`)
  return markup`<div class="wide" role="region" aria-label="${words.relationTable}" tabindex="0">
<table>
<thead><tr><th scope="col">${words.start}</th><th scope="col">${words.relation}</th><th scope="col">${words.end}</th><th scope="col">${words.dates}</th><th scope="col">${words.sources}</th></tr></thead>
<tbody>
${edges.map(
  (edge) =>
    markup`<tr><td>${end(edge.from)}</td><td>${relationWord(request, edge.type)}</td><td>${end(edge.to)}</td><td class="dates">${datesOf(edge)}</td><td>${cited(request, edge.citations)}</td></tr>\n`,
)}</tbody>
</table>
</div>`
}
