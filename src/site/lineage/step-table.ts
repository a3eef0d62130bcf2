import type { GraphEdge, GraphNode } from '../../graph/graph.ts'
import { markup, type Markup } from '../../page/markup.ts'
import type { Lineage } from '../../questions/lineage.ts'
import { citationsShown } from '../citations.ts'
import type { PageRequest } from '../page-request.ts'
import { thingLink } from '../thing-link.ts'
import { dateWord } from '../words/dates.ts'
import { kindWord } from '../words/kinds.ts'
import { valueWord } from '../words/values.ts'
import { TABLE_WORDS } from './table-words.ts'

/** The steps of a lineage by date: kind, bodies, law, certainty, and what each cites. */
export function stepTable(request: PageRequest, { nodes, others, edges, events }: Lineage): Markup {
  const words = TABLE_WORDS[request.language]
  const known = new Map([...nodes, ...others].map((node) => [node.id, node]))
  const laws = new Map(events.map(({ id, enactedBy }) => [id, enactedBy]))
  const rows = edges.map((edge) => stepRow(request, edge, known, laws.get(edge.properties.eventId ?? '') ?? []))
  const heads = [words.date, words.kind, words.from, words.to, words.law, words.certainty, words.sources]
  return markup`<table class="steps">
<caption>${words.steps}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>`
}

function stepRow(
  request: PageRequest,
  { from, to, properties, citations }: GraphEdge,
  known: ReadonlyMap<string, GraphNode>,
  laws: readonly GraphNode[],
): Markup {
  const { language } = request
  const { date, kind = '', eventId = '', certainty } = properties
  const end = (id: string) => {
    const node = known.get(id)
    return node ? thingLink(node, request) : markup`${id}`
  }
  const when = date === undefined ? TABLE_WORDS[language].undated : dateWord(date, language)
  const sure = certainty === undefined ? '' : valueWord('certainty', certainty, language)
  return markup`<tr><td class="dates">${when}</td><td><a href="${request.to.entity(eventId)}">${kindWord('ChangeEvent', kind, language)}</a></td><td>${end(from)}</td><td>${end(to)}</td><td>${laws.map((law) => markup`<div>${thingLink(law, request)}</div>`)}</td><td>${sure}</td><td>${citationsShown(citations, request)}</td></tr>\n`
}
