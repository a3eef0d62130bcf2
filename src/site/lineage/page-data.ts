import { FORMATS } from '../../feed/formats.ts'
import { Markup, markup } from '../../page/markup.ts'
import type { LineagePageData } from '../../picture/lineage-page-data.ts'
import { factsOf, isDrawn } from './picture.ts'
import type { LineageView } from './view.ts'

/** What the script of the page reads: all that it needs to mark other days without asking the server. */
export function pageData(view: LineageView): Markup {
  const { request, graph, changes } = view
  const data: LineagePageData = {
    facts: factsOf(view),
    language: request.language,
    isDrawn: isDrawn(view),
    graph: {
      header: { ...graph.header, asked: {} },
      nodes: graph.nodes,
      edges: graph.edges,
    },
    changes,
    marking: [...FORMATS.values()].filter(({ marksDays }) => marksDays === true).map(({ name }) => name),
  }
  return markup`<script type="application/json" id="lineage">${new Markup(inScript(data))}</script>`
}

/** JSON that cannot end its element, whatever is in it. */
export function inScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
}
