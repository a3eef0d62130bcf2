import { FORMATS } from '../../feed/formats.ts'
import type { GraphEdge, GraphNode } from '../../graph/graph.ts'
import { Markup, markup } from '../../page/markup.ts'
import type { LineagePageData } from '../../picture/lineage-page-data.ts'
import { factsOf } from './picture.ts'
import type { LineageView } from './view.ts'

/** What the script of the page reads: all that it needs to mark other days without asking the server. */
export function pageData(view: LineageView): Markup {
  const { request, graph, lanes, changes } = view
  const { header, nodes } = graph
  // Only the picture needs the steps.
  const edges = lanes ? graph.edges : []
  const data: LineagePageData = {
    facts: factsOf(view),
    language: request.language,
    graph: {
      header: { ...header, asked: { of: header.asked['of'] } },
      nodes: nodes.map(drawn),
      edges: edges.map(drawn),
    },
    ...(lanes && { lanes: [...lanes] }),
    changes,
    marking: [...FORMATS.values()].filter(({ marksDays }) => marksDays === true).map(({ name }) => name),
  }
  return markup`<script type="application/json" id="lineage">${new Markup(inScript(data))}</script>`
}

/** A node or an edge without what no picture shows. */
function drawn<Element extends GraphNode | GraphEdge>(element: Element): Element {
  const { description: _, ...properties } = element.properties
  const citations = element.citations.map((citation) => ({ ...citation, locator: '', url: null }))
  return { ...element, properties, citations }
}

/** JSON that cannot end its element, whatever is in it. */
export function inScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
}
