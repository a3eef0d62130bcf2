import { markup, type Markup } from '../page/markup.ts'
import { BANDS, lookOfBody } from './body-look.ts'
import { SIZE, type LabelLine } from './lineage-label.ts'
import { POLE_GAP } from './label-strip.ts'
import { LINE, SIGN, type PlacedBar } from './lineage-rows.ts'
import type { Mark } from './palette.ts'
import { langOf } from './text-block.ts'
import { textWidth } from './text-width.ts'

/** By how much a bar is shorter at each end than its time, so that two that meet are seen as two. */
const INSET = 1.5

/** Between a name and the years on its line: spaces that stay. */
const GAP = '\u00a0\u00a0'

/** How long the tip of an arrow is, and in how many steps a bar fades. */
const TIP = 7
const FADES = 6

/** What a bar is told beside its place. */
export interface BarDrawing {
  href: string
  /** What it is called where it cannot be seen. */
  name: string
  mark: Mark | undefined
  /** Where marked days run through the picture. */
  days: readonly number[]
}

/**
 * The bar of a body, as a link, and its texts beside the link: they say less than its name, and lie over what can be clicked.
 */
export function drawnBar(bar: PlacedBar, { href, name, mark, days }: BarDrawing): Markup {
  const look = lookOfBody(bar.node)
  const shapes = [body(bar), outline(bar), band(bar, BANDS[look]), days.map((x) => daySegment(bar, x)), flag(bar)]
  const ring = box(left(bar) - 3, bar.top - 3, right(bar) + 3, bar.bottom + 3)
  return markup`<a class="${mark ?? look}" href="${href}" aria-label="${name}"><title>${name}</title>${shapes}<path class="ring" d="${ring}"/></a><g class="texts ${mark ?? look}" aria-hidden="true" pointer-events="none">${signs(bar)}${texts(bar)}</g>
`
}

function left({ from, to }: PlacedBar): number {
  return from + Math.min(INSET, (to - from) / 4)
}

function right({ from, to, end }: PlacedBar): number {
  return end === 'OPEN' ? to : to - Math.min(INSET, (to - from) / 4)
}

/** Where a bar is solid. */
function solid(bar: PlacedBar): [number, number] {
  const from = Math.min(Math.max(bar.sureFrom, left(bar)), right(bar))
  return [from, Math.max(from, Math.min(bar.sureTo, right(bar)))]
}

function body(bar: PlacedBar): Markup {
  const { top, bottom } = bar
  const [from, to] = solid(bar)
  const fill =
    bar.end === 'OPEN'
      ? `M${at(from)} ${at(top)}H${at(tipOf(bar))}L${at(to)} ${at((top + bottom) / 2)}L${at(tipOf(bar))} ${at(bottom)}H${at(from)}Z`
      : box(from, top, to, bottom)
  return markup`${fades(bar, from, left(bar))}<path class="fill" d="${fill}"/>${fades(bar, to, right(bar))}`
}

function tipOf(bar: PlacedBar): number {
  return Math.max(left(bar), bar.to - Math.min(TIP, (bar.to - bar.from) / 2))
}

/** The part of a bar that fades from a place to another, in whole pixels, as parts that touch would leave seams. */
function fades({ top, bottom }: PlacedBar, from: number, to: number): Markup[] {
  if (Math.abs(to - from) < 1) return []
  return Array.from({ length: FADES }, (_, step) => {
    const [a, b] = [step, step + 1].map((part) => (part === 0 ? from : Math.round(from + ((to - from) * part) / FADES)))
    const [start = from, end = to] = [a, b]
    return markup`<path class="fill" fill-opacity="${at(0.95 - (step + 0.5) / FADES, 100)}" d="${box(Math.min(start, end), top, Math.max(start, end), bottom)}"/>`
  })
}

/** The line around a bar: broken where it fades, and without an end where that is not known. */
function outline(bar: PlacedBar): Markup {
  const { top, bottom, start, end } = bar
  const [from, to] = solid(bar)
  const last = end === 'OPEN' ? tipOf(bar) : to
  const cap = (x: number) => `M${at(x)} ${at(top)}V${at(bottom)}`
  const sides = `M${at(from)} ${at(top)}H${at(last)}M${at(from)} ${at(bottom)}H${at(last)}`
  const tip =
    end === 'OPEN' ? `M${at(last)} ${at(top)}L${at(to)} ${at((top + bottom) / 2)}L${at(last)} ${at(bottom)}` : ''
  const startCap = from - left(bar) < 1 && start !== 'UNKNOWN' ? cap(from) : ''
  const endCap = right(bar) - to < 1 && end !== 'UNKNOWN' && end !== 'OPEN' ? cap(to) : ''
  const broken = [
    ...(startCap === '' ? [`M${at(left(bar))} ${at(top)}H${at(from)}M${at(left(bar))} ${at(bottom)}H${at(from)}`] : []),
    ...(right(bar) - to >= 1
      ? [`M${at(to)} ${at(top)}H${at(right(bar))}M${at(to)} ${at(bottom)}H${at(right(bar))}`]
      : []),
  ].join('')
  return markup`<path class="edge" d="${startCap}${sides}${tip}${endCap}"/>${broken === '' ? undefined : markup`<path class="edge" stroke-dasharray="2 2.5" d="${broken}"/>`}`
}

function band(bar: PlacedBar, dashes: string | undefined): Markup {
  const [from, to] = solid(bar)
  const last = bar.end === 'OPEN' ? tipOf(bar) : to
  const dash = dashes === undefined ? undefined : markup` stroke-dasharray="${dashes}"`
  return markup`<path class="band"${dash} d="M${at(from)} ${at(bar.bottom - 1.25)}H${at(last)}"/>`
}

/** A marked day, where no text of the bar stands. */
function daySegment(bar: PlacedBar, x: number): Markup | undefined {
  if (x <= left(bar) || x >= right(bar)) return undefined
  const width = bar.above ? (bar.yearsInBar === undefined ? 0 : textWidth(bar.yearsInBar, SIZE.small)) : bar.label.width
  const isFree = width === 0 || x < bar.textFrom - 2 || x > bar.textFrom + width + 2
  return isFree ? markup`<path class="day" d="M${at(x)} ${at(bar.top)}V${at(bar.bottom)}"/>` : undefined
}

function signs(bar: PlacedBar): Markup[] {
  if (!bar.hasSigns) return []
  const y = at((bar.top + bar.bottom) / 2 + 4)
  const sign = (knowledge: PlacedBar['start'], x: number) =>
    knowledge === 'ABOUT' || knowledge === 'UNKNOWN'
      ? [markup`<text class="note" x="${at(x)}" y="${y}">${knowledge === 'ABOUT' ? 'c.' : '?'}</text>`]
      : []
  return [...sign(bar.start, bar.textFrom - SIGN), ...sign(bar.end, bar.textTo + 1)]
}

/** The pole from a bar to the label above it, and the ground of the label, through which lines show faintly. */
function flag({ above, label, top }: PlacedBar): Markup | undefined {
  if (!above) return undefined
  const start = above.bottom - label.lines.length * LINE
  const ground = box(above.x - 1, start, above.x + label.width, above.bottom)
  return markup`<path class="paper" fill-opacity="0.65" d="${ground}"/><path class="pole" d="M${at(above.pole)} ${at(poleTop(above, start, label.width))}V${at(top)}"/>`
}

function texts({ above, label, top, bottom, textFrom, yearsInBar }: PlacedBar): Markup {
  const height = label.lines.length * LINE
  if (!above) return block(label.lines, textFrom, (top + bottom - height) / 2, '')
  const years =
    yearsInBar === undefined
      ? undefined
      : block([{ text: yearsInBar, isStrong: false }], textFrom, (top + bottom - LINE) / 2, '')
  const x = above.isLeft ? above.pole - POLE_GAP : above.x
  return markup`${years}${block(label.lines, x, above.bottom - height, 'halo', above.isLeft)}`
}

/** A pole stands beside its label, or ends below it. */
function poleTop(above: { x: number; pole: number; bottom: number }, start: number, width: number): number {
  const isBeside = above.pole < above.x || above.pole > above.x + width
  return isBeside ? start + 2 : above.bottom
}

/** @param x where the lines begin, or end if they stand to the left of it */
function block(lines: readonly LabelLine[], x: number, top: number, name: string, isLeft = false): Markup {
  const anchor = isLeft ? markup` text-anchor="end"` : undefined
  return markup`${lines.map(({ text, isStrong, years }, index) => {
    const classes = [isStrong ? 'strong' : '', name].join(' ').trim()
    const after = markup`<tspan class="years" font-size="${SIZE.small}">${GAP}${years}</tspan>`
    return markup`<text class="${classes}" x="${at(x)}" y="${at(top + index * LINE + 11)}" font-size="${isStrong ? SIZE.name : SIZE.small}"${anchor}${langOf(text)}>${text}${years === undefined ? undefined : after}</text>`
  })}`
}

function box(from: number, top: number, to: number, bottom: number): string {
  return `M${at(from)} ${at(top)}H${at(to)}V${at(bottom)}H${at(from)}Z`
}

function at(pixels: number, parts = 10): number {
  return Math.round(pixels * parts) / parts
}
