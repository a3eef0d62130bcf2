import type { GraphNode } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import { markup, type Markup } from '../page/markup.ts'
import type { PageRequest } from './page-request.ts'

/**
 * The name of a node on a page: in English the English name with the Korean one beside it, in Korean the Korean one; each
 * says its language where that is not the one of the page.
 */
export function nodeName(node: GraphNode, { language }: Pick<PageRequest, 'language'>): Markup {
  const { nameEn, nameKo } = node.properties
  if (language === 'KO')
    return nameKo === undefined && nameEn !== undefined ? english(nameEn) : markup`${labelOf(node, 'KO')}`
  if (nameKo === undefined) return markup`${labelOf(node, 'EN')}`
  const korean = markup`<span lang="ko">${nameKo}</span>`
  return nameEn === undefined ? korean : markup`${nameEn} <span class="faint">(${korean})</span>`
}

function english(name: string): Markup {
  return markup`<span lang="en">${name}</span>`
}
