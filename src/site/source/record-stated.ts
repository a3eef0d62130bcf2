import type { GraphEdge, GraphNode } from '../../graph/graph.ts'
import { markup, type Markup } from '../../page/markup.ts'
import type { SourceAnswer } from '../../questions/source.ts'
import { figureWord } from '../entity/figure.ts'
import { joined } from '../joined.ts'
import type { PageRequest } from '../page-request.ts'
import { textIn } from '../text-in.ts'
import { thingLink } from '../thing-link.ts'
import { dateWord, lifeWord, periodWord } from '../words/dates.ts'
import { fieldWord } from '../words/fields.ts'
import { kindWord, typeWord } from '../words/kinds.ts'
import { relationWord } from '../words/relations.ts'
import { linkTo } from './link-to.ts'

/** What a record of a document says, and of what; undefined for a thing. */
export function recordStated(node: GraphNode, found: SourceAnswer, request: PageRequest): Markup | undefined {
  return STATED[node.type]?.(node, found, request)
}

type Stated = (node: GraphNode, found: SourceAnswer, request: PageRequest) => Markup

const STATED: Readonly<Record<string, Stated>> = {
  Finding: findingStated,
  Observation: figureStated,
  Name: nameStated,
  Claim: claimStated,
  Flow: flowStated,
  ChangeEvent: changeStated,
}

function findingStated(
  { id, properties: { text, kind } }: GraphNode,
  _: SourceAnswer,
  { to, language }: PageRequest,
): Markup {
  return markup`${textIn(String(text), language)} <a class="faint" href="${to.entity(id)}">${kindWord('Finding', kind, language)}</a>`
}

function figureStated(node: GraphNode, found: SourceAnswer, request: PageRequest): Markup {
  const { indicator, period } = node.properties
  const { to, language } = request
  const more = joined(
    [
      ...endsOf(node, found, request, ['OF', 'BY', 'IN']),
      typeof period === 'string' ? periodWord(period, language) : undefined,
    ],
    '; ',
  )
  return markup`<a href="${to.entity(node.id)}">${textIn(String(indicator), language)}</a>: ${figureWord(node, language)} <span class="faint">(${more})</span>`
}

function nameStated(node: GraphNode, found: SourceAnswer, request: PageRequest): Markup {
  const { language } = request
  const [of] = edgesOf(node, found, 'KNOWN_AS')
  const life = lifeWord(node, language)
  return markup`${thingLink(node, request)} <span class="faint">${relationWord('KNOWN_AS', 'IN', language)}:</span> ${of && linkTo(of.from, found, request)}${life === undefined ? undefined : markup`, ${life}`}`
}

function claimStated(node: GraphNode, found: SourceAnswer, request: PageRequest): Markup {
  const { field, value } = node.properties
  const { to, language } = request
  const said = `${fieldWord(String(field), language)}: ${dateWord(String(value), language)}`
  return markup`<a href="${to.entity(node.id)}">${said}</a> <span class="faint">${typeWord('Claim', language)}</span> ${joined(endsOf(node, found, request, ['ABOUT']), '; ')}`
}

function flowStated(node: GraphNode, found: SourceAnswer, request: PageRequest): Markup {
  const { to, language } = request
  const link = (id: string) => linkTo(id, found, request)
  const from = edgesOf(node, found, 'GIVES').map((edge) => link(edge.from))
  const reached = edgesOf(node, found, 'REACHES').map((edge) => link(edge.to))
  const moved = endsOf(node, found, request, ['MOVES'])
  return markup`${joined(from, ', ')} → ${joined(reached, ', ')} <a class="faint" href="${to.entity(node.id)}">${typeWord('Flow', language)}</a> ${joined(moved, '; ')}`
}

function changeStated(node: GraphNode, _: SourceAnswer, request: PageRequest): Markup {
  const { description } = node.properties
  return markup`${thingLink(node, request)}${description === undefined ? undefined : markup` <span class="faint">${textIn(description, request.language)}</span>`}`
}

function edgesOf({ id }: GraphNode, { records }: SourceAnswer, type: string): GraphEdge[] {
  return (records.get(id) ?? []).filter((edge) => edge.type === type)
}

/** What a record is about, by type: `of: the plan`. */
function endsOf(node: GraphNode, found: SourceAnswer, request: PageRequest, types: readonly string[]): Markup[] {
  return types.flatMap((type) => {
    const ends = edgesOf(node, found, type).filter(({ from }) => from === node.id)
    if (ends.length === 0) return []
    const links = ends.map(({ to }) => linkTo(to, found, request))
    return [markup`${relationWord(type, 'OUT', request.language)}: ${joined(links, ', ')}`]
  })
}
