import type { Format } from '../export/format.ts'
import { FORMATS } from './formats.ts'
import { htmlDocument } from '../page/document.ts'
import { escaped, Markup } from '../page/markup.ts'
import { parameterMeanings, type ParameterMeaning } from './meanings.ts'
import { EXAMPLE_ID, tools, type Tool } from './tools.ts'

/**
 * The page about feeds: formats, parameters, and how each tool opens one.
 *
 * @param server the address of the server, as `https://example.org`
 */
export function feedsPage(server: string): string {
  const rows = [...FORMATS.values()].map(formatRow)
  return htmlDocument({
    title: 'Feeds of Jokbo',
    language: 'en',
    icon: 'favicon.svg',
    main: new Markup(`${INTRODUCTION}
${section('formats', 'Formats', `${FORMATS_HEAD}${rows.join('\n')}\n</tbody>\n</table>`)}
${section('parameters', 'Parameters', [PARAMETERS_HEAD, ...parameterMeanings().map(parameterEntry)].join('\n'))}
${section('tools', 'Open a feed in', tools(server).map(toolEntry).join('\n'))}`),
  })
}

const INTRODUCTION = `<h1>Feeds of Jokbo</h1>
<p>A feed is an address that gives data as a file, always the newest: <code>/graph.&lt;format&gt;</code> all of it,
<code>/network/&lt;id&gt;.&lt;format&gt;</code> what is around one thing, <code>/lineage/&lt;id&gt;.&lt;format&gt;</code> where it came from and
what it became. Examples are about <code>${EXAMPLE_ID}</code>, the Ministry of Commerce, Industry and Energy of Korea in the data that
comes with Jokbo; with other data, put an id of yours.</p>
<nav aria-label="Sections">
<a href="#formats">Formats</a> · <a href="#parameters">Parameters</a> · <a href="#tools">Open a feed in your tool</a> ·
<a href="vocabulary">Vocabulary</a> · <a href="graphql">Playground</a>
</nav>`

const FORMATS_HEAD = `<table>
<thead><tr><th scope="col">Format</th><th scope="col">For, and examples</th><th scope="col">Own parameters, greatest size</th></tr></thead>
<tbody>
`

const PARAMETERS_HEAD = `<p>They follow <code>?</code>, with <code>&amp;</code> between. Words may be in small or capital letters; a list has commas
between. Others than these are refused.</p>`

function section(id: string, title: string, content: string): string {
  return `<section id="${id}">\n<h2>${title}</h2>\n${content}\n</section>`
}

function formatRow({ name, for: readers, options, most, mostBodies }: Format): string {
  const code = `<code>${escaped(name)}</code>`
  const own = Object.entries(options).map(
    ([option, values]) => `<code>${escaped(option)}</code>: ${escaped(values.join(' or '))}`,
  )
  const size = most ? [`at most ${counted(most.nodes)} nodes, ${counted(most.edges)} edges`] : []
  const bodies = mostBodies === undefined ? [] : [`at most ${mostBodies} bodies of a lineage`]
  return `<tr><th scope="row">${code}</th><td>${escaped(readers)}<br>${examplesOf(name, most)}</td><td>${[...own, ...size, ...bodies].join('<br>')}</td></tr>`
}

/** The whole graph is no example for a picture of few nodes. */
function examplesOf(format: string, most: Format['most']): string {
  const whole = most && most.nodes < 1_000 ? [] : ['graph']
  return [...whole, `network/${EXAMPLE_ID}`, `lineage/${EXAMPLE_ID}`]
    .map((path) => {
      const [view = ''] = path.split('/')
      return `<a href="${path}.${escaped(format)}" aria-label="${view} as ${escaped(format)}">${view}</a>`
    })
    .join(' · ')
}

function counted(count: number): string {
  return count.toLocaleString('en')
}

function parameterEntry({ name, meaning, allowed, default: without, views }: ParameterMeaning): string {
  return `<section id="parameter-${name}">
<h3><code>${name}</code></h3>
<p>${escaped(meaning)}</p>
<dl>
<dt>Without it</dt><dd>${escaped(without)}</dd>
<dt>Values</dt><dd>${escaped(allowed)}</dd>
<dt>Of</dt><dd>${views.join(', ')}</dd>
</dl>
</section>`
}

function toolEntry({ name, how, lines, link }: Tool): string {
  const opening =
    link === undefined ? '' : `\n<p><a href="${escaped(link)}" rel="noreferrer">Open in ${escaped(name)}</a></p>`
  return `<section id="${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}">
<h3>${escaped(name)}</h3>
<p>${escaped(how)}</p>
<pre><code>${escaped(lines)}</code></pre>${opening}
</section>`
}
