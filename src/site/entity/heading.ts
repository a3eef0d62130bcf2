import { labelOf, type LabelLanguage } from '../../graph/label.ts'
import type { GraphNode } from '../../graph/graph.ts'
import { namesFor } from '../../graph/name.ts'
import { markup, type Markup } from '../../page/markup.ts'
import { joined } from '../joined.ts'
import { langOf, nameShown } from '../thing-link.ts'
import { dateWord, lifeWord } from '../words/dates.ts'
import { kindWord, typeWord } from '../words/kinds.ts'
import { figureWord } from './figure.ts'
import { eventSentence } from './sentence.ts'
import { nodeIn, type EntityView } from './view.ts'

/** The name of the page of a thing or a record, as text; a thing in both languages. */
export function titleOf(view: EntityView): string {
  const {
    entity: { node, groups },
    request: { language },
  } = view
  if (node.type === 'Flow') {
    const end = (type: string) =>
      groups.find((group) => group.type === type)?.rows.map(({ other }) => labelOf(nodeIn(view, other), language))
    return `${end('GIVES')?.join(', ') ?? ''} → ${end('REACHES')?.join(', ') ?? ''}`
  }
  return recordTitle(node, language) ?? labelOf(node)
}

/** What heads the page: name, other names, type, kind and dates; for a change what happened. */
export function heading(view: EntityView): Markup {
  const {
    entity: { node },
    request: { language, to },
  } = view
  const { text } = node.properties
  const [name, ...others] = namesFor(language, node.properties)
  const beside = others.map((other) => markup` <span class="second"${langOf(other)}>${other.text}</span>`)
  const sentence = eventSentence(view, node.id)
  const said = sentence ?? (node.type === 'Finding' && typeof text === 'string' ? text : undefined)
  return markup`<h1>${name ? nameShown(node, language) : titleOf(view)}${beside}</h1>
<p class="faint">${joined([typeWord(node.type, language), kindOf(node, language), lifeWord(node, language), node.id], ' · ')}</p>
${said === undefined ? undefined : markup`<p class="lead">${said}</p>`}
${node.type === 'Act' || node.type === 'Source' ? markup`<p><a href="${to.source(node.id)}">${view.words.sourcePage}</a></p>` : undefined}`
}

function kindOf({ type, properties: { kind } }: GraphNode, language: LabelLanguage): string | undefined {
  const word = kind === undefined ? undefined : kindWord(type, kind, language)
  return word === typeWord(type, language) ? undefined : word
}

/** The title of a record that has no name. */
function recordTitle(node: GraphNode, language: LabelLanguage): string | undefined {
  const { kind, effective, indicator, text } = node.properties
  if (node.type === 'ChangeEvent') {
    const word = kindWord('ChangeEvent', kind, language)
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}${effective === undefined ? '' : `, ${dateWord(effective, language)}`}`
  }
  if (node.type === 'Observation') return [String(indicator), figureWord(node, language)].filter(Boolean).join(': ')
  return node.type === 'Name' && typeof text === 'string' ? text : undefined
}
