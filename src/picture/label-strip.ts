/** A label that stands in the strip above the bars of a lane. */
export interface StripItem {
  id: string
  /** The bar, in pixels. */
  from: number
  to: number
  /** Of the label. */
  width: number
  /** How many rows it takes. */
  rows: number
}

/** Where a label stands. */
export interface StripPlace {
  x: number
  /** Its lowest row; 0 is next to the bars. */
  row: number
  /** Where the pole stands that leads from the label to its bar. */
  pole: number
  /** Whether the label stands to the left of its pole. */
  isLeft: boolean
}

/** Between a label and its pole, and between labels. */
const GAP = { labels: 6 }

/** How many rows higher a label stands rather than hide a line. */
const HIDING = 1.5

/** Between a label and the pole beside it, in pixels. */
export const POLE_GAP = 3

/** What surrounds the labels of a strip, in pixels. */
export interface StripFrame {
  left: number
  right: number
  lines: readonly number[]
}

interface Box {
  from: number
  to: number
  low: number
  high: number
}

/**
 * Places labels in the rows of a strip, where no two overlap and no pole runs through a label; from right to left, as
 * labels stand to the right of their poles where they can.
 *
 * @param frame the edges of the picture, and where lines run upright through the strip, which labels hide as few of as can be
 */
export function placeInStrip(items: readonly StripItem[], frame: StripFrame): Map<string, StripPlace> {
  const labels: Box[] = []
  const poles: Box[] = []
  const places = new Map<string, StripPlace>()
  for (const item of items.toSorted((a, b) => b.from - a.from || (a.id < b.id ? 1 : -1))) {
    const place = findPlace(item, { labels, poles }, frame)
    places.set(item.id, place)
    labels.push(boxOf(item, place))
    poles.push(poleOf(place))
  }
  return places
}

function findPlace(
  item: StripItem,
  { labels, poles }: { labels: readonly Box[]; poles: readonly Box[] },
  frame: StripFrame,
): StripPlace {
  const top = labels.reduce((high, box) => Math.max(high, box.high), 0)
  const isFree = (place: StripPlace) => {
    const [label, pole] = [boxOf(item, place), poleOf(place)]
    return ![...labels, ...poles].some((box) => meet(box, label)) && !labels.some((box) => meet(box, pole))
  }
  const cost = ({ x, row }: StripPlace) =>
    row + HIDING * frame.lines.filter((line) => line > x - 2 && line < x + item.width).length
  const all = Array.from({ length: top + 1 }, (_, row) => candidates(item, row, frame)).flat()
  const free = all.filter(isFree)
  // Above all others where no place is free; its pole may stand behind a label.
  const rest = free.length === 0 ? candidates(item, top, frame) : free
  const [best = { x: frame.left, row: top, pole: item.from + 1, isLeft: false }] = rest.toSorted(
    (a, b) => cost(a) - cost(b),
  )
  return best
}

/** To the right of the start of its bar, to the left of its end, or over its start, where that is inside the picture. */
function candidates({ from, to, width }: StripItem, row: number, { left, right }: StripFrame): StripPlace[] {
  const start = from + 1
  const [after, before] = [start + POLE_GAP, to - 1 - POLE_GAP - width]
  return [
    ...(after + width <= right ? [{ x: after, row, pole: start, isLeft: false }] : []),
    ...(before >= left && to - 1 <= right ? [{ x: before, row, pole: to - 1, isLeft: true }] : []),
    ...(after + width > right ? [{ x: Math.max(left, right - width), row, pole: start, isLeft: false }] : []),
  ]
}

function boxOf({ width, rows }: StripItem, { x, row }: StripPlace): Box {
  return { from: x - GAP.labels, to: x + width, low: row, high: row + rows }
}

function poleOf({ pole, row }: StripPlace): Box {
  return { from: pole - 2, to: pole + 2, low: -1, high: row }
}

function meet(a: Box, b: Box): boolean {
  return a.from < b.to && b.from < a.to && a.low < b.high && b.low < a.high
}
