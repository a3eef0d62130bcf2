import { createHash } from 'node:crypto'

/** A weak entity tag of everything on which an answer depends: equal parts give equal answers, though not always byte by byte. */
export function etagOf(parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)
  return `W/"${hash}"`
}

/**
 * Whether a caller has the answer with this tag already.
 *
 * @param given the header `If-None-Match`: tags with commas between, or `*`
 */
export function isKnown(tag: string, given: string | undefined): boolean {
  if (given === undefined) return false
  return given.split(',').some((one) => one.trim() === '*' || strong(one.trim()) === strong(tag))
}

function strong(tag: string): string {
  return tag.replace(/^W\//, '')
}
