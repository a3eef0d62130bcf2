import type { Citation } from '../graph/graph.ts'
import { markup, webAddress, type Markup } from '../page/markup.ts'
import type { PageRequest } from './page-request.ts'

const WORDS = {
  EN: { none: 'No source is cited.', original: 'original', originalOf: 'Original of' },
  KO: { none: '인용된 출처가 없음.', original: '원문', originalOf: '원문:' },
} as const

/** Citations of one source: what it is, and the places in it. */
interface CitedSource extends Pick<Citation, 'source' | 'title' | 'url'> {
  locators: string[]
}

/**
 * Who says something, and where: each source with its title, which leads to our page of it, the places in it, and its own
 * address if that is one of the web. Without citations it says so.
 */
export function citationsShown(citations: readonly Citation[], request: PageRequest): Markup {
  const sources = bySource(citations)
  if (sources.length === 0) return markup`<span class="uncited">${WORDS[request.language].none}</span>`
  const shown = sources.map((source) => sourceShown(source, request))
  if (shown.length === 1) return markup`<span class="cites">${shown}</span>`
  return markup`<ul class="cites">${shown.map((one) => markup`<li>${one}</li>`)}</ul>`
}

function sourceShown({ source, title, url, locators }: CitedSource, { to, language }: PageRequest): Markup {
  const words = WORDS[language]
  const name = title ?? source
  const address = webAddress(url)
  const places = locators.length === 0 ? '' : `, ${locators.join('; ')}`
  return markup`<a href="${to.source(source)}">${name}</a>${places}${
    address === undefined
      ? undefined
      : markup` (<a href="${address}" rel="noreferrer" aria-label="${words.originalOf} ${name}">${words.original}</a>)`
  }`
}

function bySource(citations: readonly Citation[]): CitedSource[] {
  const found = new Map<string, CitedSource>()
  for (const { source, title, locator, url } of citations) {
    const known = found.get(source) ?? { source, title, url, locators: [] }
    if (locator !== '' && !known.locators.includes(locator)) known.locators.push(locator)
    found.set(source, known)
  }
  return [...found.values()]
}
