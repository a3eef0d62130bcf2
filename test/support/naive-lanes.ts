import { NEAR, WEIGHTS } from '../../src/picture/lane-board.ts'
import type { LaneItem, LaneLink } from '../../src/picture/lane-item.ts'

/** Two items that overlap in a lane. */
export function overlapsOf(items: readonly LaneItem[], lanes: ReadonlyMap<string, number>): [string, string][] {
  return pairsOf(items)
    .filter(([a, b]) => lanes.get(a.id) === lanes.get(b.id) && a.from < lastOf(b) && b.from < lastOf(a))
    .map(([a, b]) => [a.id, b.id])
}

/** What a placement costs, counted from the definition and with nothing kept. */
export function naiveCost(
  items: readonly LaneItem[],
  links: readonly LaneLink[],
  lanes: ReadonlyMap<string, number>,
): number {
  const known = links.filter(({ from, to }) => lanes.has(from) && lanes.has(to) && from !== to)
  const spans = known.map((link) => ({ ...link, rows: [link.from, link.to].map((id) => lanes.get(id) ?? 0) }))
  const distance = spans.reduce((sum, { rows }) => sum + Math.max(...rows) - Math.min(...rows), 0)
  const through = spans.flatMap(({ x, rows }) =>
    items.filter((item) => {
      const lane = lanes.get(item.id) ?? 0
      return lane > Math.min(...rows) && lane < Math.max(...rows) && item.from < x && x < lastOf(item)
    }),
  ).length
  const touching = pairsOf(spans).filter(
    ([a, b]) =>
      Math.abs(a.x - b.x) < NEAR &&
      new Set([a.from, a.to, b.from, b.to]).size === 4 &&
      Math.max(Math.min(...a.rows), Math.min(...b.rows)) <= Math.min(Math.max(...a.rows), Math.max(...b.rows)),
  ).length
  const count = new Set(lanes.values()).size
  return WEIGHTS.distance * distance + WEIGHTS.through * through + WEIGHTS.touch * touching + WEIGHTS.lane * count
}

function lastOf({ from, to }: LaneItem): number {
  return Math.max(to, from + 1)
}

function pairsOf<Element>(all: readonly Element[]): [Element, Element][] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other): [Element, Element] => [one, other]))
}
