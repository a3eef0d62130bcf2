import { part } from './page-parts.ts'

/** What can be told, by the name under which the page has its words. */
type Word = 'copied' | 'notCopied' | 'loading'

/** Tells something in the words of the page; screen readers say it too. */
export function tell(word: Word): void {
  const place = part('told', HTMLElement)
  place?.replaceChildren(place.dataset[word] ?? '')
}

/** Takes back what was told. */
export function tellNothing(): void {
  part('told', HTMLElement)?.replaceChildren()
}

/**
 * Tells that an address could not be shown, and leads to it.
 *
 * @param reason of the server; what to do without one
 */
export function tellFailure(reason: string | undefined, address: string): void {
  const place = part('told', HTMLElement)
  if (!place) return
  const link = document.createElement('a')
  link.href = address
  link.textContent = place.dataset['retry'] ?? address
  // The script leaves it to the browser, which shows what is wrong.
  link.dataset['plain'] = ''
  place.replaceChildren(reason ?? place.dataset['failed'] ?? '', ' ', link)
}
