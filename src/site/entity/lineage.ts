import { lineageGraph } from '../../feed/lineage-graph.ts'
import { labelOf } from '../../graph/label.ts'
import { Markup, markup } from '../../page/markup.ts'
import type { Query } from '../../page/query.ts'
import { lineagePicture } from '../../picture/lineage-picture.ts'
import { lineageSheet } from '../../picture/lineage-sheet.ts'
import type { Lineage } from '../../questions/lineage.ts'
import { joined } from '../joined.ts'
import { isDrawn } from '../lineage/picture.ts'
import { lineageTable } from '../lineage/table.ts'
import type { EntityView, LineageFound } from './view.ts'

/** The lineage of a thing as a picture, with the same as a table; nothing for what has none. */
export function lineageShown(view: EntityView): Markup | undefined {
  const { lineage, words, request } = view
  if (!lineage || lineage.whole.edges.length === 0) return undefined
  const links = [
    markup`<a href="${request.to.lineage(request.id)}">${words.lineagePage}</a>`,
    markup`<a href="${request.to.network(request.id)}">${words.networkPage}</a>`,
  ]
  const { nodes, edges } = lineage.whole
  return markup`<p>${words.bodies(nodes.length, edges.length)} ${joined(links, ' · ')}</p>
${isDrawn({ graph: lineageGraph(lineage.whole) }) ? drawn(view, lineage.whole, {}) : drawnOneWay(view, lineage)}`
}

function drawnOneWay(view: EntityView, { whole, oneWay }: LineageFound): Markup {
  const { words } = view
  const notice = markup`<p class="notice">${words.tooMany(whole.nodes.length)} ${oneWay ? words.oneWay[oneWay.direction] : words.canNarrow}</p>`
  if (!oneWay) return notice
  return markup`${notice}\n${drawn(view, oneWay.lineage, { direction: oneWay.direction.toLowerCase() })}`
}

function drawn({ entity: { node }, words, request }: EntityView, lineage: Lineage, query: Query): Markup {
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
    query,
  )
  return markup`<div class="wide picture" role="region" aria-label="${words.scrolls}" tabindex="0">
${new Markup(lineagePicture(lineageGraph(lineage), sheet))}
</div>
<details><summary>${words.table}</summary>
${lineageTable(request, lineage, [])}
</details>`
}
