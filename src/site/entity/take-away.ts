import { markup, type Markup } from '../../page/markup.ts'
import { citePage } from '../cite.ts'
import { downloads } from '../downloads.ts'
import { playgroundLink } from '../playground-link.ts'
import { ENTITY_DOCUMENT } from './document.ts'
import { titleOf } from './heading.ts'
import type { EntityView } from './view.ts'

/** How to cite the page, its query, and the files of what it shows. */
export function takeAway(view: EntityView): Markup {
  const { request, entity, lineage, words } = view
  const { id } = entity.node
  const language = request.given.get('language')
  const hasLineage = lineage !== null && lineage.whole.edges.length > 0
  return markup`${citePage(request, { title: titleOf(view), key: id, data: entity.header })}
<p><a href="${playgroundLink(request, ENTITY_DOCUMENT, { id })}">${words.playground}</a></p>
${hasLineage ? markup`<h3>${words.lineageFiles}</h3>\n${downloads(request, 'lineage', id, { language }, { nodes: lineage.whole.nodes.length, edges: lineage.whole.edges.length })}` : undefined}
<h3>${words.networkFiles}</h3>
${downloads(request, 'network', id, { language })}`
}
