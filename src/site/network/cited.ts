import type { Citation } from '../../graph/graph.ts'
import { markup, webAddress, type Markup } from '../../page/markup.ts'
import type { PageRequest } from '../page-request.ts'

/** What a relation cites: each source as a link to its page, the place in it, and the document itself. */
export function cited({ to }: PageRequest, citations: readonly Citation[]): Markup {
  return markup`${citations.map(({ source, title, locator, url }) => {
    const document = webAddress(url)
    const outside =
      document === undefined
        ? undefined
        : markup` <a href="${document}" rel="noreferrer" aria-label="${title ?? source}, ${new URL(document).host}">↗</a>`
    return markup`<div><a href="${to.source(source)}">${title ?? source}</a>${locator === '' ? undefined : `, ${locator}`}${outside}</div>`
  })}`
}
