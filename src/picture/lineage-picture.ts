import type { Graph, GraphNode } from '../graph/graph.ts'
import { withMarks } from '../graph/told-apart.ts'
import { markup, type Markup } from '../page/markup.ts'
import { changeGlyph, signedChange } from './change-glyph.ts'
import { dayNumber, ticksOf, yearOf, yearText, type DayScale } from './day-scale.ts'
import { MARGIN, svgDocument } from './frame.ts'
import { axisTop, dayLines, drawnAxis } from './lineage-axis.ts'
import { drawnBar } from './lineage-bar-drawing.ts'
import type { Bar, Body } from './lineage-bar.ts'
import { lanesOf, lineageLanes, usable } from './lineage-lanes.ts'
import { lineageLegend } from './lineage-legend.ts'
import { barName, changeName } from './lineage-names.ts'
import { planOf } from './lineage-plan.ts'
import { placeRows, type PlacedBar } from './lineage-rows.ts'
import type { Change, Step } from './lineage-step.ts'
import { jointsOf, type Joint } from './lineage-wires.ts'
import { WORDS, type Words } from './lineage-words.ts'
import { markOf, MARK_SIGNS } from './marked-days.ts'
import { round } from './node-shape.ts'
import { pictureFoot } from './picture-foot.ts'
import type { PictureSheet } from './sheet.ts'
import { textBlock } from './text-block.ts'
import { wrapped } from './text-width.ts'

const TITLE = 16

/**
 * Draws a lineage: a bar for each body, as long as its life on a scale of time, and a sign with lines for each change. Every
 * bar and every change is a link with a name, in order of time.
 *
 * @param lanes where each body stands, by its id; they are searched for where one is missing or two bars would overlap
 * @returns a whole SVG document, as wide as the sheet; the same graph and sheet give the same text
 */
export function lineagePicture(given: Graph, sheet: PictureSheet, lanes?: ReadonlyMap<string, number>): string {
  const graph = { ...given, nodes: withMarks(given.nodes) }
  const words = WORDS[sheet.language ?? 'EN']
  const { steps, changes, bodies, scale, bars } = planOf(graph, sheet)
  const title = textBlock(wrapped(sheet.head.title, TITLE * 1.06, sheet.width - 2 * MARGIN, 4), TITLE, 'title')
  const top = MARGIN + title.height + 6
  const frame = { left: MARGIN, right: sheet.width - MARGIN, top: top + axisTop(scale, sheet) }
  const found = usable(lanes, bars) ?? usable(lineageLanes(graph, sheet), bars) ?? lanesOf({ bars, steps, scale })
  const rows = placeRows(
    bars,
    found,
    sheet,
    frame,
    (bar) => signOf(bar, sheet),
    (lane) => linesThrough(lane, steps, found, scale),
  )
  const placed = new Map(rows.bars.map((bar) => [bar.id, bar]))
  const joints = jointsOf(changes, placed, scale.x, { left: MARGIN / 2, right: sheet.width - MARGIN / 2 })
  const shown = drawn(bodies, placed, joints, { graph, sheet, words, scale })
  const legend = lineageLegend(bars, changes, sheet.days, sheet.width - 2 * MARGIN, words)
  const foot = pictureFoot(graph, sheet, sheet.width - 2 * MARGIN)
  const bottom = rows.bottom + 22
  const height = Math.ceil(bottom + legend.height + 8 + foot.height + MARGIN)
  return svgDocument(
    sheet,
    describe(bars, changes, scale, words),
    height,
    markup`<g transform="translate(${MARGIN} ${MARGIN})">
${title.drawn}</g>
<g aria-hidden="true">
${drawnAxis(ticksOf(scale), { ...frame, top, bottom: rows.bottom })}${dayLines(scale, sheet, { ...frame, top, bottom: rows.bottom })}${joints.map(drawnWires)}</g>
${shown}<g transform="translate(${MARGIN} ${round(bottom)})">
${legend.drawn}</g>
<g transform="translate(${MARGIN} ${round(bottom + legend.height + 8)})">
${foot.drawn}</g>
`,
  )
}

/** Where lines of steps run through the strip above the bars of a lane. */
function linesThrough(
  lane: number,
  steps: readonly Step[],
  lanes: ReadonlyMap<string, number>,
  scale: DayScale,
): number[] {
  const places = steps.flatMap(({ from, to, day }) => {
    const [a = 0, b = 0] = [lanes.get(from), lanes.get(to)]
    return day !== undefined && Math.min(a, b) < lane && lane <= Math.max(a, b) ? [scale.x(day)] : []
  })
  return [...new Set(places)]
}

function signOf({ node }: Bar, { days }: PictureSheet): string {
  if (days.length < 2) return ''
  return MARK_SIGNS[markOf(node, days) ?? 'both']
}

interface Drawing {
  graph: Graph
  sheet: PictureSheet
  words: Words
  scale: DayScale
}

/** Bars and changes as links, in order of time: a change after what begins with it, so that its sign lies above. */
function drawn(
  bodies: readonly Body[],
  placed: ReadonlyMap<string, PlacedBar>,
  joints: readonly Joint[],
  { graph, sheet, words, scale }: Drawing,
): Markup {
  const days = sheet.days.flatMap((day) => dayNumber(day) ?? []).map((day) => scale.x(day))
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const bars = bodies.flatMap(({ node }) => {
    const bar = placed.get(node.id)
    if (!bar) return []
    const told = { href: sheet.link(node.id), name: barName(node, sheet), mark: markOf(node, sheet.days), days }
    return [{ x: bar.from, link: drawnBar(bar, told) }]
  })
  const signs = joints.map((joint) => ({ x: xOfJoint(joint, scale), link: drawnJoint(joint, nodes, sheet, words) }))
  const inOrder = [...bars, ...signs].toSorted((a, b) => a.x - b.x)
  return markup`${inOrder.map(({ link }) => link)}`
}

function xOfJoint({ change: { day }, x }: Joint, scale: DayScale): number {
  return day === undefined ? x : scale.x(day)
}

function drawnJoint(
  { change, x, y }: Joint,
  nodes: ReadonlyMap<string, GraphNode>,
  sheet: PictureSheet,
  words: Words,
): Markup {
  const name = changeName(change, nodes, sheet, words)
  const glyph = changeGlyph(signedChange(change.kind), x, y, change.sureness !== 'stated')
  return markup`<a class="joint" href="${sheet.link(change.id)}" aria-label="${name}"><title>${name}</title><circle cx="${round(x)}" cy="${round(y)}" r="9" fill-opacity="0"/>${glyph}<circle class="ring" cx="${round(x)}" cy="${round(y)}" r="9"/></a>\n`
}

function drawnWires({ wires }: Joint): Markup {
  return markup`${wires.map(({ step, path, arrow }) => {
    const isTransfer = step.type === 'HANDED_FUNCTION_TO'
    const classes = ['wire', step.sureness, ...(isTransfer ? ['transfer'] : [])].join(' ')
    const head =
      arrow === undefined ? undefined : markup`<path class="arrow${isTransfer ? ' transfer' : ''}" d="${arrow}"/>`
    return markup`<path class="${classes}" d="${path}"/>${head}\n`
  })}`
}

function describe(bars: readonly Bar[], changes: readonly Change[], { from, to }: DayScale, words: Words): string {
  return words.description(bars.length, changes.length, yearText(yearOf(from)), yearText(yearOf(to)))
}
