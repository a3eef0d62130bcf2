import type { GraphNode } from '../graph/graph.ts'
import { labelOf, type LabelLanguage } from '../graph/label.ts'
import { markup, type Markup } from '../page/markup.ts'
import type { PageRequest } from './page-request.ts'
import { dateWord } from './words/dates.ts'
import { kindWord } from './words/kinds.ts'

/**
 * A thing or a record as a link to its page: its name in the language of the page and, on an English page, the Korean name
 * beside it.
 */
export function thingLink(node: GraphNode, { to, language }: PageRequest): Markup {
  const href = node.type === 'Source' ? to.source(node.id) : to.entity(node.id)
  const { nameKo, nameEn } = node.properties
  const beside = language === 'EN' && nameKo !== undefined && nameEn !== undefined && nameKo !== nameEn
  return markup`<a href="${href}">${nameShown(node, language)}</a>${
    beside ? markup` <span lang="ko" class="faint">${nameKo}</span>` : undefined
  }`
}

/** How a node is named on a page of a language, marked where it is in the other language. */
export function nameShown(node: GraphNode, language: LabelLanguage): Markup {
  if (node.type === 'ChangeEvent') return markup`${changeName(node, language)}`
  const shown = labelOf(node, language)
  const other = language === 'EN' ? 'KO' : 'EN'
  const own = language === 'EN' ? node.properties.nameEn : node.properties.nameKo
  const foreign = language === 'EN' ? node.properties.nameKo : node.properties.nameEn
  return own === undefined && foreign === shown
    ? markup`<span lang="${other.toLowerCase()}">${shown}</span>`
    : markup`${shown}`
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
