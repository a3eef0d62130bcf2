import { lineageGraph } from '../../feed/lineage-graph.ts'
import { labelOf } from '../../graph/label.ts'
import { Markup, markup } from '../../page/markup.ts'
import { lineagePicture } from '../../picture/lineage-picture.ts'
import { lineageSheet } from '../../picture/lineage-sheet.ts'
import type { Lineage } from '../../questions/lineage.ts'
import { joined } from '../joined.ts'
import { isDrawn } from '../lineage/picture.ts'
import { lineageTable } from '../lineage/table.ts'
import type { EntityView } from './view.ts'

/** The lineage of a thing as a picture, with the same as a table; nothing for what has none. */
export function lineageShown(view: EntityView): Markup | undefined {
  const { lineage, words, request } = view
  if (!lineage || lineage.edges.length === 0) return undefined
  const links = [
    markup`<a href="${request.to.lineage(request.id)}">${words.lineagePage}</a>`,
    markup`<a href="${request.to.network(request.id)}">${words.networkPage}</a>`,
  ]
  const graph = lineageGraph(lineage)
  const { nodes, edges } = graph
  return markup`<p>${words.bodies(nodes.length, edges.length)} ${joined(links, ' · ')}</p>
${isDrawn({ graph }) ? drawn(view, lineage) : markup`<p class="notice">${words.tooMany(nodes.length)}</p>`}`
}

function drawn({ entity: { node }, words, request }: EntityView, lineage: Lineage): Markup {
  const { licence, version } = lineage.header
  const language = request.given.has('language') ? request.language : undefined
  const sheet = lineageSheet(
    {
      id: node.id,
      title: labelOf(node, language),
      ...{ licence, version, truncated: lineage.truncated },
      ...(language && { language }),
      today: request.today,
    },
    {},
  )
  return markup`<div class="wide picture" role="region" aria-label="${words.scrolls}" tabindex="0">
${new Markup(lineagePicture(lineageGraph(lineage), sheet))}
</div>
<details><summary>${words.table}</summary>
${lineageTable(request, lineage, [])}
</details>`
}
