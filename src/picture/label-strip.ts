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
const GAP = { pole: 3, labels: 6 }

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
 * @param left and @param right the edges of the picture
 */
export function placeInStrip(items: readonly StripItem[], left: number, right: number): Map<string, StripPlace> {
  const labels: Box[] = []
  const poles: Box[] = []
  const places = new Map<string, StripPlace>()
  for (const item of items.toSorted((a, b) => b.from - a.from || (a.id < b.id ? 1 : -1))) {
    const place = findPlace(item, { labels, poles }, left, right)
    places.set(item.id, place)
    labels.push(boxOf(item, place))
    poles.push(poleOf(place))
  }
  return places
}

function findPlace(
  item: StripItem,
  { labels, poles }: { labels: readonly Box[]; poles: readonly Box[] },
  left: number,
  right: number,
): StripPlace {
  const top = labels.reduce((high, box) => Math.max(high, box.high), 0)
  for (let row = 0; row <= top; row += 1)
    for (const place of candidates(item, row, left, right)) {
      const [label, pole] = [boxOf(item, place), poleOf(place)]
      const isFree = ![...labels, ...poles].some((box) => meet(box, label)) && !labels.some((box) => meet(box, pole))
      if (isFree) return place
    }
  // Above all others; its pole may stand behind a label.
  const [first = { x: left, row: top, pole: item.from + 1, isLeft: false }] = candidates(item, top, left, right)
  return first
}

/** To the right of the start of its bar, to the left of its end, or over its start, where that is inside the picture. */
function candidates({ from, to, width }: StripItem, row: number, left: number, right: number): StripPlace[] {
  const start = from + 1
  const [after, before] = [start + GAP.pole, to - 1 - GAP.pole - width]
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
