import type { LabelLanguage } from '../graph/label.ts'
import { markup, type Markup } from '../page/markup.ts'
import type { Part } from './frame.ts'
import { glyphOf } from './glyph.ts'
import type { LineageLayout } from './lineage-layout.ts'
import { CHANGE_WORDS, WORDS } from './lineage-words.ts'
import { markOf } from './mark.ts'
import type { PictureSheet } from './sheet.ts'
import { textWidth } from './text-width.ts'

const SIZE = 11
const ROW = 20
/** The room for the drawing of an entry, in px. */
const KEY = 30

interface Entry {
  /** In a room of {@link KEY} px, around the middle line. */
  key: Markup
  text: string
}

/** What signs, lines and colours mean: an entry for each that the picture has. */
export function lineageLegend(layout: LineageLayout, sheet: PictureSheet, width: number): Part {
  const language = sheet.language ?? 'EN'
  const entries = [...changes(layout, language), ...ends(layout, language), ...marks(layout, sheet, language)]
  let [x, y] = [0, 0]
  const drawn = entries.map(({ key, text }) => {
    const needed = KEY + textWidth(text, SIZE)
    if (x > 0 && x + needed > width) [x, y] = [0, y + ROW]
    const entry = markup`<g transform="translate(${Math.round(x)} ${y + ROW / 2})">${key}<text class="note" x="${KEY}" y="4">${text}</text></g>\n`
    x += needed + 14
    return entry
  })
  return { drawn: markup`${drawn}`, height: entries.length === 0 ? 0 : y + ROW }
}

function changes({ joints }: LineageLayout, language: LabelLanguage): Entry[] {
  const words: Readonly<Record<string, string>> = CHANGE_WORDS[language]
  const kinds = Object.keys(words).filter((kind) => joints.some((joint) => joint.kind === kind))
  const steps = joints.flatMap((joint) => joint.steps)
  const isUnsure = steps.some(({ properties: { certainty } }) => certainty !== undefined && certainty !== 'STATED')
  return [
    ...kinds.map((kind) => {
      const handed = kind === 'FUNCTION_TRANSFER' ? ' handed' : ''
      const key = markup`<path class="step${handed}" d="M0 0H24"/><g transform="translate(12 0)">${glyphOf(kind).shape}</g>`
      return { key, text: words[kind] ?? kind }
    }),
    ...(isUnsure ? [{ key: markup`<path class="step unsure" d="M0 0H24"/>`, text: WORDS[language].unsure }] : []),
  ]
}

function ends({ bars }: LineageLayout, language: LabelLanguage): Entry[] {
  const words = WORDS[language]
  const isOpen = bars.some(({ time }) => time.end === 'OPEN')
  const isVague = bars.some(({ time }) => [time.start, time.end].some((end) => end === 'VAGUE' || end === 'UNKNOWN'))
  return [
    ...(isOpen ? [{ key: markup`<path class="bar" d="M0 -5H17L24 0L17 5H0Z"/>`, text: words.open }] : []),
    ...(isVague
      ? [
          {
            key: markup`<rect class="bar" x="0" y="-5" width="24" height="10"/><rect x="10" y="-6" width="15" height="12" fill="url(#jokbo-fade-right)"/>`,
            text: words.vague,
          },
        ]
      : []),
  ]
}

function marks({ bars }: LineageLayout, { days }: PictureSheet, language: LabelLanguage): Entry[] {
  const [first, second] = days
  if (first === undefined) return []
  const words = WORDS[language]
  const found = new Set(bars.map(({ node }) => markOf(node, days)))
  const entry = (mark: string, text: string) => {
    return { key: markup`<rect class="bar ${mark}" x="0" y="-5" width="24" height="10"/>`, text }
  }
  return [
    ...(found.has('GONE') ? [entry('gone', words.gone(first))] : []),
    ...(second !== undefined && found.has('BEGAN') ? [entry('began', words.began(first, second))] : []),
    ...(second !== undefined && found.has('ENDED') ? [entry('ended', words.ended(first, second))] : []),
    ...(found.has('BOTH') ? [entry('both', words.both)] : []),
    ...(found.has('NEITHER') ? [entry('gone', words.neither)] : []),
  ]
}
