import { markup, type Markup } from '../../page/markup.ts'
import { joined } from '../joined.ts'
import type { EntityView } from './view.ts'

/** The lineage of a thing; nothing for what has none. */
export function lineageShown(view: EntityView): Markup | undefined {
  const { lineage, words, request } = view
  if (!lineage || lineage.edges.length === 0) return undefined
  const links = [
    markup`<a href="${request.to.lineage(request.id)}">${words.lineagePage}</a>`,
    markup`<a href="${request.to.network(request.id)}">${words.networkPage}</a>`,
  ]
  return markup`<p>${words.bodies(lineage.nodes.length, lineage.edges.length)} ${joined(links, ' · ')}</p>`
}
