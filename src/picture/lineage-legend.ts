import { markup, type Markup } from '../page/markup.ts'
import { BANDS, lookOfBody } from './body-look.ts'
import { changeGlyph, GLYPH, SIGNED_CHANGES, signedChange } from './change-glyph.ts'
import type { Bar } from './lineage-bar.ts'
import type { Change } from './lineage-step.ts'
import type { Words } from './lineage-words.ts'
import { MARK_SIGNS, markOf } from './marked-days.ts'
import { round } from './node-shape.ts'
import { BODY_LOOKS, MARKS, type BodyLook, type Mark } from './palette.ts'
import type { Part } from './text-block.ts'
import { textWidth } from './text-width.ts'

const SIZE = 11
const ROW = 19

/** Between two entries. */
const GAP = 16

interface Entry {
  /** Drawn around the height 0, from 0 on. */
  key: Markup
  width: number
  text: string
}

/** What colours, bands, signs and lines mean: an entry for each that the picture has. */
export function lineageLegend(
  bars: readonly Bar[],
  changes: readonly Change[],
  days: readonly string[],
  width: number,
  words: Words,
): Part {
  const entries = [
    ...lookEntries(bars, words),
    ...markEntries(bars, days, words),
    ...changeEntries(changes, words),
    ...wireEntries(changes, words),
    ...endEntries(bars, words),
  ]
  let [x, y] = [0, 0]
  const drawn = entries.map(({ key, width: wide, text }) => {
    const needed = wide + 6 + textWidth(text, SIZE)
    if (x > 0 && x + needed > width) [x, y] = [0, y + ROW]
    const entry = markup`<g transform="translate(${round(x)} ${y + ROW / 2})">${key}<text class="note" x="${wide + 6}" y="4">${text}</text></g>\n`
    x += needed + GAP
    return entry
  })
  return { drawn: markup`${drawn}`, height: entries.length === 0 ? 0 : y + ROW }
}

function lookEntries(bars: readonly Bar[], words: Words): Entry[] {
  const looks = new Set(bars.map(({ node }) => lookOfBody(node)))
  return BODY_LOOKS.filter((look) => looks.has(look)).map((look) => swatch(look, look, words.looks[look]))
}

function swatch(name: string, look: BodyLook | undefined, text: string): Entry {
  const dashes = look === undefined ? undefined : BANDS[look]
  const dash = dashes === undefined ? undefined : markup` stroke-dasharray="${dashes}"`
  const band = look === undefined ? undefined : markup`<path class="band"${dash} d="M0 4.75H22"/>`
  return {
    key: markup`<g class="${name}"><path class="fill" d="M0 -6H22V6H0Z"/>${band}<path class="edge" d="M0 -6H22V6H0Z"/></g>`,
    width: 22,
    text,
  }
}

function markEntries(bars: readonly Bar[], days: readonly string[], words: Words): Entry[] {
  const [first, second] = days
  if (first === undefined) return []
  const marks = new Set(bars.map(({ node }) => markOf(node, days)))
  if (second === undefined) return marks.has('absent') ? [swatch('absent', undefined, words.absent(first))] : []
  const sign = (mark: Mark) => `${MARK_SIGNS[mark]} ${words.marks[mark]}`.trim()
  return [
    ...(marks.has(undefined) ? [textEntry(`${MARK_SIGNS.both} ${words.marks.both(first, second)}`)] : []),
    ...MARKS.filter((mark) => marks.has(mark)).map((mark) => swatch(mark, undefined, sign(mark))),
  ]
}

function textEntry(text: string): Entry {
  return { key: markup``, width: -6, text }
}

function changeEntries(changes: readonly Change[], words: Words): Entry[] {
  const kinds = new Set(changes.map(({ kind }) => signedChange(kind)))
  return [...SIGNED_CHANGES, 'OTHER' as const]
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({ key: changeGlyph(kind, GLYPH, 0, false), width: 2 * GLYPH, text: words.changes[kind] }))
}

function wireEntries(changes: readonly Change[], words: Words): Entry[] {
  const steps = changes.flatMap((change) => change.steps)
  const line = (name: string, text: string, glyph?: Markup): Entry => {
    return { key: markup`<path class="wire ${name}" d="M0 0H24"/>${glyph}`, width: 24, text }
  }
  const isUnsure = (one: string) => steps.some(({ sureness }) => sureness === one)
  return [
    ...(steps.some(({ type }) => type === 'HANDED_FUNCTION_TO') ? [line('transfer', words.wires.transfer)] : []),
    ...(['inferred', 'possible'] as const)
      .filter(isUnsure)
      .map((one) => line(one, words.sureness[one], changeGlyph('RENAME', 12, 0, true))),
  ]
}

function endEntries(bars: readonly Bar[], words: Words): Entry[] {
  const ends = new Set(bars.flatMap(({ start, end }) => [start, end]))
  return [
    ...(ends.has('OPEN')
      ? [
          {
            key: markup`<g class="other"><path class="fill" d="M0 -6H16L22 0L16 6H0Z"/><path class="edge" d="M0 -6H16L22 0L16 6H0"/></g>`,
            width: 22,
            text: words.ends.OPEN,
          },
        ]
      : []),
    ...(['ABOUT', 'UNKNOWN'] as const)
      .filter((one) => ends.has(one))
      .map((one) => ({ key: FADING, width: 22, text: words.ends[one] })),
  ]
}

/** A bar that fades. */
const FADING = markup`<g class="other">${[0.15, 0.4, 0.65, 0.9].map(
  (opacity, part) => markup`<path class="fill" fill-opacity="${opacity}" d="M${part * 5.5} -6h5.5V6h-5.5Z"/>`,
)}<path class="edge" stroke-dasharray="2 2.5" d="M0 -6H22M0 6H22"/></g>`
