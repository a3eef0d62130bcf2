import { relationLabel } from '../../export/columns.ts'
import type { GraphEdge, GraphNode } from '../../graph/graph.ts'
import { labelOf, lastOf } from '../../graph/label.ts'
import { markup, type Markup } from '../../page/markup.ts'
import { WORDS } from '../../picture/network-words.ts'
import type { PageRequest } from '../page-request.ts'
import { addressOf } from './view.ts'

/** A node as a link to its page, in the languages of the page. */
export function nodeLink(request: PageRequest, node: GraphNode): Markup {
  const { nameKo, nameEn } = node.properties
  const isBoth = request.given.get('language') === undefined && nameKo !== undefined && nameEn !== undefined
  const name = isBoth
    ? markup`<span lang="ko">${nameKo}</span> (<span lang="en">${nameEn}</span>)`
    : markup`${labelOf(node, request.language)}`
  return markup`<a href="${addressOf(request, node)}">${name}</a>`
}

/** A type of nodes in words. */
export function typeWord({ language }: PageRequest, type: string): string {
  const types: Readonly<Record<string, string>> = WORDS[language].types
  return types[type] ?? type
}

/** A relation type in words, along its arrow. */
export function relationWord(_: PageRequest, type: string): string {
  return relationLabel(type)
}

/** When something existed, or when it happened: `1998-02-28 – 2008-02-28`. */
export function datesOf({ properties: { start, end, endUnknown, date, effective } }: GraphNode | GraphEdge): string {
  const happened = date ?? effective
  if (happened !== undefined) return happened
  const last = end === undefined ? (endUnknown === true ? '?' : '') : lastOf(end)
  return start === undefined && last === '' ? '' : `${start ?? ''} – ${last}`.trim()
}
