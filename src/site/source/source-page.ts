import { wholeNumber, type Parameter } from '../../feed/parameter.ts'
import { labelOf } from '../../graph/label.ts'
import { markup, type Markup } from '../../page/markup.ts'
import { queryText } from '../../page/query.ts'
import { source, STATEMENTS, type SourceAnswer } from '../../questions/source.ts'
import { citePage } from '../cite.ts'
import { facts } from '../entity/facts.ts'
import { joined } from '../joined.ts'
import type { MakePage, PageRequest } from '../page-request.ts'
import { readPageParameters } from '../parameters.ts'
import { playgroundLink } from '../playground-link.ts'
import { sitePage } from '../shell.ts'
import { textIn } from '../text-in.ts'
import { kindWord } from '../words/kinds.ts'
import { coverageShown } from './coverage.ts'
import { SOURCE_DOCUMENT } from './document.ts'
import { relationsShown } from './relations.ts'
import { statementShown } from './statement-row.ts'
import { WORDS } from './words.ts'

/** Any text that is not empty. */
const text: Parameter<string> = {
  read: (given) => (given.trim() === '' ? undefined : given),
  allowed: () => 'Name a section as locators write it, as §3-7.',
}

/** The page of one document: what it is, and what the data takes from it. */
export const sourcePage: MakePage = async ({ ask }, request) => {
  const { section, offset = 0 } = readPageParameters(request.given, { section: text, offset: wholeNumber() })
  const found = await ask(source, { of: request.id, offset, ...(section !== undefined && { section }) })
  const title = labelOf(found.node)
  return sitePage(request, { title, data: found.header, main: main({ request, found, section, offset }) })
}

/** What the parts of the page are told. */
interface SourceView {
  request: PageRequest
  found: SourceAnswer
  section: string | undefined
  offset: number
}

function main(view: SourceView): Markup {
  const { request, found } = view
  const { node } = found
  const words = WORDS[request.language]
  const { kind } = node.properties
  const isLaw = node.type === 'Act'
  const label = labelOf(node, request.language)
  return markup`<h1>${textIn(label, request.language)}</h1>
<p class="faint">${joined([isLaw ? kindWord('Act', kind, request.language) : words.type, node.id], ' · ')}</p>
${isLaw ? markup`<p><a href="${request.to.entity(node.id)}">${words.asThing}</a></p>` : undefined}
<section id="facts"><h2>${words.facts}</h2>
${facts(node, request)}
</section>
${coverageShown(found, request)}
<section id="statements"><h2>${words.statements}</h2>
${statementsShown(view)}
</section>
${relationsShown(found, request)}
<section id="take"><h2>${words.take}</h2>
${citePage(request, { title: label, key: node.id, data: found.header })}
<p><a href="${playgroundLink(request, SOURCE_DOCUMENT, { id: node.id })}">${words.playground}</a></p>
</section>`
}

function statementsShown(view: SourceView): Markup {
  const { request, found, offset } = view
  const words = WORDS[request.language]
  const { statements, total } = found
  if (total === 0) return markup`<p>${words.none}</p>`
  return markup`<p>${words.total(total)}</p>
${sectionsShown(view)}
<table class="statements">
<thead><tr><th scope="col">${words.place}</th><th scope="col">${words.statement}</th></tr></thead>
<tbody>
${statements.map((one) => markup`<tr><td class="place">${one.locator}</td><td>${statementShown(one, found, request)}</td></tr>\n`)}</tbody>
</table>
${total > STATEMENTS ? pagesShown(view, offset + statements.length) : undefined}`
}

/** The sections of the document as links that show only what is cited in one. */
function sectionsShown(view: SourceView): Markup | undefined {
  const { request, found, section } = view
  const words = WORDS[request.language]
  if (found.sections.size < 2) return undefined
  const link = (name: string, href: string, isCurrent: boolean, count?: number) =>
    markup`<li><a href="${href}"${isCurrent ? markup` aria-current="true"` : undefined}>${name}</a>${count === undefined ? undefined : markup` <span class="faint">${count}</span>`}</li>`
  return markup`<nav class="contents" aria-label="${words.sections}"><ul>${link(words.all, pageAddress(view, undefined, 0), section === undefined)}${[
    ...found.sections,
  ].map(([name, count]) => link(name, pageAddress(view, name, 0), name === section, count))}</ul></nav>`
}

function pagesShown(view: SourceView, end: number): Markup {
  const { request, found, offset, section } = view
  const words = WORDS[request.language]
  const to = (at: number) => pageAddress(view, section, at)
  const links = [
    offset > 0 ? markup`<a href="${to(Math.max(0, offset - STATEMENTS))}" rel="prev">${words.earlier}</a>` : undefined,
    words.showing(offset + 1, end, found.total),
    end < found.total ? markup`<a href="${to(offset + STATEMENTS)}" rel="next">${words.later}</a>` : undefined,
  ]
  return markup`<nav class="pages" aria-label="${words.pages}">${joined(links, ' · ')}</nav>`
}

function pageAddress({ request, found }: SourceView, section: string | undefined, offset: number): string {
  const query = { section, offset: offset === 0 ? undefined : String(offset), language: request.given.get('language') }
  return `${request.to.plain(`source/${encodeURIComponent(found.node.id)}`)}${queryText(query)}#statements`
}
