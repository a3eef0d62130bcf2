import { GLYPH } from './change-glyph.ts'
import type { Change, Step } from './lineage-step.ts'
import type { PlacedBar } from './lineage-rows.ts'

/** A change at its place: the spot of its sign, and the lines of its steps. */
export interface Joint {
  change: Change
  x: number
  y: number
  wires: readonly Wire[]
}

/** The line of a step: upright at the day, from bar to bar. */
export interface Wire {
  step: Step
  path: string
  /** The head of an arrow where the line ends at the upper or lower edge of a bar. */
  arrow: string | undefined
}

/** How far from the day the upright parts of lines can stand that would run over each other, in pixels. */
const TRACKS = [0, -4, 4, -8, 8, -12, 12, -16, 16]

/** How far from a line its sign can stand where others are in the way, in pixels. */
const ASIDE = Array.from(
  { length: 40 },
  (_, place) => (place % 2 === 0 ? 1 : -1) * Math.ceil(place / 2) * (2 * GLYPH + 1),
)

/** How near to the day a bar begins or ends that does so in a change, in pixels. */
const NEAR = 8

/** How far a line runs on behind a bar, and how round its corners are. */
const UNDER = 4
const ROUND = 5

interface Upright {
  x: number
  top: number
  bottom: number
}

interface Spot {
  x: number
  y: number
}

/**
 * Draws the changes between bars, in order of time, so that signs do not touch and lines of different changes stay apart.
 *
 * @param frame the edges of the picture, in pixels
 */
export function jointsOf(
  changes: readonly Change[],
  bars: ReadonlyMap<string, PlacedBar>,
  xOf: (day: number) => number,
  frame: { left: number; right: number },
): Joint[] {
  const uprights: Upright[] = []
  const spots: Spot[] = []
  return changes.flatMap((change) => {
    const ends = change.steps.flatMap((step): End[] => {
      const [from, to] = [bars.get(step.from), bars.get(step.to)]
      return from && to ? [{ step, from, to, x: step.day === undefined ? placeBetween(from, to) : xOf(step.day) }] : []
    })
    const [first] = ends
    if (!first) return []
    const isInside = (x: number) => x >= frame.left && x <= frame.right
    const free = TRACKS.filter((one) => isInside(first.x + one)).find((track) => {
      const own = uprightsOf(ends, track)
      return !own.some((one) => uprights.some((other) => touch(one, other)))
    })
    const track = free ?? 0
    uprights.push(...uprightsOf(ends, track))
    const wanted = spotsOf(change, ends, track).filter(({ x }) => isInside(x))
    const spot = wanted.find((one) => isFree(one, spots)) ?? wanted.at(-1) ?? { x: first.x, y: first.from.bottom }
    spots.push(spot)
    return [{ change, ...spot, wires: ends.flatMap((end) => wireOf(end, track) ?? []) }]
  })
}

/** The middle of the time in which both were there; or of that between them. */
function placeBetween(from: PlacedBar, to: PlacedBar): number {
  return (Math.max(from.from, to.from) + Math.min(from.to, to.to)) / 2
}

interface End {
  step: Step
  from: PlacedBar
  to: PlacedBar
  x: number
}

function uprightsOf(ends: readonly End[], track: number): Upright[] {
  const apart = ends.filter(({ from, to }) => from.lane !== to.lane)
  const heights = apart.flatMap(({ from, to }) => [middle(from), middle(to)])
  const [first] = apart
  return first ? [{ x: first.x + track, top: Math.min(...heights), bottom: Math.max(...heights) }] : []
}

function touch(a: Upright, b: Upright): boolean {
  return Math.abs(a.x - b.x) < 3.5 && a.top < b.bottom && b.top < a.bottom
}

function isFree({ x, y }: Spot, taken: readonly Spot[]): boolean {
  return !taken.some((other) => Math.abs(other.x - x) < 2 * GLYPH && Math.abs(other.y - y) < 2 * GLYPH)
}

/** Where the sign of a change can stand, the best first: where a bar begins or ends in it, else below one. */
function spotsOf({ kind }: Change, ends: readonly End[], track: number): Spot[] {
  const begun = ends.filter(({ to, x }) => Math.abs(to.from - x) < NEAR).map(({ to }) => to)
  const ended = ends.filter(({ from, x }) => Math.abs(from.to - x) < NEAR).map(({ from }) => from)
  const starts = byCount(begun).map((bar) => ({ x: bar.from, y: middle(bar), bottom: bar.bottom }))
  const stops = byCount(ended).map((bar) => ({ x: bar.to, y: middle(bar), bottom: bar.bottom }))
  const corners = kind === 'SPLIT' || kind === 'ABSORPTION' ? [...stops, ...starts] : [...starts, ...stops]
  const between = ends.flatMap(({ from, to, x }) => {
    const upper = from.top < to.top ? from : to
    return ASIDE.map((aside) => ({ x: x + track + aside, y: upper.bottom + GLYPH + 1 }))
  })
  return [...corners, ...corners.map(({ x, bottom }) => ({ x, y: bottom + GLYPH - 1 })), ...between]
}

/** Each bar once, those with most steps first. */
function byCount(bars: readonly PlacedBar[]): PlacedBar[] {
  const count = (bar: PlacedBar) => bars.filter((other) => other === bar).length
  return [...new Set(bars)].toSorted((a, b) => count(b) - count(a))
}

function wireOf({ step, from, to, x }: End, track: number): Wire | undefined {
  if (from.id === to.id) return undefined
  if (from.lane === to.lane) {
    const isApart = to.from - from.to > 2 * GLYPH
    return isApart
      ? { step, path: `M${at(from.to - 2)} ${at(middle(from))}H${at(to.from + 2)}`, arrow: undefined }
      : undefined
  }
  const upright = x + track
  const isDown = to.top > from.top
  const [start, end] = [attached(from, upright, isDown), attached(to, upright, !isDown)]
  const down = isDown ? 1 : -1
  const path = `M${at(start.x)} ${at(start.y)}${corner(start, upright, down)}${lastCorner(end, upright, down)}`
  return { step, path, arrow: end.isAside ? undefined : arrowAt(upright, end.edge, down) }
}

interface Attached {
  x: number
  /** Where the line begins, behind the bar. */
  y: number
  /** Where it comes out of it. */
  edge: number
  /** Whether the line leaves the bar at its start or end, not above or below. */
  isAside: boolean
}

function attached(bar: PlacedBar, x: number, isBelow: boolean): Attached {
  if (x > bar.from + 1 && x < bar.to - 1) {
    const edge = isBelow ? bar.bottom : bar.top
    return { x, y: edge + (isBelow ? -UNDER : UNDER), edge, isAside: false }
  }
  const under = Math.min(UNDER, (bar.to - bar.from) / 2)
  const from = x <= bar.from + 1 ? bar.from + under : bar.to - under
  return { x: from, y: middle(bar), edge: middle(bar), isAside: true }
}

function corner({ x, y, isAside }: Attached, upright: number, down: number): string {
  if (!isAside) return ''
  const radius = Math.min(ROUND, Math.abs(upright - x))
  const side = Math.sign(upright - x)
  return `H${at(upright - side * radius)}Q${at(upright)} ${at(y)} ${at(upright)} ${at(y + down * radius)}`
}

function lastCorner({ x, y, edge, isAside }: Attached, upright: number, down: number): string {
  if (!isAside) return `V${at(edge - down * 3)}`
  const radius = Math.min(ROUND, Math.abs(upright - x))
  const side = Math.sign(x - upright)
  return `V${at(y - down * radius)}Q${at(upright)} ${at(y)} ${at(upright + side * radius)} ${at(y)}H${at(x)}`
}

function arrowAt(x: number, y: number, down: number): string {
  return `M${at(x)} ${at(y)}L${at(x - 3.5)} ${at(y - down * 6)}H${at(x + 3.5)}Z`
}

function middle({ top, bottom }: PlacedBar): number {
  return (top + bottom) / 2
}

function at(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
