import type { GraphEdge } from '../../graph/graph.ts'
import { markup, type Markup } from '../../page/markup.ts'
import { citationsShown } from '../citations.ts'
import { joined } from '../joined.ts'
import { dateWord } from '../words/dates.ts'
import { kindWord } from '../words/kinds.ts'
import { valueWord } from '../words/values.ts'
import { linkIn, linksIn, type EntityView } from './view.ts'
import { thingLink } from '../thing-link.ts'

/** What came before a thing, whether it has ended, what followed it and what carries it on today; nothing where none of it is known. */
export function fateShown(view: EntityView): Markup | undefined {
  const { words } = view
  const rows = [
    ...unrealOf(view),
    ...stepsOf(view, words.before, 'SUCCEEDED_BY', 'IN'),
    ...stepsOf(view, words.splitFrom, 'SPUN_OFF', 'IN'),
    ...endOf(view),
    ...followersOf(view),
    ...todayOf(view),
    ...revivalsOf(view),
  ]
  if (rows.length === 0) return undefined
  return markup`<dl class="fate">
${rows.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`
}

type Row = [name: string, value: Markup]

function unrealOf({ entity: { node }, words, request: { language } }: EntityView): Row[] {
  const { status } = node.properties
  return status === undefined ? [] : [[words.unborn, markup`${valueWord('status', status, language)}`]]
}

function endOf({ entity: { node, fate }, words, request: { language } }: EntityView): Row[] {
  const { end, endUnknown } = node.properties
  if (end === undefined) return endUnknown === true ? [[words.ended, markup`${words.endedUnknown}`]] : []
  const untold = fate?.outcome === 'ENDED' || fate?.outcome === 'UNKNOWN' ? fate.outcome : undefined
  return [[words.ended, joined([dateWord(end, language), untold && words.outcomes[untold]], '; ')]]
}

/** What it directly became, each with the change and who says so. */
function followersOf(view: EntityView): Row[] {
  const {
    entity: { fate },
    words,
  } = view
  if (!fate || fate.became.length === 0) return []
  const { outcome } = fate
  const name = outcome === 'RENAMED' || outcome === 'ABSORBED' ? words.became[outcome] : words.became.SUCCEEDED
  const steps = new Map(edgesOf(view, 'SUCCEEDED_BY', 'OUT').map((edge) => [edge.to, edge]))
  return [[name, listed(fate.became.map((id) => stepShown(view, id, steps.get(id))))]]
}

function stepsOf(view: EntityView, name: string, type: string, direction: 'OUT' | 'IN'): Row[] {
  const edges = edgesOf(view, type, direction)
  const far = (edge: GraphEdge) => (direction === 'IN' ? edge.from : edge.to)
  return edges.length === 0 ? [] : [[name, listed(edges.map((edge) => stepShown(view, far(edge), edge)))]]
}

function todayOf({ entity: { fate, node }, words, request }: EntityView): Row[] {
  if (!fate?.today) return []
  const { heirs, reason } = fate.today
  if (heirs.length > 0)
    return [
      [
        words.today,
        joined(
          heirs.map((heir) => thingLink(heir.node, request)),
          ', ',
        ),
      ],
    ]
  // Where it ended without a follower, that is said already.
  const isTold = reason === null || fate.became.length === 0 || node.properties.status !== undefined
  return isTold ? [] : [[words.today, markup`<span lang="en">${reason}</span>`]]
}

function revivalsOf(view: EntityView): Row[] {
  const {
    entity: { fate },
    words,
  } = view
  if (!fate || fate.revivedBy.length === 0) return []
  return [[words.revivedBy, joined(linksIn(view, fate.revivedBy), ', ')]]
}

function stepShown(view: EntityView, id: string, edge: GraphEdge | undefined): Markup {
  const { request } = view
  if (!edge) return linkIn(view, id)
  const { date, kind, eventId } = edge.properties
  const word = kindWord('ChangeEvent', kind, request.language)
  const change = eventId === undefined ? markup`${word}` : markup`<a href="${request.to.entity(eventId)}">${word}</a>`
  const when = date === undefined ? undefined : dateWord(date, request.language)
  return markup`${linkIn(view, id)} <span class="faint">(${joined([change, when], ', ')})</span> ${citationsShown(edge.citations, request)}`
}

function edgesOf({ entity: { groups } }: EntityView, type: string, direction: 'OUT' | 'IN'): GraphEdge[] {
  const group = groups.find((one) => one.type === type && one.direction === direction)
  return group?.rows.map(({ edge }) => edge) ?? []
}

function listed(items: readonly Markup[]): Markup {
  const [only, ...more] = items
  if (only && more.length === 0) return only
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`
}
