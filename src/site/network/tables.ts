import { markup, type Markup } from '../../page/markup.ts'
import { citationsShown } from '../citations.ts'
import { thingLink } from '../thing-link.ts'
import { relationWord } from '../words/relations.ts'
import { typeWord } from '../words/kinds.ts'
import { datesOf } from './dates.ts'
import type { NetworkView } from './view.ts'

/** The nodes of the picture as the rows of a table, nearest first. */
export function nodeTable({ network, request, words }: NetworkView): Markup {
  return markup`<div class="wide" role="region" aria-label="${words.nodeTable}" tabindex="0">
<table>
<thead><tr><th scope="col">${words.name}</th><th scope="col">${words.type}</th><th scope="col">${words.dates}</th></tr></thead>
<tbody>
${network.nodes.map(
  (node) =>
    markup`<tr><th scope="row">${thingLink(node, request)}</th><td>${typeWord(node.type, request.language)}</td><td>${datesOf(node, request.language)}</td></tr>\n`,
)}</tbody>
</table>
</div>`
}

/** The relations of the picture as the rows of a table, with what they cite. */
export function relationTable({ network: { nodes, edges }, request, words }: NetworkView): Markup {
  const known = new Map(nodes.map((node) => [node.id, node]))
  const end = (id: string) => {
    const node = known.get(id)
    return node ? thingLink(node, request) : undefined
  }
  return markup`<div class="wide" role="region" aria-label="${words.relationTable}" tabindex="0">
<table class="relations">
<thead><tr><th scope="col">${words.start}</th><th scope="col">${words.relation}</th><th scope="col">${words.end}</th><th scope="col">${words.dates}</th><th scope="col">${words.sources}</th></tr></thead>
<tbody>
${edges.map(
  (edge) =>
    markup`<tr><td>${end(edge.from)}</td><td>${relationWord(edge.type, 'OUT', request.language)}</td><td>${end(edge.to)}</td><td>${datesOf(edge, request.language)}</td><td>${citationsShown(edge.citations, request)}</td></tr>\n`,
)}</tbody>
</table>
</div>`
}
