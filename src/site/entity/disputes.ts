import { compete } from '../../change/turn.ts'
import type { GraphNode } from '../../graph/graph.ts'
import type { LabelLanguage } from '../../graph/label.ts'
import { markup, type Markup, type MarkupValue } from '../../page/markup.ts'
import type { Dispute } from '../../questions/disputes.ts'
import { citationsShown } from '../citations.ts'
import { joined } from '../joined.ts'
import { rowsTable } from '../rows-table.ts'
import { changeWord } from '../thing-link.ts'
import { textIn } from '../text-in.ts'
import { dateWord, lifeWord } from '../words/dates.ts'
import { fieldWord } from '../words/fields.ts'
import { relationWord } from '../words/relations.ts'
import { valueWord } from '../words/values.ts'
import { eventSentence } from './sentence.ts'
import { linkIn, nodeIn, type EntityView } from './view.ts'

/** What competes with what is said here: both sides, and how and why the one stands below the other. */
export function disputesShown(view: EntityView): Markup {
  const { words, request, entity } = view
  const rows = entity.disputes.map((dispute) => ({
    what: statementOf(view, dispute),
    when: followedBeside(view, dispute),
    how: standingOf(dispute, request.language),
    source: citationsShown(dispute.citations, request),
  }))
  return rowsTable({ what: words.disputed, when: words.followed, how: words.standing, source: words.source }, rows)
}

function standingOf({ rank, reason }: Dispute, language: LabelLanguage): Markup {
  return joined([valueWord('rank', rank, language), reason === null ? undefined : textIn(reason, language)], ': ')
}

function statementOf(view: EntityView, { claim, event, relation, id }: Dispute): MarkupValue {
  const { to } = view.request
  if (claim) return markup`<a href="${to.entity(id)}">${claimed(view, claim)}</a>`
  if (event) return changeTold(view, event)
  return relation && relationShown(view, relation.edge)
}

/** A change with its sentence. */
function changeTold(view: EntityView, event: GraphNode): Markup {
  const { to, language } = view.request
  return markup`<a href="${to.entity(event.id)}">${changeWord(event, language)}</a>: ${eventSentence(view, event.id)}`
}

/** The property that a claim is about, and the value that it gives. */
function claimed({ request: { language } }: EntityView, { properties: { field, value } }: GraphNode): string {
  const [name, text] = [String(field), String(value)]
  return `${fieldWord(name, language)}: ${dateWord(text, language)}`
}

/** What is followed where the dispute says something else; nothing where that is not of one form. */
function followedBeside(view: EntityView, dispute: Dispute): MarkupValue {
  const { claim, event, relation } = dispute
  if (claim) return valueBeside(view, claim)
  if (event) return rivalsOf(view, event.id)
  const edges = view.entity.groups.flatMap(({ rows }) => rows.map(({ edge }) => edge))
  const same = edges.filter(
    ({ id, type, from, to, properties: { rank } }) =>
      relation &&
      id !== relation.edge.id &&
      type === relation.edge.type &&
      from === relation.edge.from &&
      to === relation.edge.to &&
      rank === undefined,
  )
  return joined(
    same.map((edge) => relationShown(view, edge)),
    '; ',
  )
}

/** The value of the property that a claim is about, and of what. */
function valueBeside(view: EntityView, { id, properties: { field, relation } }: GraphNode): MarkupValue {
  const { language } = view.request
  const edges = view.entity.groups.flatMap(({ rows }) => rows.map((row) => row.edge))
  const edge = typeof relation === 'string' ? edges.find((one) => one.id === relation) : undefined
  const about = view.entity.records.get(id)?.find(({ type }) => type === 'ABOUT')?.to ?? view.entity.node.id
  const value = (edge ?? nodeIn(view, about)).properties[String(field)]
  const said =
    value === undefined ? undefined : `${fieldWord(String(field), language)}: ${dateWord(String(value), language)}`
  const subject = edge ? relationShown(view, edge) : about === view.entity.node.id ? undefined : linkIn(view, about)
  return joined([subject, typeof relation === 'string' && !edge ? relation : said], ', ')
}

/** The changes of the followed account that an event tells otherwise. */
function rivalsOf(view: EntityView, id: string): MarkupValue {
  const { events } = view.entity
  const own = events.get(id)
  const rivals = [...events.values()].filter(
    (event) => own && event.id !== id && (event.rank ?? 'PREFERRED') === 'PREFERRED' && compete(event, own),
  )
  return joined(
    rivals.map(({ id: rival }) => changeTold(view, nodeIn(view, rival))),
    ' ',
  )
}

function relationShown(
  view: EntityView,
  { type, from, to, properties }: { type: string; from: string; to: string; properties: GraphNode['properties'] },
): Markup {
  const isOut = from === view.entity.node.id
  const word = relationWord(type, isOut ? 'OUT' : 'IN', view.request.language)
  const life = lifeWord({ properties }, view.request.language)
  return markup`${word}: ${linkIn(view, isOut ? to : from)}${life === undefined ? undefined : `, ${life}`}`
}
