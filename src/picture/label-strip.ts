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
 * Places labels in the rows of a strip, where no two overlap and, if it can be, no pole runs through a label.
 *
 * @param frame the edges of the picture, and where lines run upright through the strip, of which labels hide few
 */
export function placeInStrip(items: readonly StripItem[], frame: StripFrame): Map<string, StripPlace> {
  // Labels to the right of their poles pack well from the right, the others from the left.
  const rightwards = items.toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
  const [first, second] = [rightwards.toReversed(), rightwards].map((order) => placeInOrder(order, frame))
  return first && second && second.cost < first.cost ? second.places : (first?.places ?? new Map<string, StripPlace>())
}

/** What a row more, a hidden line and a pole through a label cost. */
const COST = { row: 1, line: 1.5, pole: 4 }

function placeInOrder(
  items: readonly StripItem[],
  frame: StripFrame,
): { places: Map<string, StripPlace>; cost: number } {
  const labels: Box[] = []
  const poles: Box[] = []
  const places = new Map<string, StripPlace>()
  let total = 0
  for (const item of items) {
    const { place, cost } = bestPlace(item, labels, poles, frame)
    total += cost
    places.set(item.id, place)
    labels.push(boxOf(item, place))
    poles.push(poleOf(place))
  }
  return { places, cost: total }
}

function bestPlace(
  item: StripItem,
  labels: readonly Box[],
  poles: readonly Box[],
  frame: StripFrame,
): { place: StripPlace; cost: number } {
  const top = labels.reduce((high, box) => Math.max(high, box.high), 0)
  const costOf = (place: StripPlace) => {
    const [label, pole] = [boxOf(item, place), poleOf(place)]
    const hidden = frame.lines.filter((line) => line > place.x - 2 && line < place.x + item.width)
    const crossed = [...labels.filter((box) => meet(box, pole)), ...poles.filter((box) => meet(box, label))]
    return COST.row * (place.row + item.rows) + COST.line * hidden.length + COST.pole * crossed.length
  }
  const free = Array.from({ length: top + 1 }, (_, row) => candidates(item, row, frame))
    .flat()
    .filter((place) => !labels.some((box) => meet(box, boxOf(item, place))))
    .map((place) => ({ place, cost: costOf(place) }))
  // The row above all others is free.
  const [first] = free.toSorted((a, b) => a.cost - b.cost)
  return first ?? { place: { x: frame.left, row: top, pole: item.from + 1, isLeft: false }, cost: 0 }
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
