import { LaneBoard } from './lane-board.ts'
import type { LaneItem, LaneLink } from './lane-item.ts'
import { improve } from './lane-search.ts'

/**
 * Finds a lane for each item, so that no two of a lane overlap, links are short and cross little, and lanes are few. It is a
 * search that stops after a number of steps, not the best answer; the same items and links in any order give the same one.
 *
 * @param links those that lead to unknown items, or from an item to itself, count for nothing
 * @returns the lane of each item by its id, from 0 without gaps
 */
export function findLanes(items: readonly LaneItem[], links: readonly LaneLink[]): Map<string, number> {
  const board = new LaneBoard(items.toSorted(byPlace), links.toSorted(byEnds))
  placeGreedily(board)
  improve(board)
  return fromTheTop(board)
}

/**
 * The first placement, from which the search goes on: by start, each item in the free lane nearest to the mean of what it
 * comes from.
 */
export function placeGreedily(board: LaneBoard): void {
  for (let item = 0; item < board.size; item += 1) {
    const wanted = meanLane(board, item)
    let best = board.used
    for (let lane = 0; lane < board.used; lane += 1)
      if (board.fits(item, lane) && Math.abs(lane - wanted) < Math.abs(best - wanted)) best = lane
    board.place(item, best)
  }
}

/** 0 where nothing that it comes from has a lane yet. */
function meanLane(board: LaneBoard, item: number): number {
  const lanes = board.originsOf(item).filter((lane) => lane >= 0)
  return lanes.length === 0 ? 0 : lanes.reduce((sum, lane) => sum + lane, 0) / lanes.length
}

/** The lanes without gaps, turned over where the first item would stand in the lower half. */
function fromTheTop(board: LaneBoard): Map<string, number> {
  const used = [...new Set(board.lanes)].toSorted((a, b) => a - b)
  const rank = new Map(used.map((lane, index) => [lane, index]))
  const lanes = board.lanes.map((lane) => rank.get(lane) ?? 0)
  const isUpsideDown = (lanes[0] ?? 0) > (used.length - 1) / 2
  return new Map(
    board.ids.map((id, item) => [id, isUpsideDown ? used.length - 1 - (lanes[item] ?? 0) : (lanes[item] ?? 0)]),
  )
}

function byPlace(a: LaneItem, b: LaneItem): number {
  return a.from - b.from || a.to - b.to || compared(a.id, b.id)
}

function byEnds(a: LaneLink, b: LaneLink): number {
  return a.x - b.x || compared(a.from, b.from) || compared(a.to, b.to)
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
