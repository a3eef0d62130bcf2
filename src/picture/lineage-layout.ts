import type { Graph, GraphNode } from '../graph/graph.ts'
import { barLabel, LINE, type BarLabel } from './bar-label.ts'
import { barTime, type BarTime } from './bar-time.ts'
import { jointsOf, type Joint } from './joint.ts'
import { knownLanes } from './known-lanes.ts'
import type { LaneItem, LaneLink } from './lane-item.ts'
import { signOf } from './mark.ts'
import type { PictureSheet } from './sheet.ts'
import { timeScale, type TimeScale } from './time-scale.ts'

/** The height of a bar, the room below its label and below itself, in px. */
export const BAR = { height: 12, above: 4, below: 16 } as const
/** The room at the right for the tips of bars that go on, in px. */
const TIP = 12
/** How far a label stands to the right of the beginning of its bar, where steps may run, in px. */
const INDENT = 3
/** The least room between two labels of a lane, in px. */
const GAP = 8

/** A body at its place; px from the left and from the top of the lanes. */
export interface Bar {
  node: GraphNode
  time: BarTime
  lane: number
  left: number
  right: number
  /** The upper edge of the bar. */
  top: number
  label: BarLabel
  labelLeft: number
}

/** A lineage with everything at its place. */
export interface LineageLayout {
  scale: TimeScale
  /** By start, then by id. */
  bars: readonly Bar[]
  byId: ReadonlyMap<string, Bar>
  joints: readonly Joint[]
  /** The height of all lanes together. */
  height: number
}

/**
 * Finds a place for each body of a lineage.
 *
 * @param lanes the lane of each body by its id, where they are known; they are searched otherwise
 */
export function lineageLayout(
  { nodes, edges }: Pick<Graph, 'nodes' | 'edges'>,
  sheet: PictureSheet,
  width: number,
  lanes?: ReadonlyMap<string, number>,
): LineageLayout {
  const times = nodes.map((node) => {
    return {
      node,
      time: barTime(
        node,
        edges.filter(({ from, to }) => from === node.id || to === node.id),
        sheet.today,
      ),
    }
  })
  const scale = scaleOf(
    times.map(({ time }) => time),
    sheet,
    width,
  )
  const placed = times.map(({ node, time }) => placedBar(node, time, scale, width, sheet)).sort(byStart)
  const known =
    lanes ?? knownLanes(placed.map(itemOf), linksOf(edges, new Map(placed.map((bar) => [bar.node.id, bar])), scale))
  const inLanes = placed.map((bar) => ({ ...bar, lane: known.get(bar.node.id) ?? 0 }))
  const { tops, height } = topsOf(inLanes)
  const bars = inLanes.map((bar) => ({ ...bar, top: tops[bar.lane] ?? 0 }))
  return { scale, bars, byId: new Map(bars.map((bar) => [bar.node.id, bar])), joints: jointsOf(edges), height }
}

/** The lane of each body by its id, to draw the same picture again without a search. */
export function lanesOf({ bars }: LineageLayout): Map<string, number> {
  return new Map(bars.map(({ node, lane }) => [node.id, lane]))
}

function scaleOf(times: readonly BarTime[], { today, days }: PictureSheet, width: number): TimeScale {
  const all = [...times.flatMap(({ from, to }) => [from, to]), ...days].toSorted()
  return timeScale(all[0] ?? today, all.at(-1) ?? today, 0, width - TIP)
}

function placedBar(node: GraphNode, time: BarTime, scale: TimeScale, width: number, sheet: PictureSheet): Bar {
  const left = scale.x(time.from)
  const right = Math.max(scale.x(time.to), left + 2)
  const label = barLabel(node, right - left, sheet.language, signOf(node, sheet.days))
  const labelLeft = Math.max(0, Math.min(left + INDENT, width - label.width))
  return { node, time, lane: 0, left, right, top: 0, label, labelLeft }
}

function byStart(a: Bar, b: Bar): number {
  if (a.time.from !== b.time.from) return a.time.from < b.time.from ? -1 : 1
  return a.node.id < b.node.id ? -1 : 1
}

function itemOf({ node, left, right, label, labelLeft }: Bar): LaneItem {
  return { id: node.id, from: Math.min(left, labelLeft), to: Math.max(right, labelLeft + label.width + GAP) }
}

/** What ended and went nowhere else counts twice: its successor should stand beside it. */
function linksOf(edges: Graph['edges'], bars: ReadonlyMap<string, Bar>, scale: TimeScale): LaneLink[] {
  const successors = new Map<string, number>()
  for (const { type, from } of edges) if (type === 'SUCCEEDED_BY') successors.set(from, (successors.get(from) ?? 0) + 1)
  return edges.flatMap(({ type, from, to, properties: { dateEarliest } }) => {
    const target = bars.get(to)
    if (!target || from === to) return []
    const link = { from, to, x: typeof dateEarliest === 'string' ? scale.x(dateEarliest) : target.left }
    return type === 'SUCCEEDED_BY' && successors.get(from) === 1 ? [link, link] : [link]
  })
}

/** The upper edges of the bars of each lane: each lane is as high as its highest label. */
function topsOf(bars: readonly Bar[]): { tops: number[]; height: number } {
  const lines = Array.from({ length: Math.max(0, ...bars.map(({ lane }) => lane + 1)) }, () => 0)
  for (const { lane, label } of bars) lines[lane] = Math.max(lines[lane] ?? 0, label.lines.length)
  let y = 0
  const tops = lines.map((most) => {
    const top = y + most * LINE + BAR.above
    y = top + BAR.height + BAR.below
    return top
  })
  return { tops, height: y }
}
