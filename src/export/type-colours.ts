import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [number, number, number]

/** Nine colours that people with colour-blindness can tell apart: the scheme "muted" of Paul Tol. */
const PALETTE: readonly Colour[] = [
  [204, 102, 119],
  [51, 34, 136],
  [221, 204, 119],
  [17, 119, 51],
  [136, 204, 238],
  [136, 34, 85],
  [68, 170, 153],
  [153, 153, 51],
  [170, 68, 153],
]

/** Records stay in the background. */
const GREY: Colour = [187, 187, 187]

/** The colour of each type of thing, the same in every file; the types of records have one grey. */
export function typeColours({ things, records }: Vocabulary): ReadonlyMap<string, Colour> {
  return new Map([
    ...records.map(({ name }) => [name, GREY] as const),
    ...things.map(({ name }, index) => [name, PALETTE[index % PALETTE.length] ?? GREY] as const),
  ])
}
