import { lineageGraph } from '../../feed/lineage-graph.ts'
import type { GraphNode } from '../../graph/graph.ts'
import { markup, type Markup } from '../../page/markup.ts'
import { dayCells, dayHeads } from '../../picture/day-cells.ts'
import type { Lineage, LineageBody } from '../../questions/lineage.ts'
import type { PageRequest } from '../page-request.ts'
import { thingLink } from '../thing-link.ts'
import { lifeWord } from '../words/dates.ts'
import { TABLE_WORDS } from './table-words.ts'

/** The bodies of a lineage in order of time: name, dates, whether each existed on some days, and what became of it. */
export function bodyTable(request: PageRequest, lineage: Lineage, days: readonly string[]): Markup {
  const { language } = request
  const words = TABLE_WORDS[language]
  const bodies = new Map(lineage.bodies.map((body) => [body.id, body]))
  const known = new Map([...lineage.nodes, ...lineage.others].map((node) => [node.id, node]))
  const links = (ids: readonly string[]) => linked(request, ids, known)
  const rows = lineageGraph(lineage)
    .nodes.toSorted(byFirstDay)
    .map((node) => {
      const body = bodies.get(node.id)
      return markup`<tr data-body="${node.id}"><th scope="row">${thingLink(node, request)}${earlierNames(node, body, words.earlier, links)}</th><td class="dates">${lifeWord(node, language) ?? words.undated}</td>${dayCells(node, days, language)}<td>${body ? fate(body, request, links) : undefined}</td></tr>\n`
    })
  return markup`<table class="bodies">
<caption>${words.bodies}</caption>
<thead><tr><th scope="col">${words.name}</th><th scope="col" class="dates">${words.dates}</th>${dayHeads(days, language)}<th scope="col">${words.became}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`
}

type LinksOf = (ids: readonly string[]) => Markup

function linked(request: PageRequest, ids: readonly string[], known: ReadonlyMap<string, GraphNode>): Markup {
  const link = (id: string) => {
    const node = known.get(id)
    return node ? thingLink(node, request) : markup`<a href="${request.to.entity(id)}">${id}</a>`
  }
  return markup`${ids.map((id, index) => markup`${index === 0 ? '' : ', '}${link(id)}`)}`
}

function earlierNames(
  { id }: GraphNode,
  body: LineageBody | undefined,
  word: string,
  links: LinksOf,
): Markup | undefined {
  const others = body?.incarnations.filter((one) => one !== id) ?? []
  return others.length === 0 ? undefined : markup`<br><span class="faint">${word}:</span> ${links(others)}`
}

function fate({ outcome, became, revivedBy }: LineageBody, { language }: PageRequest, links: LinksOf): Markup {
  const words = TABLE_WORDS[language]
  const revived = revivedBy.length === 0 ? undefined : markup`; ${words.revived} ${links(revivedBy)}`
  return markup`${words.outcomes[outcome]} ${links(became)}${revived}`
}

/** By the first day that is known of a body, one without any last; bodies of one day in the order of the lineage. */
function byFirstDay(a: GraphNode, b: GraphNode): number {
  const [one, other] = [firstDayOf(a), firstDayOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** After every ISO day. */
const UNKNOWN = '~'

function firstDayOf({ properties: { startEarliest, startLatest, endEarliest, endLatest } }: GraphNode): string {
  return startEarliest ?? startLatest ?? endEarliest ?? endLatest ?? UNKNOWN
}
