import { markup, type Markup } from '../page/markup.ts'
import { nodeShape, round } from './node-shape.ts'
import type { Tie, TieClass } from './network-ties.ts'
import type { RingNode } from './network-rings.ts'
import { textWidth } from './text-width.ts'

const SIZE = 11
const ROW = 20

/** How the legend tells the lines apart. */
export interface LegendWords {
  types: Readonly<Record<string, string>>
  ties: Readonly<Record<TieClass, string>>
}

/** What the shapes and lines of a network mean: an entry for each that it has. */
export function networkLegend(
  nodes: readonly RingNode[],
  ties: readonly Tie[],
  width: number,
  words: LegendWords,
): { drawn: Markup; height: number } {
  const types = [...new Set(nodes.map(({ node }) => node.type))].toSorted(byOrderIn(Object.keys(words.types)))
  const classes = CLASSES.filter((one) => ties.some((tie) => tie.class === one))
  const entries = [
    ...types.map((type) => {
      return {
        key: markup`<g transform="translate(8 0)">${nodeShape(type, 6.5)}</g>`,
        wide: 20,
        text: words.types[type] ?? type,
      }
    }),
    ...classes.map((one) => {
      const line = markup`<g class="tie ${one}"><path class="line" d="M0 0H24"/><path class="head" d="M28 0L22 2.5L22-2.5Z"/></g>`
      return { key: line, wide: 33, text: words.ties[one] }
    }),
  ]
  let [x, y] = [0, 0]
  const drawn = entries.map(({ key, wide, text }) => {
    const needed = wide + textWidth(text, SIZE)
    if (x > 0 && x + needed > width) [x, y] = [0, y + ROW]
    const entry = markup`<g transform="translate(${round(x)} ${y + ROW / 2})">${key}<text class="note" x="${wide}" y="4">${text}</text></g>\n`
    x += needed + 16
    return entry
  })
  return { drawn: markup`${drawn}`, height: entries.length === 0 ? 0 : y + ROW }
}

const CLASSES: readonly TieClass[] = ['succession', 'function', 'fact', 'record']

function byOrderIn(order: readonly string[]): (a: string, b: string) => number {
  const rank = (type: string) => (order.includes(type) ? order.indexOf(type) : order.length)
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)
}
