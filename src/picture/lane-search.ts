import type { LaneBoard } from './lane-board.ts'
import { randomFrom } from './random.ts'

/** How many moves are tried: so many for each item, up to a greatest number. */
const MOVES = { each: 1_000, most: 40_000 } as const

/** About how much worse a move may make it at the end; at the beginning, it is what an item costs in the first placement. */
const LAST_HEAT = 0.5

/** How often an item is moved next to something that it is linked to, and not anywhere. */
const NEARBY = 0.6

/** An item, and the lane that it goes to. */
type Step = readonly [item: number, lane: number]

/**
 * Makes a placement cheaper by simulated annealing: it moves an item, or exchanges two lanes, and takes that back where it
 * became worse, more strictly over time. What it leaves is never worse than what it found.
 */
export function improve(board: LaneBoard): void {
  const random = randomFrom(1)
  const moves = Math.min(MOVES.each * board.size, MOVES.most)
  const firstHeat = Math.max(LAST_HEAT, board.cost / board.size)
  let best = { cost: board.cost, lanes: [...board.lanes] }
  for (let move = 0; move < moves; move += 1) {
    const heat = firstHeat * (LAST_HEAT / firstHeat) ** (move / moves)
    const before = board.cost
    const steps = random() < 0.9 ? itemMove(board, random) : laneExchange(board, random)
    const undo = steps.map(([item]): Step => [item, board.lanes[item] ?? 0])
    for (const [item, lane] of steps) board.place(item, lane)
    if (board.cost > before && random() >= Math.exp((before - board.cost) / heat))
      for (const [item, lane] of undo) board.place(item, lane)
    else if (board.cost < best.cost) best = { cost: board.cost, lanes: [...board.lanes] }
  }
  for (const [item, lane] of best.lanes.entries()) board.place(item, lane)
}

/** An item into another lane, also a new one; what is in its way comes into its lane, and so on. */
function itemMove(board: LaneBoard, random: () => number): Step[] {
  const item = Math.floor(random() * board.size)
  const lane = random() < NEARBY ? laneNearby(board, item, random) : Math.floor(random() * (board.used + 1))
  return lane < board.size && board.lanes[item] !== lane ? board.exchange(item, lane) : []
}

/** The lane of something that an item is linked to, or the next one above or below. */
function laneNearby(board: LaneBoard, item: number, random: () => number): number {
  const linked = board.linkedLanes(item)
  const lane = linked[Math.floor(random() * linked.length)] ?? 0
  return Math.max(0, lane + Math.floor(random() * 3) - 1)
}

/** All items of two lanes, exchanged. */
function laneExchange(board: LaneBoard, random: () => number): Step[] {
  const [a, b] = [Math.floor(random() * board.used), Math.floor(random() * board.used)]
  if (a === b) return []
  return board.lanes.flatMap((lane, item): Step[] => (lane === a ? [[item, b]] : lane === b ? [[item, a]] : []))
}
