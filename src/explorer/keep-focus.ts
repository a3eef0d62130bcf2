/**
 * Changes the page, and puts the focus back where it was: on the part with the same id, or on the link in the picture at
 * the same place. The picture stays scrolled as it was.
 */
export function keepFocus(change: () => void): void {
  const focused = document.activeElement
  const place = pictureLinks().findIndex((link) => link === focused)
  const left = document.getElementById('picture')?.scrollLeft ?? 0
  const top = window.scrollY
  change()
  const region = document.getElementById('picture')
  if (region) region.scrollLeft = left
  window.scrollTo(window.scrollX, top)
  if (!focused || focused === document.activeElement) return
  const again = place >= 0 ? pictureLinks()[place] : document.getElementById(focused.id)
  again?.focus({ preventScroll: true })
}

/** The links in the picture, in order of time. */
export function pictureLinks(): (SVGElement & HTMLOrSVGElement)[] {
  return [...document.querySelectorAll<SVGElement>('#picture svg a')]
}
