/** The marks of sections and articles, as locators write them. */
const MARKS = ['§', 'art. ']
const SECTION = /^(?:§|art\. )\d+(?:-\d+)*/

/**
 * Whether a locator is in a section: `§3-7, lines 1685-1691` is in `§3-7` and in `§3`, `art. 32(5)` in `art. 32`.
 * `art. 3-2` is not in `art. 3`: it is an article of its own.
 *
 * @param section as locators write it, or without its mark: `3-7`, `32`
 */
export function isInSection(locator: string, section: string): boolean {
  const written = section
    .trim()
    .replace(/^§\s+/u, '§')
    .replace(/^art\.?\s*/iu, 'art. ')
  const forms = /^\d/.test(written) ? [written, ...MARKS.map((mark) => mark + written)] : [written]
  return forms.some((form) => isBelow(locator, form))
}

/** The section or article that a locator names first: `§3-7` of `§3-7, lines 1685-1691`, `art. 32` of `art. 32(5)`. */
export function sectionOf(locator: string): string {
  return SECTION.exec(locator)?.[0] ?? locator.split(',', 1)[0] ?? ''
}

function isBelow(locator: string, section: string): boolean {
  if (!locator.startsWith(section)) return false
  const next = locator.slice(section.length)
  return section.startsWith('§') ? !/^[\p{L}\p{N}]/u.test(next) : !/^[\p{L}\p{N}-]/u.test(next)
}
