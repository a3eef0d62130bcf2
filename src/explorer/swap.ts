import { keepFocus } from './keep-focus.ts'

/** The parts of a page that another one replaces. */
const PARTS = ['body > header', 'main', 'body > footer']

/** Puts another page in the place of this one, without leaving it: scroll, focus and what is open stay. */
export function swapPage(page: Document): void {
  keepFocus(() => {
    document.title = page.title
    for (const { id } of document.querySelectorAll('details[open]')) page.getElementById(id)?.setAttribute('open', '')
    document.documentElement.lang = page.documentElement.lang
    for (const selector of PARTS) {
      const next = page.querySelector(selector)
      if (next) document.querySelector(selector)?.replaceWith(document.importNode(next, true))
    }
  })
}
