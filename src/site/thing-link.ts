import type { GraphNode } from '../graph/graph.ts'
import { labelOf, type LabelLanguage } from '../graph/label.ts'
import { bothNames, namesFor, type NameText } from '../graph/name.ts'
import { markup, type Markup } from '../page/markup.ts'
import type { PageRequest } from './page-request.ts'
import { dateWord } from './words/dates.ts'
import { kindWord } from './words/kinds.ts'

/**
 * A thing or a record as a link to its page: its name for a reader of the page and, on an English page, the name in its own
 * language beside it.
 */
export function thingLink(node: GraphNode, { to, language }: PageRequest): Markup {
  const href = node.type === 'Source' ? to.source(node.id) : to.entity(node.id)
  const [shown] = namesFor(language, node.properties)
  const [own] = bothNames(node.properties)
  const beside = language === 'EN' && own?.text !== shown?.text ? own : undefined
  return markup`<a href="${href}">${nameShown(node, language)}</a>${
    beside && markup` <span${langOf(beside)} class="faint">${beside.text}</span>`
  }`
}

/** How a node is named on a page of a language, marked where it is in another language. */
export function nameShown(node: GraphNode, language: LabelLanguage): Markup {
  if (node.type === 'ChangeEvent') return markup`${changeName(node, language)}`
  const [name] = namesFor(language, node.properties)
  if (!name) return markup`${labelOf(node, language)}`
  return name.language === language.toLowerCase()
    ? markup`${name.text}`
    : markup`<span${langOf(name)}>${name.text}</span>`
}

/** The attribute that says in which language a name is, where that is known. */
export function langOf({ language }: NameText): Markup | undefined {
  return language === undefined ? undefined : markup` lang="${language}"`
}

/** What a change is called: `merger, 1990-01-01: A + B → C`. */
function changeName(node: GraphNode, language: LabelLanguage): string {
  const { participantsEn, participantsKo } = node.properties
  const participants = language === 'EN' ? participantsEn : participantsKo
  return [changeWord(node, language), ...(participants === undefined ? [] : [participants])].join(': ')
}

/** What a change is called beside its sentence: `merger, 1990-01-01`. */
export function changeWord({ properties: { kind, effective } }: GraphNode, language: LabelLanguage): string {
  const word = kindWord('ChangeEvent', kind, language)
  return effective === undefined ? word : `${word}, ${dateWord(effective, language)}`
}
