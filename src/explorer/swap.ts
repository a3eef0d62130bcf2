import { keepFocus } from './keep-focus.ts'

/** The parts of a page that another one replaces. */
const PARTS = ['body > header', 'main', 'body > footer']

/** Puts another page in the place of this one, without leaving it: scroll and focus stay. */
export function swapPage(page: Document): void {
  keepFocus(() => {
    document.title = page.title
    document.documentElement.lang = page.documentElement.lang
    for (const selector of PARTS) {
      const next = page.querySelector(selector)
      if (next) document.querySelector(selector)?.replaceWith(document.importNode(next, true))
    }
  })
}
