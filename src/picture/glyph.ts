import { markup, type Markup } from '../page/markup.ts'

/** Where the sign of a change stands: at the body that ends or gives, or at the one that begins or takes. */
export type GlyphSide = 'FROM' | 'TO'

interface Glyph {
  side: GlyphSide
  shape: Markup
}

/** The sign of each kind of change, told apart by shape, in a square of 12 px around the origin. */
const GLYPHS: Readonly<Record<string, Glyph>> = {
  RENAME: { side: 'TO', shape: markup`<rect class="glyph hollow" x="-4" y="-4" width="8" height="8"/>` },
  REPLACEMENT: { side: 'TO', shape: markup`<rect class="glyph" x="-5" y="-5" width="10" height="10"/>` },
  MERGER: { side: 'TO', shape: markup`<path class="glyph" d="M-5 -6L6 0L-5 6Z"/>` },
  SPLIT: { side: 'FROM', shape: markup`<path class="glyph" d="M5 -6L-6 0L5 6Z"/>` },
  ABSORPTION: {
    side: 'TO',
    shape: markup`<circle class="glyph hollow" r="5.5"/><circle class="glyph" r="1.8"/>`,
  },
  SECESSION: { side: 'FROM', shape: markup`<circle class="glyph hollow" r="4.5"/>` },
  FUNCTION_TRANSFER: { side: 'FROM', shape: markup`<path class="glyph" d="M0 -6L5 0L0 6L-5 0Z"/>` },
  COMPLEX_REORGANISATION: {
    side: 'TO',
    shape: markup`<path class="glyph" d="M-2 -6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z"/>`,
  },
}

const OTHER: Glyph = { side: 'TO', shape: markup`<circle class="glyph" r="3"/>` }

/** The sign of a kind of change. */
export function glyphOf(kind: string): Glyph {
  return GLYPHS[kind] ?? OTHER
}
