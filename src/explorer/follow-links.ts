import { readState } from './view-state.ts'
import type { View } from './view.ts'

/** Lets links to this page change the view without leaving it; Back and Forward too. */
export function followLinks(view: View): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!(link instanceof HTMLAnchorElement) || !isOwn(link) || !isPlain(event)) return
    event.preventDefault()
    if (link.getAttribute('aria-disabled') !== 'true') view.show(readState(link.search), 'PUSH')
  })
  addEventListener('popstate', () => {
    view.show(readState(location.search), 'THERE')
  })
}

function isOwn({ origin, pathname, hash, dataset }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname === location.pathname && hash === '' && dataset['plain'] === undefined
}

/** Whether a click opens a link here, and not in another tab or window. */
function isPlain({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey
}
