/**
 * Whether a locator is in a section: `§3-7, lines 1685-1691` is in `§3-7` and in `§3`, `art. 32(5)` in `art. 32`.
 * `art. 3-2` is not in `art. 3`: it is an article of its own.
 *
 * @param section as locators write it
 */
export function isInSection(locator: string, section: string): boolean {
  if (!locator.startsWith(section)) return false
  const next = locator.slice(section.length)
  return section.startsWith('§') ? !/^[\p{L}\p{N}]/u.test(next) : !/^[\p{L}\p{N}-]/u.test(next)
}
