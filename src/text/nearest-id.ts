/** Ids longer than this are compared by their beginning. */
const LONGEST = 60
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz0123456789-')

/** A text in the form of an id: `ministry-of-tides` for `Ministry of Tides`; empty when it has no letter that an id can have. */
export function idForm(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST)
}

/** Every text that one letter more, less or other, or two letters in the other order, make of an id. */
export function oneLetterAway(id: string): string[] {
  const made = Array.from({ length: id.length + 1 }, (_, at) => {
    const [before, after] = [id.slice(0, at), id.slice(at)]
    return [
      before + after.slice(1),
      before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
      ...LETTERS.flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
    ]
  })
  return [...new Set(made.flat())]
}

/** The beginnings that an id may have in common with the one that was meant, the longest first. */
export function beginningsOf(id: string): string[] {
  const lengths = [id.length, Math.ceil((id.length * 2) / 3), Math.ceil(id.length / 3)]
  return [...new Set(lengths.map((length) => id.slice(0, Math.max(length, 2))))].filter((text) => text !== '')
}

/** How many letters must be written, left out, exchanged or swapped with their neighbour to make one text of another. */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, j - 2) + 1 : Infinity,
      )
    }
    ;[beforeLast, last] = [last, row]
  }
  return at(last, other.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}

/** How far an id is from a longer one that begins with it, as `motie` from `motie-1993`. */
const LONGER = 0.5

/** How much of an id may differ from the one that was meant. */
const TOLERANCE = 0.3

/** The ids that come nearest to one, the nearest first; those that differ in too much are left out. */
export function nearest(id: string, ids: readonly string[], count: number): string[] {
  return [...new Set(ids)]
    .map((other) => ({ other, distance: other !== id && other.startsWith(id) ? LONGER : editDistance(id, other) }))
    .filter(({ other, distance }) => distance <= Math.max(1, TOLERANCE * Math.max(id.length, other.length)))
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, count)
    .map(({ other }) => other)
}
