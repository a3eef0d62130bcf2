import { narrowerLineage } from '../../feed/narrower.ts'
import { lineageQueryOf } from '../../feed/slice.ts'
import type { GraphNode } from '../../graph/graph.ts'
import { labelOf } from '../../graph/label.ts'
import { markup, type Markup } from '../../page/markup.ts'
import type { Access } from '../../questions/ask.ts'
import { lineage } from '../../questions/lineage.ts'
import { nodesById } from '../../questions/nodes.ts'
import type { MakePage } from '../page-request.ts'
import { sitePage } from '../shell.ts'
import { lifeWord } from '../words/dates.ts'
import { kindWord } from '../words/kinds.ts'
import { daySteps } from './day-steps.ts'
import { choices } from './form.ts'
import { leftOut } from './left-out.ts'
import { notices } from './notices.ts'
import { pageData } from './page-data.ts'
import { isDrawn, MOST, picture, withLanes } from './picture.ts'
import { scriptParts } from './script-parts.ts'
import { lineageTable } from './table.ts'
import { takeAway } from './take-away.ts'
import { readAsked, viewOf, type LineageView } from './view.ts'

/**
 * The page of a lineage: its picture with the marked days, the same as a table, and what can be chosen. It is whole without
 * a script; the script of the page marks days without asking the server.
 */
export const lineagePage: MakePage = async (access, request) => {
  const asked = readAsked(request)
  const found = await access.ask(lineage, lineageQueryOf(request.id, asked.given))
  const view = await drawable(access, viewOf(request, asked, found, await centreOf(access, request.id, found.nodes)))
  return sitePage(request, {
    title: view.words.of(labelOf(view.centre, asked.given.language)),
    data: found.header,
    head: markup`<script type="module" src="${request.to.plain(`assets/${request.explorer}`)}"></script>\n`,
    main: main(view),
  })
}

/** The thing itself; with collapsed renames its last incarnation; read by itself where it had not begun by the day. */
async function centreOf({ ask }: Access, id: string, nodes: readonly GraphNode[]): Promise<GraphNode> {
  const [known] = nodes.length > 0 ? nodes : await ask(nodesById, [id])
  return nodes.find((node) => node.id === id) ?? known ?? { id, type: '', properties: {}, citations: [] }
}

/** With lanes for the picture, or an address of a part that can be drawn where all cannot. */
async function drawable(access: Access, view: LineageView): Promise<LineageView> {
  const { request, given, graph, lineage: found } = view
  if (graph.nodes.length === 0 || isDrawn(view)) return withLanes(view)
  const narrower = await narrowerLineage(access, { id: request.id, given, found, most: MOST })
  return { ...view, ...(narrower && { narrower }) }
}

function main(view: LineageView): Markup {
  const { request, days, lineage: found, graph, words } = view
  return markup`${title(view)}
${notices(view)}
${choices(view)}
${graph.nodes.length === 0 ? undefined : daySteps(view)}
${scriptParts(view)}
${isDrawn(view) ? picture(view) : undefined}
${graph.nodes.length === 0 ? undefined : markup`<section id="table"><h2>${words.table}</h2>\n${lineageTable(request, found, days)}\n</section>`}
${leftOut(view)}
<section id="files"><h2>${words.take}</h2>
${takeAway(view)}
</section>
${pageData(view)}`
}

function title({ request, centre, given, words }: LineageView): Markup {
  const { language, to, id } = request
  const { kind } = centre.properties
  const about = [kindWord(centre.type, kind, language), lifeWord(centre, language)].filter((part) => part !== undefined)
  return markup`<h1>${words.of(labelOf(centre, given.language))}</h1>
<p>${about.join(' · ')} · <a href="${to.entity(id)}">${words.entity}</a> · <a href="${to.network(id)}">${words.network}</a></p>`
}
