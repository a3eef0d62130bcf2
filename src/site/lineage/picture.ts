import { SVG } from '../../feed/picture-formats.ts'
import { fits, mostOf } from '../../feed/size.ts'
import { labelOf } from '../../graph/label.ts'
import { Markup, markup } from '../../page/markup.ts'
import { lineageLanes } from '../../picture/lineage-lanes.ts'
import { lineagePicture } from '../../picture/lineage-picture.ts'
import { lineageSheet, type LineageFacts } from '../../picture/lineage-sheet.ts'
import type { LineageView } from './view.ts'

/** The greatest lineage that a picture shows; that of a page is no greater than that of a file. */
export const MOST = mostOf(SVG, 'lineage') ?? { nodes: Infinity, edges: Infinity }

/** Whether a lineage is drawn: it has a body, and not too many. */
export function isDrawn({ graph }: Pick<LineageView, 'graph'>): boolean {
  return graph.nodes.length > 0 && fits(graph, MOST)
}

/** The view with a lane for each body, if it is drawn. */
export function withLanes(view: LineageView): LineageView {
  return isDrawn(view) ? { ...view, lanes: lineageLanes(view.graph, lineageSheet(factsOf(view), {})) } : view
}

/** The lineage as a picture, in a part of the page that scrolls by itself. */
export function picture(view: LineageView): Markup {
  const drawn = lineagePicture(view.graph, lineageSheet(factsOf(view), view.query), view.lanes)
  return markup`<div id="picture" class="wide picture" role="region" aria-label="${view.words.picture}" tabindex="0">
${new Markup(drawn)}
</div>`
}

/** What the picture tells of itself. */
export function factsOf({ request, given, lineage, centre, words }: LineageView): LineageFacts {
  const { licence, version } = lineage.header
  return {
    id: request.id,
    title: words.of(labelOf(centre, given.language)),
    ...{ licence, version, truncated: lineage.truncated },
    ...(given.language && { language: given.language }),
    today: request.today,
  }
}
