/** Lines of a document, both ends included, counted from 1. */
export interface LineRange {
  first: number
  last: number
}

/** `1685-1691`, or one line. */
const RANGE = /(\d+)(?:-(\d+))?/g
const LINES = /\blines? (\d+(?:-\d+)?(?: and \d+(?:-\d+)?)*)/g

/** The lines that a locator or a note contains, as in `§3-7, lines 1685-1691 and 1700` or `line 12: running head`. */
export function rangesOf(text: string): LineRange[] {
  const lists = [...text.matchAll(LINES)].map(([, list = '']) => list)
  return lists.flatMap((list) => [...list.matchAll(RANGE)].map(rangeOf))
}

/**
 * The lines that a text alone says: `1685-1691`, with a hyphen or a dash, or `1685` for one line.
 *
 * @returns undefined for any other text, and where no such line can be: line 0, a last line before the first
 */
export function readLines(text: string): LineRange | undefined {
  const written = text.replace(/[–—]/u, '-')
  const [match] = written.matchAll(RANGE)
  if (match?.[0] !== written) return undefined
  const range = rangeOf(match)
  return range.first >= 1 && range.first <= range.last ? range : undefined
}

/** Whether two ranges have a line in common. */
export function overlap(one: LineRange, other: LineRange): boolean {
  return one.first <= other.last && other.first <= one.last
}

function rangeOf([, first, last]: RegExpExecArray): LineRange {
  return { first: Number(first), last: Number(last ?? first) }
}

/**
 * The stretches of a document outside all of the ranges, in order.
 *
 * @param lines how many lines the document has
 */
export function stretchesOutside(ranges: readonly LineRange[], lines: number): LineRange[] {
  const stretches: LineRange[] = []
  let next = 1
  for (const { first, last } of ranges.toSorted((a, b) => a.first - b.first)) {
    if (first > next) stretches.push({ first: next, last: Math.min(first - 1, lines) })
    next = Math.max(next, last + 1)
  }
  if (next <= lines) stretches.push({ first: next, last: lines })
  return stretches.filter(({ first }) => first <= lines)
}

/**
 * How many characters a stretch has.
 *
 * @param lengths characters of every line, from the first on
 */
export function charactersIn({ first, last }: LineRange, lengths: readonly number[]): number {
  return lengths.slice(first - 1, last).reduce((sum, characters) => sum + characters, 0)
}
