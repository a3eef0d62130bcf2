import { labelOf } from '../../graph/label.ts'
import { Markup, markup } from '../../page/markup.ts'
import { lineagePicture } from '../../picture/lineage-picture.ts'
import { lineageSheet } from '../../picture/lineage-sheet.ts'
import { joined } from '../joined.ts'
import { lineageTable } from '../lineage/table.ts'
import type { DirectedLineage, LineageFound } from './lineage-found.ts'
import type { EntityView } from './view.ts'

/** The lineage of a thing as a picture, with the same as a table; nothing for what has none. */
export function lineageShown(view: EntityView): Markup | undefined {
  const { lineage, words, request } = view
  if (!lineage || lineage.whole.edges.length === 0) return undefined
  const links = [
    markup`<a href="${request.to.lineage(request.id)}">${words.lineagePage}</a>`,
    markup`<a href="${request.to.network(request.id)}">${words.networkPage}</a>`,
  ]
  const { whole, drawn } = lineage
  return markup`<p>${words.bodies(whole.nodes.length, whole.edges.length)} ${joined(links, ' · ')}</p>
${notice(view, lineage)}${drawn ? picture(view, drawn) : undefined}`
}

/** What the picture leaves out, if the whole is too large for it. */
function notice({ words }: EntityView, { whole, drawn }: LineageFound): Markup | undefined {
  if (drawn?.direction === 'FAMILY') return undefined
  const shown = drawn ? words.oneWay[drawn.direction] : words.canNarrow
  return markup`<p class="notice">${words.tooMany(whole.nodes.length)} ${shown}</p>\n`
}

function picture(view: EntityView, { direction, lineage, graph }: DirectedLineage): Markup {
  const { entity, words, request } = view
  const { node } = entity
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
    direction === 'FAMILY' ? {} : { direction: direction.toLowerCase() },
  )
  return markup`<div class="wide picture" role="region" aria-label="${words.scrolls}" tabindex="0">
${new Markup(lineagePicture(graph, sheet))}
</div>
<details><summary>${words.table}</summary>
${lineageTable(request, lineage, [])}
</details>`
}
