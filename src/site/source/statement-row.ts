import type { GraphEdge, GraphNode } from '../../graph/graph.ts'
import { markup, type Markup } from '../../page/markup.ts'
import type { SourceAnswer } from '../../questions/source.ts'
import type { Statement } from '../../questions/statements.ts'
import { figureWord } from '../entity/figure.ts'
import { joined } from '../joined.ts'
import type { PageRequest } from '../page-request.ts'
import { textIn } from '../text-in.ts'
import { thingLink } from '../thing-link.ts'
import { dateWord, lifeWord, periodWord } from '../words/dates.ts'
import { kindWord, typeWord } from '../words/kinds.ts'
import { relationWord } from '../words/relations.ts'
import { valueWord } from '../words/values.ts'

/** What one place of a document states: a thing or a record, or a relation with both its ends. */
export function statementShown({ node, edge }: Statement, { nodes }: SourceAnswer, request: PageRequest): Markup {
  if (edge) return relationStated(edge, nodes, request)
  return node ? nodeStated(node, request) : markup``
}

function relationStated(
  { type, from, to, properties }: GraphEdge,
  nodes: SourceAnswer['nodes'],
  request: PageRequest,
): Markup {
  const { language } = request
  const link = (id: string) => {
    const node = nodes.get(id)
    return node ? thingLink(node, request) : markup`<a href="${request.to.entity(id)}">${id}</a>`
  }
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
  return markup`${link(from)} <strong>${relationWord(type, 'OUT', language)}</strong> ${link(to)}${
    more.text === '' ? undefined : markup` <span class="faint">(${more})</span>`
  }`
}

function nodeStated(node: GraphNode, request: PageRequest): Markup {
  const { language } = request
  const { kind, text, field, value, period, effective, description } = node.properties
  const word = node.type === 'Name' ? typeWord('Name', language) : kindWord(node.type, kind, language)
  const said: Readonly<Record<string, () => Markup | string | undefined>> = {
    Observation: () =>
      joined([figureWord(node, language), typeof period === 'string' ? periodWord(period, language) : undefined], ', '),
    Claim: () => `${String(field)}: ${String(value)}`,
    ChangeEvent: () =>
      joined(
        [
          effective === undefined ? undefined : dateWord(effective, language),
          description === undefined ? undefined : textIn(description, language),
        ],
        '; ',
      ),
  }
  const isFinding = node.type === 'Finding' && typeof text === 'string'
  const name = isFinding
    ? markup`${textIn(text, language)} <a class="faint" href="${request.to.entity(node.id)}">${word}</a>`
    : markup`${thingLink(node, request)} <span class="faint">${word}</span>`
  const more = said[node.type]?.() ?? (isFinding ? undefined : lifeWord(node, language))
  return joined([name, more], ', ')
}
