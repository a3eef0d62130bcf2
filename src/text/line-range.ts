/** Lines of a document, both ends included, counted from 1. */
export interface LineRange {
  first: number
  last: number
}

/** How many lines each entry of a document's lengths covers. */
const BLOCK = 10

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
 * About how many characters a stretch has; of a block of ten lines that it covers in part, the same part is counted.
 *
 * @param lengths characters of every ten lines, from the first line on
 */
export function charactersIn({ first, last }: LineRange, lengths: readonly number[]): number {
  const parts = lengths.map((characters, index) => {
    const begin = index * BLOCK + 1
    const common = Math.min(last, begin + BLOCK - 1) - Math.max(first, begin) + 1
    return common > 0 ? (characters * common) / BLOCK : 0
  })
  return Math.round(parts.reduce((sum, part) => sum + part, 0))
}

/** The largest number of lines that a document with these lengths can have. */
export function linesOf(lengths: readonly number[]): number {
  return lengths.length * BLOCK
}
