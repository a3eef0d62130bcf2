import type { LineagePageData } from '../picture/lineage-page-data.ts'

/** A part of the page by its id, if it is there and of that sort. */
export function part<Part extends HTMLElement>(id: string, sort: new () => Part): Part | undefined {
  const found = document.getElementById(id)
  return found instanceof sort ? found : undefined
}

/** What the page gives its script; undefined on another page. */
export function readData(page: Document): LineagePageData | undefined {
  const text = page.getElementById('lineage')?.textContent
  return text ? (JSON.parse(text) as LineagePageData) : undefined
}

/** Shows or hides a part. */
export function show(id: string, isShown: boolean): void {
  const found = part(id, HTMLElement)
  if (found) found.hidden = !isShown
}
