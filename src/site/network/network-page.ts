import { networkQueryOf } from '../../feed/slice.ts'
import { labelOf } from '../../graph/label.ts'
import { markup, type Markup } from '../../page/markup.ts'
import { LIMITS, network } from '../../questions/network.ts'
import { nodesById } from '../../questions/nodes.ts'
import type { MakePage } from '../page-request.ts'
import { sitePage } from '../shell.ts'
import { counts } from './counts.ts'
import { filterForm } from './filter-form.ts'
import { typeWord } from '../words/kinds.ts'
import { datesOf } from './dates.ts'
import { MOST_NODES, picture } from './picture.ts'
import { nodeTable, relationTable } from './tables.ts'
import { takeAway } from './take-away.ts'
import { readParameters, wordsOf, type NetworkView } from './view.ts'

/** The page of the network around one thing: picture, filters, counts, tables and files of one address. */
export const networkPage: MakePage = async ({ ask }, request) => {
  const { given, query } = readParameters(request)
  const found = await ask(network, networkQueryOf(request.id, given))
  const [known] = found.nodes.length > 0 ? found.nodes : await ask(nodesById, [request.id])
  const centre = known ?? { id: request.id, type: '', properties: {}, citations: [] }
  const words = wordsOf(request)
  const view: NetworkView = { request, given, query, centre, network: found, words }
  const title = words.of(labelOf(centre, given.language))
  return sitePage(request, { title, data: found.header, main: main(view) })
}

function main(view: NetworkView): Markup {
  const { request, centre, given, network: found, words } = view
  const isDrawn = found.nodes.length > 0 && found.nodes.length <= MOST_NODES
  return markup`<h1>${words.of(labelOf(centre, given.language))}</h1>
<p>${[typeWord(centre.type, request.language), datesOf(centre, request.language)].filter((part) => part !== '').join(' · ')}</p>
<p><a href="${request.to.entity(request.id)}">${words.entity}</a> · <a href="${request.to.lineage(request.id)}">${words.lineage}</a></p>
${notices(view)}
${isDrawn ? picture(view) : undefined}
<section id="filter"><h2>${words.filter}</h2>
${filterForm(view)}
</section>
${found.nodes.length === 0 ? undefined : markup`<section id="counts"><h2>${words.counts}</h2>\n${counts(view)}\n</section>`}
<section id="files"><h2>${words.take}</h2>
${takeAway(view)}
</section>
${isDrawn ? tables(view) : undefined}`
}

/** How large it is, and what to do where it is empty, alone, cut or too large to be drawn. */
function notices({ network: { nodes, edges, reason, truncated }, words }: NetworkView): Markup {
  if (reason !== null) return markup`<p class="notice"><span lang="en">${reason}</span> ${words.empty}</p>`
  const limits = [LIMITS.nodes, LIMITS.edges].map((limit) => limit.toLocaleString('en')) as [string, string]
  const said = [
    ...(nodes.length === 1 ? [words.alone] : []),
    ...(truncated ? [words.truncated(...limits)] : []),
    ...(nodes.length > MOST_NODES ? [words.tooMany(MOST_NODES)] : []),
  ]
  return markup`<p>${words.size(nodes.length, edges.length)}</p>
${said.map((one) => markup`<p class="notice">${one}</p>\n`)}`
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
