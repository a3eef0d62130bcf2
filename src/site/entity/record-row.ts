import type { GraphEdge, GraphNode } from '../../graph/graph.ts'
import { markup, type Markup, type MarkupValue } from '../../page/markup.ts'
import { joined } from '../joined.ts'
import type { Row } from '../rows-table.ts'
import { textIn } from '../text-in.ts'
import { dateWord, lifeWord, periodWord } from '../words/dates.ts'
import { kindWord, typeWord } from '../words/kinds.ts'
import { relationWord } from '../words/relations.ts'
import { valueWord } from '../words/values.ts'
import { figureWord } from './figure.ts'
import { eventSentence } from './sentence.ts'
import { linkIn, linksIn, type EntityView } from './view.ts'

/** The cells of a relation to a record, which tell the record itself: what it says, when, and how. */
export function recordCells(view: EntityView, record: GraphNode, edge: GraphEdge): RecordCells {
  const cells = CELLS[record.type]
  return cells ? cells(view, record, edge) : { what: linkIn(view, record.id), when: undefined, how: undefined }
}

/** What a record says, when, and how. */
type RecordCells = Omit<Row<MarkupValue>, 'source'>

type Cells = (view: EntityView, record: GraphNode, edge: GraphEdge) => RecordCells

const CELLS: Readonly<Record<string, Cells>> = {
  Name: nameCells,
  ChangeEvent: changeCells,
  Observation: figureCells,
  Finding: findingCells,
  Flow: flowCells,
}

function nameCells({ request: { language, to } }: EntityView, record: GraphNode): RecordCells {
  const { text, language: own, kind } = record.properties
  const code = typeof own === 'string' ? own : undefined
  const lang = code === undefined ? undefined : markup` lang="${code}"`
  return {
    what: markup`<a href="${to.entity(record.id)}"${lang}>${textOf(text)}</a>${code === undefined ? undefined : markup` <span class="faint">${code}</span>`}`,
    when: lifeWord(record, language),
    how: kindWord('Name', kind, language),
  }
}

function changeCells(view: EntityView, record: GraphNode, edge: GraphEdge): RecordCells {
  const { language, to } = view.request
  const { effective, kind, rank, status, description } = record.properties
  const { fate } = edge.properties
  const sentence = eventSentence(view, record.id)
  const word = kindWord('ChangeEvent', kind, language)
  return {
    what: markup`<a href="${to.entity(record.id)}">${word}</a>${sentence === undefined ? undefined : markup`: ${sentence}`}`,
    when: effective === undefined ? undefined : dateWord(effective, language),
    how: joined(
      [
        typeof fate === 'string' ? valueWord('fate', fate, language) : undefined,
        status === undefined ? undefined : valueWord('status', status, language),
        rank === undefined || rank === 'PREFERRED' ? undefined : valueWord('rank', rank, language),
        description === undefined ? undefined : textIn(description, language),
      ],
      '; ',
    ),
  }
}

function figureCells(view: EntityView, record: GraphNode): RecordCells {
  const { language, to } = view.request
  const { indicator, period, basis } = record.properties
  const value = figureWord(record, language)
  return {
    what: markup`<a href="${to.entity(record.id)}">${textOf(indicator)}</a>${value === '' ? undefined : markup`: <strong>${value}</strong>`}`,
    when: typeof period === 'string' ? periodWord(period, language) : undefined,
    how: joined(
      [typeof basis === 'string' ? valueWord('basis', basis, language) : undefined, ...othersOf(view, record)],
      '; ',
    ),
  }
}

function findingCells(view: EntityView, record: GraphNode): RecordCells {
  const { language, to } = view.request
  const { text, kind, stance, negated } = record.properties
  return {
    what: markup`${textIn(textOf(text), language)} <a href="${to.entity(record.id)}" class="faint">${kindWord('Finding', kind, language)}</a>`,
    when: undefined,
    how: joined(
      [
        negated === true ? view.words.negated : undefined,
        typeof stance === 'string' ? valueWord('stance', stance, language) : undefined,
        ...othersOf(view, record),
      ],
      '; ',
    ),
  }
}

function flowCells(view: EntityView, record: GraphNode): RecordCells {
  const { language, to } = view.request
  const { share, certainty, principal } = record.properties
  const edges = view.entity.records.get(record.id) ?? []
  const ends = (type: string) => edges.filter((edge) => edge.type === type)
  const [from, reached] = [ends('GIVES').map((edge) => edge.from), ends('REACHES').map((edge) => edge.to)]
  const moved = linksIn(
    view,
    ends('MOVES').map((edge) => edge.to),
  )
  return {
    what: markup`${joined(linksIn(view, from), ', ')} → ${joined(linksIn(view, reached), ', ')}`,
    when: undefined,
    how: joined(
      [
        markup`<a href="${to.entity(record.id)}">${typeWord('Flow', language)}</a>`,
        moved.length === 0 ? undefined : markup`${relationWord('MOVES', 'OUT', language)}: ${joined(moved, ', ')}`,
        typeof share === 'number' ? `${Number((share * 100).toFixed(1))}%` : undefined,
        principal === true ? view.words.main : undefined,
        certainty === undefined ? undefined : valueWord('certainty', certainty, language),
      ],
      '; ',
    ),
  }
}

/** What else a record is about, by whom and where: each of its relations but that to the thing of the page. */
function othersOf(view: EntityView, record: GraphNode): Markup[] {
  const { entity, request } = view
  const edges = (entity.records.get(record.id) ?? []).filter(
    ({ from, to }) => from === record.id && to !== entity.node.id,
  )
  return [...new Set(edges.map(({ type }) => type))].map((type) => {
    const ends = edges.filter((edge) => edge.type === type).map(({ to }) => to)
    return markup`${relationWord(type, 'OUT', request.language)}: ${joined(linksIn(view, ends), ', ')}`
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
