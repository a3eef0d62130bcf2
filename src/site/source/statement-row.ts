import type { GraphEdge, GraphNode } from '../../graph/graph.ts'
import { markup, type Markup } from '../../page/markup.ts'
import type { SourceAnswer } from '../../questions/source.ts'
import type { Statement } from '../../questions/statements.ts'
import { joined } from '../joined.ts'
import type { PageRequest } from '../page-request.ts'
import { textIn } from '../text-in.ts'
import { thingLink } from '../thing-link.ts'
import { lifeWord } from '../words/dates.ts'
import { kindWord } from '../words/kinds.ts'
import { relationWord } from '../words/relations.ts'
import { valueWord } from '../words/values.ts'
import { linkTo } from './link-to.ts'
import { recordStated } from './record-stated.ts'

/** What one place of a document states: a thing or a record, or a relation with both its ends. */
export function statementShown({ node, edge }: Statement, found: SourceAnswer, request: PageRequest): Markup {
  if (edge) return relationStated(edge, found, request)
  return node ? (recordStated(node, found, request) ?? thingStated(node, request)) : markup``
}

function relationStated({ type, from, to, properties }: GraphEdge, found: SourceAnswer, request: PageRequest): Markup {
  const { language } = request
  const { role, status, rank } = properties
  const more = joined(
    [
      lifeWord({ properties }, language),
      typeof role === 'string' ? textIn(role, language) : undefined,
      status === undefined ? undefined : valueWord('status', status, language),
      rank === undefined ? undefined : valueWord('rank', rank, language),
    ],
    '; ',
  )
  const word = markup`<strong>${relationWord(type, 'OUT', language)}</strong>`
  const between = language === 'EN' ? markup` ${word} ` : markup` · ${word}: `
  return markup`${linkTo(from, found, request)}${between}${linkTo(to, found, request)}${
    more.text === '' ? undefined : markup` <span class="faint">(${more})</span>`
  }`
}

function thingStated(node: GraphNode, request: PageRequest): Markup {
  const { language } = request
  const about = joined([kindWord(node.type, node.properties.kind, language), lifeWord(node, language)], ', ')
  return markup`${thingLink(node, request)} <span class="faint">${about}</span>`
}
