import type { LaneItem, LaneLink } from './lane-item.ts'
import { findLanes } from './lanes.ts'

/** How many answers are kept: a search takes some tenths of a second, and pictures are asked for again and again. */
const KEPT = 64

const known = new Map<string, ReadonlyMap<string, number>>()

/** The same as `findLanes`, which is asked only for what was not asked before. */
export function knownLanes(items: readonly LaneItem[], links: readonly LaneLink[]): ReadonlyMap<string, number> {
  const key = JSON.stringify([items, links])
  const found = known.get(key) ?? findLanes(items, links)
  // The last one that was asked for is the last to go.
  known.delete(key)
  known.set(key, found)
  const [oldest] = known.keys()
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest)
  return found
}
