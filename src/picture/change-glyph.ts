import { markup, type Markup } from '../page/markup.ts'
import { round } from './node-shape.ts'

/** How far the sign of a change reaches from its middle, in pixels. */
export const GLYPH = 6

/** The kinds of changes with a sign of their own; any other has that of OTHER. */
export const SIGNED_CHANGES = [
  'RENAME',
  'REPLACEMENT',
  'MERGER',
  'SPLIT',
  'ABSORPTION',
  'SECESSION',
  'FUNCTION_TRANSFER',
  'COMPLEX_REORGANISATION',
] as const

/** A kind of change as it is signed. */
export type SignedChange = (typeof SIGNED_CHANGES)[number] | 'OTHER'

/** The outlines around 0/0, in parts of {@link GLYPH}. */
const OUTLINES: Readonly<Record<SignedChange, string>> = {
  // A circle.
  RENAME: 'M-.85 0C-.85 -.47 -.47 -.85 0 -.85S.85 -.47 .85 0S.47 .85 0 .85S-.85 .47 -.85 0Z',
  // A square.
  REPLACEMENT: 'M-.78 -.78H.78V.78H-.78Z',
  // A triangle to the right: several sides come to one point.
  MERGER: 'M-.8 -1L1 0L-.8 1Z',
  // A triangle to the left: one point opens.
  SPLIT: 'M.8 -1L-1 0L.8 1Z',
  // A half disc.
  ABSORPTION: 'M-.6 -1C1 -1 1 1 -.6 1Z',
  // A cross.
  SECESSION: 'M-.33 -1H.33V-.33H1V.33H.33V1H-.33V.33H-1V-.33H-.33Z',
  // A diamond.
  FUNCTION_TRANSFER: 'M0 -1.1L.9 0L0 1.1L-.9 0Z',
  // A star.
  COMPLEX_REORGANISATION: 'M0 -1.2L.35 -.48L1.14 -.37L.57 .18L.71 .97L0 .6L-.71 .97L-.57 .18L-1.14 -.37L-.35 -.48Z',
  // A hexagon.
  OTHER: 'M-.5 -.87H.5L1 0L.5 .87H-.5L-1 0Z',
}

/** The kind of a change as it is signed. */
export function signedChange(kind: string): SignedChange {
  return SIGNED_CHANGES.find((one) => one === kind) ?? 'OTHER'
}

/** The sign of a change; hollow where it is not stated but inferred or possible. */
export function changeGlyph(kind: SignedChange, x: number, y: number, isUnsure: boolean): Markup {
  const outline = OUTLINES[kind].replaceAll(/-?\d*\.?\d+/g, (part) => String(round(Number(part) * GLYPH)))
  return markup`<path class="glyph${isUnsure ? ' unsure' : ''}" transform="translate(${round(x)} ${round(y)})" d="${outline}"/>`
}
