import type { LineagePageData } from '../picture/lineage-page-data.ts'
import { part } from './page-parts.ts'
import { readState, searchOf, withDays, type ViewState } from './view-state.ts'

/** Links whose days are their own. */
const OWN_DAYS = '#before, #after, #unmark, #reset'

/** Gives the marked days to all links to this view: in the other language, a part of it, and its files that mark days. */
export function followDays({ marking }: LineagePageData, { day, compare }: ViewState): void {
  const files = marking.map((format) => `${location.pathname}.${format}`)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.matches(OWN_DAYS) || link.origin !== location.origin) continue
    if (link.pathname !== location.pathname && !files.includes(link.pathname)) continue
    if (link.hash === '') link.search = searchOf(withDays(readState(link.search), day, compare))
  }
  const address = part('address', HTMLInputElement)
  if (address) address.value = location.href.split('#')[0] ?? location.href
}
