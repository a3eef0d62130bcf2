import type { GraphNode } from '../graph/graph.ts'
import { labelOf, type LabelLanguage } from '../graph/label.ts'
import { bothNames } from '../graph/name.ts'
import type { Room, Spot } from './network-layout.ts'
import { fitted, textWidth, wrapped } from './text-width.ts'

/** A line of a label. */
export interface LabelLine {
  text: string
  size: number
  /** Whether it is the name in another language, which is drawn fainter. */
  isSecond: boolean
}

/** The text beside a node. */
export interface Label {
  lines: readonly LabelLine[]
  width: number
  height: number
}

/** A label at its place: the middle of its upper edge. */
export interface PlacedLabel extends Label {
  x: number
  y: number
}

const SIZES = { name: 12, second: 10.5, centre: 14 }

/** The greatest width of a label, in pixels. */
const WIDEST = { whole: 138, short: 104 }

/** Between the shape of a node and its label, and between two things that must not touch. */
const GAP = 2

/** Around the shape of a node without a label. */
const BARE = 4

/** The whole name of a node, in a few lines; in both languages where none is chosen. */
export function wholeLabel(node: GraphNode, language: LabelLanguage | undefined, isCentre: boolean): Label {
  const size = isCentre ? SIZES.centre : SIZES.name
  const width = isCentre ? WIDEST.whole * 1.5 : WIDEST.whole
  const [name, other] = language === undefined ? bothNames(node.properties) : []
  const first = wrapped(name?.text ?? labelOf(node, language), size, width, other ? 2 : 3)
  const second = other ? wrapped(other.text, SIZES.second, width, 3) : []
  return labelFrom([
    ...first.map((text) => ({ text, size, isSecond: false })),
    ...second.map((text) => ({ text, size: SIZES.second, isSecond: true })),
  ])
}

/** The name of a node in one short line. */
export function shortLabel(node: GraphNode, language: LabelLanguage | undefined): Label {
  const text = fitted(
    language === undefined ? (bothNames(node.properties)[0]?.text ?? labelOf(node, 'KO')) : labelOf(node, language),
    SIZES.second,
    WIDEST.short,
  )
  return labelFrom([{ text, size: SIZES.second, isSecond: false }])
}

function labelFrom(lines: readonly LabelLine[]): Label {
  return {
    lines,
    width: Math.max(0, ...lines.map(({ text, size }) => textWidth(text, size))),
    height: lines.reduce((height, { size }) => height + lineHeight(size), 0),
  }
}

/** How far it is from one line to the next. */
export function lineHeight(size: number): number {
  return size * 1.2
}

/** The room of a node, with a label below or above it or without one. */
export function roomOf(half: number, label: Label | undefined, isAbove = false): Room {
  const edge = half * 1.1 + (label ? GAP : BARE)
  const side = Math.max(half * 1.1 + BARE, (label?.width ?? 0) / 2 + GAP)
  const far = edge + (label ? label.height + 2 * GAP : 0)
  return { left: side, right: side, above: isAbove ? far : edge, below: isAbove ? edge : far }
}

/** A node that wants a label, the most important first. */
export interface Wish {
  spot: Spot
  half: number
  /** Whether a label stands rather above it than below. */
  isAbove: boolean
  /** What would do, the best first. */
  labels: readonly Label[]
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/**
 * Puts labels below, above or beside their nodes, where they touch neither each other nor a node nor the frame.
 *
 * @returns one for each wish; undefined where there is no room
 */
export function placeLabels(
  wishes: readonly Wish[],
  frame: { width: number; height: number },
): (PlacedLabel | undefined)[] {
  const taken = wishes.map(({ spot, half }): Box => {
    return { x: spot.x - half, y: spot.y - half, width: 2 * half, height: 2 * half }
  })
  const isFree = (box: Box) =>
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= frame.width &&
    box.y + box.height <= frame.height &&
    !taken.some((other) => touches(box, other))
  return wishes.map((wish) => {
    for (const label of wish.labels) {
      const box = placesOf(label, wish).find(isFree)
      if (!box) continue
      taken.push(box)
      return { ...label, x: box.x + box.width / 2, y: box.y }
    }
    return undefined
  })
}

function placesOf({ width, height }: Label, { spot: { x, y }, half, isAbove }: Wish): Box[] {
  const away = half * 1.1 + GAP
  const below = { x: x - width / 2, y: y + away, width, height }
  const above = { x: x - width / 2, y: y - away - height, width, height }
  return [
    ...(isAbove ? [above, below] : [below, above]),
    { x: x + away, y: y - height / 2, width, height },
    { x: x - away - width, y: y - height / 2, width, height },
  ]
}

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
