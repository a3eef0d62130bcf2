import { DEFAULTS } from '../../feed/slice.ts'
import { markup, type Markup } from '../../page/markup.ts'
import { thingLink } from '../thing-link.ts'
import { isDrawn, MOST } from './picture.ts'
import type { LineageView } from './view.ts'

/** The depth with which a lineage is whole, if anything makes it so. */
const DEEPEST = '100'

/** How large the lineage is, and what to do where it is empty, cut, or too large to be drawn. */
export function notices(view: LineageView): Markup {
  const { graph, words } = view
  return markup`<p>${words.size(graph.nodes.length, graph.edges.length)}</p>
${[empty(view), cutBySize(view), cutByDepth(view), tooLarge(view)]}`
}

function empty({ lineage: { reason }, words }: LineageView): Markup | undefined {
  return reason === null ? undefined : markup`<p class="notice"><span lang="en">${reason}</span> ${words.empty}</p>\n`
}

function cutBySize({ lineage: { next }, words }: LineageView): Markup | undefined {
  return next === null ? undefined : markup`<p class="notice">${words.cutSize(next)}</p>\n`
}

function cutByDepth({ request, query, lineage, words }: LineageView): Markup | undefined {
  if (lineage.cut !== 'DEPTH') return undefined
  const { id, to } = request
  const further = lineage.nodes.filter((node) => lineage.beyond.includes(node.id))
  const deeper =
    query['depth'] === DEEPEST
      ? undefined
      : markup` <a href="${to.lineage(id, { ...query, depth: DEEPEST })}">${words.deeper}</a>`
  return markup`<div class="notice"><p>${words.beyond}${deeper}</p>
<ul>${further.map((node) => markup`<li>${thingLink(node, request)} (<a href="${to.lineage(node.id)}">${words.itsLineage}</a>)</li>`)}</ul></div>\n`
}

function tooLarge(view: LineageView): Markup | undefined {
  const { request, query, graph, narrower, words } = view
  if (graph.nodes.length === 0 || isDrawn(view)) return undefined
  const part =
    narrower && markup` <a href="${request.to.lineage(request.id, { ...query, ...narrower })}">${words.narrower}</a>`
  return markup`<p class="notice">${words.tooMany(graph.nodes.length, MOST.nodes)}${part}${oneWay(view)}</p>\n`
}

/** Links to both directions of a lineage that follows all relatives: far fewer bodies, and what most readers look for. */
function oneWay({ request, query, given, words }: LineageView): Markup[] {
  if ((given.direction ?? DEFAULTS.lineage.direction) !== 'FAMILY') return []
  return (['ancestors', 'descendants'] as const).map(
    (direction) =>
      markup` · <a href="${request.to.lineage(request.id, { ...query, direction })}">${words.directions[direction]}</a>`,
  )
}
