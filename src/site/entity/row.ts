import type { GraphEdge, GraphNode } from '../../graph/graph.ts'
import { markup, type Markup, type MarkupValue } from '../../page/markup.ts'
import type { RelationGroup } from '../../questions/entity-relations.ts'
import { schemaFile } from '../../schema-file.ts'
import { citationsShown } from '../citations.ts'
import { joined } from '../joined.ts'
import type { Row } from '../rows-table.ts'
import { textIn } from '../text-in.ts'
import { dateWord, lifeWord } from '../words/dates.ts'
import { kindWord } from '../words/kinds.ts'
import { valueWord } from '../words/values.ts'
import { recordCells } from './record-row.ts'
import { linkIn, nodeIn, type EntityView } from './view.ts'

/** One relation as the row of a table: the other end, when, how, and who says so. */
export function rowOf(
  view: EntityView,
  { record }: RelationGroup,
  { other, edge }: RelationGroup['rows'][number],
): Row<MarkupValue> {
  const end = nodeIn(view, other)
  const source = citationsShown(citing(view, end, edge), view.request)
  if (record !== null && record !== 'Source') return { ...recordCells(view, end, edge), source }
  return { what: withKind(view, end), when: whenOf(view, edge), how: howOf(view, edge), source }
}

/** A thing with its kind and its dates. */
function withKind(view: EntityView, node: GraphNode): Markup {
  const { language } = view.request
  const about = joined([kindWord(node.type, node.properties.kind, language), lifeWord(node, language)], ', ')
  return markup`${linkIn(view, node.id)} <span class="faint about">${about}</span>`
}

/** When a relation held, happened or took effect. */
function whenOf({ request: { language } }: EntityView, { type, properties }: GraphEdge): string | undefined {
  const { start, date } = properties
  const isState = schemaFile().vocabulary.relations.find((relation) => relation.type === type)?.isState === true
  if (isState) return lifeWord({ properties }, language)
  const happened = date ?? start
  return happened === undefined ? undefined : dateWord(happened, language)
}

/** In which role, how sure, and whatever else is known of a relation. */
function howOf(view: EntityView, { properties }: GraphEdge): Markup {
  const { words, request } = view
  const {
    role,
    term,
    acting,
    confidence,
    reason,
    status,
    rank,
    fate,
    kind,
    certainty,
    eventId,
    function: moved,
  } = properties
  const value = (name: string, one: unknown) =>
    typeof one === 'string' ? valueWord(name, one, request.language) : undefined
  const change =
    eventId === undefined
      ? undefined
      : markup`<a href="${request.to.entity(eventId)}">${kindWord('ChangeEvent', kind, request.language)}</a>`
  return joined(
    [
      change,
      typeof moved === 'string' ? linkIn(view, moved) : undefined,
      typeof role === 'string' ? textIn(role, request.language) : undefined,
      typeof term === 'number' ? words.term(String(term)) : undefined,
      acting === true ? words.acting : undefined,
      value('fate', fate),
      certainty === 'STATED' ? undefined : value('certainty', certainty),
      value('status', status),
      value('rank', rank),
      typeof confidence === 'number' ? words.confidence(String(confidence)) : undefined,
      typeof reason === 'string' ? textIn(reason, request.language) : undefined,
    ],
    '; ',
  )
}

/** Who states a relation: those that belong to a record are stated with it. */
function citing(
  { entity: { node } }: EntityView,
  other: GraphNode,
  { type, citations }: GraphEdge,
): GraphEdge['citations'] {
  const { relations, records } = schemaFile().vocabulary
  if (relations.find((relation) => relation.type === type)?.group !== 'RECORD') return citations
  const isRecord = ({ type: one }: GraphNode) => records.some(({ name }) => name === one) && one !== 'Source'
  return isRecord(other) ? other.citations : node.citations
}
