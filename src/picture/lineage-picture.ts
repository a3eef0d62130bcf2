import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts'
import { labelOf, lifeOf } from '../graph/label.ts'
import { markup, type Markup } from '../page/markup.ts'
import { LINE } from './bar-label.ts'
import { connector, isInside, middleOf, TRIM, type Point } from './connector.ts'
import { framed, MARGIN, textLines, type Part } from './frame.ts'
import { glyphOf } from './glyph.ts'
import type { Joint } from './joint.ts'
import { BAR, lineageLayout, type Bar, type LineageLayout } from './lineage-layout.ts'
import { lineageLegend } from './lineage-legend.ts'
import { CHANGE_WORDS, WORDS } from './lineage-words.ts'
import { markOf } from './mark.ts'
import { pictureFoot } from './picture-foot.ts'
import type { PictureSheet } from './sheet.ts'
import { wrapped } from './text-width.ts'
import type { TimeScale } from './time-scale.ts'
import { trunksOf, type Trunk } from './trunk.ts'

const TITLE = 16
/** The height of the axis above the lanes, and of the dates of marked days above it, in px. */
const AXIS = 20
const DAYS = 16

/**
 * Draws a lineage: a bar for each body on a time scale, a line for each step, a sign for each change. Bars and changes are
 * links, in the order of time.
 *
 * @param graph the bodies and the steps between them
 * @param lanes the lane of each body by its id, where they are known; they are searched otherwise
 * @returns a whole SVG document; the same graph, sheet and lanes give the same text
 */
export function lineagePicture(graph: Graph, sheet: PictureSheet, lanes?: ReadonlyMap<string, number>): string {
  const width = sheet.width - 2 * MARGIN
  const layout = lineageLayout(graph, sheet, width, lanes)
  const words = WORDS[sheet.language ?? 'EN']
  const years = layout.bars.flatMap(({ time }) => [time.from.slice(0, 4), time.to.slice(0, 4)]).toSorted()
  const description = words.description(layout.bars.length, layout.joints.length, years[0] ?? '', years.at(-1) ?? '')
  return framed(sheet, layout.bars.length === 0 ? undefined : description, [
    textLines(wrapped(sheet.head.title, TITLE, width, 4), TITLE, 'title'),
    layout.bars.length === 0 ? textLines([words.nothing], 12, 'name') : drawing(layout, graph, sheet),
    lineageLegend(layout, sheet, width),
    pictureFoot(graph, sheet, width),
  ])
}

function drawing(layout: LineageLayout, graph: Graph, sheet: PictureSheet): Part {
  const above = AXIS + (sheet.days.length > 0 ? DAYS : 0)
  const trunks = trunksOf(layout)
  const { of: asked } = graph.header.asked
  return {
    height: above + layout.height,
    drawn: markup`${FADES}<g transform="translate(0 ${above})">
<g aria-hidden="true">
${grid(layout)}${markedDays(layout, sheet)}${trunks.map(connector)}</g>
${inTime(layout, trunks, sheet, asked)}</g>
`,
  }
}

/** What is vague fades into the paper. */
const FADES = markup`<defs><linearGradient id="jokbo-fade-left"><stop class="fade" offset="0"/><stop class="fade" offset="1" stop-opacity="0"/></linearGradient><linearGradient id="jokbo-fade-right"><stop class="fade" offset="0" stop-opacity="0"/><stop class="fade" offset="1"/></linearGradient></defs>
`

function grid({ scale, height }: LineageLayout): Markup {
  return markup`${scale.ticks.map(
    ({ year, x }) =>
      markup`<path class="grid" d="M${x} 0V${height}"/><text class="note" x="${x}" y="-6" text-anchor="${x < 16 ? 'start' : x > scale.right - 16 ? 'end' : 'middle'}">${year}</text>\n`,
  )}`
}

function markedDays({ scale, height }: LineageLayout, { days }: PictureSheet): Markup {
  return markup`${days.map((day, index) => {
    const x = scale.x(day)
    const isLeft = x > scale.right / 2 && !(days.length > 1 && index === 1 && x < scale.right - 70)
    return markup`<path class="day" d="M${x} ${-AXIS}V${height}"/><text class="note daymark" x="${x + (isLeft ? -3 : 3)}" y="${-AXIS - 4}" text-anchor="${isLeft ? 'end' : 'start'}">${day}</text>\n`
  })}`
}

/** Bars and changes, by time: the order in which they are read. */
function inTime(layout: LineageLayout, trunks: readonly Trunk[], sheet: PictureSheet, asked: unknown): Markup {
  const bars = layout.bars.map((bar) => ({ at: bar.time.from, drawn: drawnBar(bar, layout.scale, sheet, asked) }))
  const joints = layout.joints.map((joint) => {
    return { at: joint.day ?? '~', drawn: drawnJoint(joint, trunks, layout, sheet) }
  })
  // A sort keeps the order of what is equal: a change comes after the bodies that begin with it.
  const all = [...bars, ...joints].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return markup`${all.map(({ drawn }) => drawn)}`
}

function drawnBar(bar: Bar, scale: TimeScale, sheet: PictureSheet, asked: unknown): Markup {
  const { node, label, labelLeft, top } = bar
  const name = nameOf(node, sheet)
  const mark = markOf(node, sheet.days)?.toLowerCase().replace('neither', 'gone')
  const first = top - BAR.above - label.lines.length * LINE
  const lines = label.lines.map(
    ({ text, style, years, language }, index) =>
      markup`<text class="halo ${style}" x="${labelLeft}" y="${first + (index + 1) * LINE - 3}"${language === undefined ? undefined : markup` lang="${language}"`}>${text}${years === undefined ? undefined : markup`<tspan class="second" dx="5">${years}</tspan>`}</text>`,
  )
  return markup`<a class="body${mark === undefined ? '' : ` ${mark}`}${node.id === asked ? ' asked' : ''}" href="${sheet.link(node.id)}"><title>${name}</title>${shapeOf(bar, scale, mark)}${lines}</a>\n`
}

/** A bar; what is open has a tip, and what is vague fades. */
function shapeOf({ time, left, right, top }: Bar, scale: TimeScale, mark: string | undefined): Markup {
  const [start, end] = [left + TRIM, Math.max(right - TRIM, left + TRIM + 1)]
  const [middle, bottom] = [top + BAR.height / 2, top + BAR.height]
  const tip = time.end === 'OPEN' ? `H${right}L${right + 9} ${middle}L${right} ${bottom}` : `H${end}V${bottom}`
  const fade = (side: 'left' | 'right', from: number, to: number) =>
    to - from < 1
      ? undefined
      : markup`<rect x="${from}" y="${top - 1}" width="${Math.round((to - from) * 10) / 10}" height="${BAR.height + 2}" fill="url(#jokbo-fade-${side})"/>`
  return markup`<path class="bar${mark === undefined ? '' : ` ${mark}`}" d="M${start} ${top}${tip}H${start}Z"/>${fade('left', left, scale.x(time.sureFrom))}${fade('right', scale.x(time.sureTo), end + 1)}`
}

/** What a body is called where it cannot be seen: `산업자원부 (Ministry of Commerce, Industry and Energy), 1998-02-28 to 2008-02-28`. */
function nameOf(node: GraphNode, { language }: PictureSheet): string {
  const life = lifeOf(node)
  return life === '' ? labelOf(node, language) : `${labelOf(node, language)}, ${life}`
}

function drawnJoint(joint: Joint, trunks: readonly Trunk[], { byId }: LineageLayout, sheet: PictureSheet): Markup {
  const { side, shape } = glyphOf(joint.kind)
  const own = trunks.filter(({ step }) => joint.steps.includes(step))
  const places = new Map(own.map((trunk) => placeOf(trunk, side)).map((point) => [`${point.x} ${point.y}`, point]))
  if (places.size === 0) return markup``
  const name = jointName(joint, byId, sheet)
  const glyphs = [...places.values()].map(({ x, y }) => markup`<g transform="translate(${x} ${y})">${shape}</g>`)
  return markup`<a class="joint" href="${sheet.link(joint.id)}"><title>${name}</title>${glyphs}</a>\n`
}

function placeOf({ from, to, x }: Trunk, side: 'FROM' | 'TO'): Point {
  if (side === 'TO') return { x: isInside(to, x) && from.lane !== to.lane ? x : to.left, y: middleOf(to) }
  return { x: Math.min(Math.max(x, from.left), from.right), y: middleOf(from) }
}

/** Such as `1998-02-28, merger: from A, B to C, by Law No. 5529`. */
function jointName({ kind, date, steps }: Joint, byId: ReadonlyMap<string, Bar>, { language }: PictureSheet): string {
  const words = WORDS[language ?? 'EN']
  const kinds: Readonly<Record<string, string>> = CHANGE_WORDS[language ?? 'EN']
  const named = (ids: readonly string[]) => [...new Set(ids)].map((id) => nameById(id, byId, language)).join(', ')
  const laws = [...new Set(steps.flatMap(lawsOf))].join('; ')
  const certainty = words.certainty[leastCertain(steps)]
  const what = words.step(named(steps.map(({ from }) => from)), named(steps.map(({ to }) => to)))
  return `${date ?? words.undated}, ${kinds[kind] ?? kind}: ${what}${laws === '' ? '' : words.by(laws)}${certainty}`
}

function nameById(id: string, byId: ReadonlyMap<string, Bar>, language: PictureSheet['language']): string {
  const bar = byId.get(id)
  return bar ? labelOf(bar.node, language) : id
}

function lawsOf({ properties: { legalBasis } }: GraphEdge): string[] {
  return Array.isArray(legalBasis) ? legalBasis.map((law) => String(law).replace(/ \[[^[\]]*\]$/, '')) : []
}

function leastCertain(steps: readonly GraphEdge[]): 'STATED' | 'INFERRED' | 'POSSIBLE' {
  const found = new Set(steps.map(({ properties: { certainty } }) => certainty))
  return found.has('POSSIBLE') ? 'POSSIBLE' : found.has('INFERRED') ? 'INFERRED' : 'STATED'
}
