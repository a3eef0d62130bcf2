import { narrowerNetwork } from '../../feed/narrower.ts'
import { networkQueryOf } from '../../feed/slice.ts'
import { labelOf } from '../../graph/label.ts'
import { withMarks } from '../../graph/told-apart.ts'
import { markup, type Markup } from '../../page/markup.ts'
import type { Access } from '../../questions/ask.ts'
import { LIMITS, network } from '../../questions/network.ts'
import { nodesById } from '../../questions/nodes.ts'
import type { MakePage } from '../page-request.ts'
import { sitePage } from '../shell.ts'
import { kindWord } from '../words/kinds.ts'
import { counts } from './counts.ts'
import { datesOf } from './dates.ts'
import { filterForm } from './filter-form.ts'
import { isDrawn, MOST, picture } from './picture.ts'
import { nodeTable, relationTable } from './tables.ts'
import { takeAway } from './take-away.ts'
import { readParameters, wordsOf, type NetworkView } from './view.ts'

/** The page of the network around one thing: picture, filters, counts, tables and files of one address. */
export const networkPage: MakePage = async (access, request) => {
  const { given, query } = readParameters(request)
  const found = await access.ask(network, networkQueryOf(request.id, given))
  const [known] = found.nodes.length > 0 ? found.nodes : await access.ask(nodesById, [request.id])
  const centre = known ?? { id: request.id, type: '', properties: {}, citations: [] }
  const words = wordsOf(request)
  const view = await narrowed(access, {
    request,
    given,
    query,
    centre,
    network: { ...found, nodes: withMarks(found.nodes) },
    words,
  })
  return sitePage(request, { title: words.of(labelOf(centre, given.language)), data: found.header, main: main(view) })
}

/** With an address of a part that can be drawn, where all cannot. */
async function narrowed(access: Access, view: NetworkView): Promise<NetworkView> {
  const { request, given, network: found } = view
  if (found.nodes.length === 0 || isDrawn(view)) return view
  const narrower = await narrowerNetwork(access, { id: request.id, given, found, most: MOST })
  return { ...view, ...(narrower && { narrower }) }
}

function main(view: NetworkView): Markup {
  const { network: found, words } = view
  return markup`${title(view)}
${notices(view)}
${isDrawn(view) ? picture(view) : undefined}
<section id="filter"><h2>${words.filter}</h2>
${filterForm(view)}
</section>
${found.nodes.length === 0 ? undefined : markup`<section id="counts"><h2>${words.counts}</h2>\n${counts(view)}\n</section>`}
<section id="files"><h2>${words.take}</h2>
${takeAway(view)}
</section>
${isDrawn(view) ? tables(view) : undefined}`
}

function title({ request, centre, given, words }: NetworkView): Markup {
  const { language, to, id } = request
  const about = [kindWord(centre.type, centre.properties.kind, language), datesOf(centre, language)]
  return markup`<h1>${words.of(labelOf(centre, given.language))}</h1>
<p>${about.filter((part) => part !== '').join(' · ')} · <a href="${to.entity(id)}">${words.entity}</a> · <a href="${to.lineage(id)}">${words.lineage}</a></p>`
}

/** How large it is, and what to do where it is empty, alone, cut or too large to be drawn. */
function notices(view: NetworkView): Markup {
  const { network: found, words } = view
  const { nodes, edges, reason, truncated } = found
  if (reason !== null) return markup`<p class="notice"><span lang="en">${reason}</span> ${words.empty}</p>`
  const limits = [LIMITS.nodes, LIMITS.edges].map((limit) => limit.toLocaleString('en')) as [string, string]
  const said = [
    ...(nodes.length === 1 ? [words.alone] : []),
    ...(truncated ? [words.truncated(...limits)] : []),
    ...(isDrawn(view) ? [] : [tooLarge(view)]),
  ]
  return markup`<p>${words.size(nodes.length, edges.length)}</p>
${said.map((one) => markup`<p class="notice">${one}</p>\n`)}`
}

function tooLarge({ request: { to, id }, query, narrower, words }: NetworkView): Markup {
  const most = [MOST.nodes, MOST.edges].map((limit) => limit.toLocaleString('en')) as [string, string]
  const part = narrower && markup` <a href="${to.network(id, { ...query, ...narrower })}">${words.narrower}</a>`
  return markup`${words.tooMany(...most)}${part}`
}

function tables(view: NetworkView): Markup {
  const { words } = view
  return markup`<section id="nodes"><h2>${words.nodes}</h2>
${nodeTable(view)}
</section>
<section id="relations"><h2>${words.relations}</h2>
${relationTable(view)}
</section>`
}
