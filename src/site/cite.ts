import type { GraphHeader } from '../graph/graph.ts'
import { markup, type Markup } from '../page/markup.ts'
import { queryText } from '../page/query.ts'
import type { PageRequest } from './page-request.ts'

/** What is cited: a page, as it shows one version of the data. */
export interface CitedPage {
  /** What the page is of. */
  title: string
  /** A short name for keys, of letters, digits and hyphens. */
  key: string
  data: Pick<GraphHeader, 'title' | 'licence' | 'version'>
}

const WORDS = {
  EN: { heading: 'Cite this page', text: 'Text', address: 'Address of this page' },
  KO: { heading: '이 화면의 인용', text: '글', address: '이 화면의 주소' },
} as const

/** How to cite a page, in a text, in BibTeX and in CSL-JSON, and its address to copy. */
export function citePage(request: PageRequest, page: CitedPage): Markup {
  const words = WORDS[request.language]
  const forms: [string, string][] = [
    [words.text, citedText(request, page)],
    ['BibTeX', bibtex(request, page)],
    ['CSL-JSON', cslJson(request, page)],
  ]
  return markup`<p><label>${words.address} <input class="address" readonly value="${fullAddress(request)}"></label></p>
<h3>${words.heading}</h3>
${forms.map(([name, text], index) => markup`<details${index === 0 ? markup` open` : undefined}><summary>${name}</summary><pre>${text}</pre></details>\n`)}`
}

/** The whole address of a page, with its parameters. */
function fullAddress({ server, path, given }: PageRequest): string {
  return `${server}${path}${queryText(Object.fromEntries(given))}`
}

/** A sentence that names the page, the data with its version, the day and the address. */
export function citedText(request: PageRequest, { title, data }: CitedPage): string {
  const of = data.title ?? 'Jokbo'
  const version = data.version === null ? '' : `, data version ${data.version}`
  return `“${title}”. ${of}${version}. Retrieved ${request.today} from ${fullAddress(request)}.`
}

/** The page as an entry of BibTeX. */
export function bibtex(request: PageRequest, { title, key, data }: CitedPage): string {
  const fields: [string, string | null][] = [
    ['title', `{${texOf(title)}}`],
    ['author', '{Jokbo}'],
    ['howpublished', data.title === null ? null : texOf(data.title)],
    ['version', data.version],
    [
      'note',
      `Data version ${data.version ?? 'unknown'}${data.licence === null ? '' : `, ${texOf(data.licence)}`}. Retrieved ${request.today}`,
    ],
    ['year', request.today.slice(0, 4)],
    ['urldate', request.today],
    ['url', urlOf(fullAddress(request))],
  ]
  const written = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]))
  return `@misc{jokbo-${key.replaceAll(/[^\w-]/g, '-')},\n${written.join(',\n')}\n}`
}

/** The page as an item of CSL-JSON, in a list as reference managers read it. */
export function cslJson(request: PageRequest, { title, key, data }: CitedPage): string {
  const [year, month, day] = request.today.split('-').map(Number)
  const item = {
    id: `jokbo-${key}`,
    type: 'webpage',
    title,
    author: [{ literal: 'Jokbo' }],
    ...(data.title !== null && { 'container-title': data.title }),
    ...(data.version !== null && { version: data.version }),
    accessed: { 'date-parts': [[year, month, day]] },
    URL: fullAddress(request),
    language: request.language.toLowerCase(),
  }
  return JSON.stringify([item], undefined, 2)
}

/** What TeX would read as a command, as TeX writes it as text. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function texOf(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\~^]|[#$%&_{}]/g, (character) => SPECIAL[character] ?? `\\${character}`)
}

/** An address stands as it is in BibTeX, but for braces, which would end the field. */
function urlOf(address: string): string {
  return address.replaceAll(/[{}\\]/g, (character) => encodeURIComponent(character))
}
