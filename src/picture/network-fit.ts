import type { Room, Spot } from './network-layout.ts'

/** How often nodes are moved apart at most. */
const ROUNDS = 240

/** How far a layout is drawn out in height, or in width, at most. */
const STRETCH = 1.7

/**
 * Fits a layout to a width: stretches it as wide as it may be and no higher than it must be, then moves rooms apart until
 * they no longer overlap.
 *
 * @param centre the index of the node that stays where it is; undefined where each may move
 * @returns the places, from 0/0, and the height that they need
 */
export function fitTo(
  width: number,
  spots: readonly Spot[],
  rooms: readonly Room[],
  centre: number | undefined,
): { spots: Spot[]; height: number } {
  const spread = Math.max(1, ...spots.map(({ x }) => Math.abs(x))) + Math.max(0, ...rooms.map(({ right }) => right))
  const scale = Math.min(STRETCH, width / 2 / spread)
  const blocks = spots.map(({ x, y }, index): Block => {
    const { left, right, above, below } = rooms[index] ?? { left: 0, right: 0, above: 0, below: 0 }
    const place = { x: width / 2 + x * scale, y: y / scale ** 0.8 }
    return { ...place, left, right, above, below, isFixed: index === centre }
  })
  moveApart(width, blocks)
  const top = Math.min(...blocks.map(({ y, above }) => y - above))
  const bottom = Math.max(...blocks.map(({ y, below }) => y + below))
  return { spots: blocks.map(({ x, y }) => ({ x, y: y - top })), height: bottom - top }
}

/** A room at its place. */
interface Block extends Spot, Room {
  isFixed: boolean
}

function moveApart(width: number, blocks: readonly Block[]): void {
  const byTop = [...blocks]
  for (let round = 0; round < ROUNDS; round++) {
    for (const block of blocks) keepWithin(width, block)
    if (!separateAll(byTop)) return
  }
  for (const block of blocks) keepWithin(width, block)
}

function keepWithin(width: number, block: Block): void {
  block.x = Math.max(block.left, Math.min(width - block.right, block.x))
}

/** Moves each two blocks that overlap apart; whether there were any. */
function separateAll(blocks: Block[]): boolean {
  let moved = false
  blocks.sort((a, b) => a.y - a.above - (b.y - b.above))
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) continue
    for (let next = index + 1; next < blocks.length; next++) {
      const other = blocks[next]
      // Those that follow begin lower still, but for what was moved in this round, which the next one sees.
      if (!other || other.y - other.above >= block.y + block.below) break
      if (separate(block, other)) moved = true
    }
  }
  return moved
}

/** Moves two blocks apart, along the shorter way; whether they overlapped. */
function separate(a: Block, b: Block): boolean {
  const x = Math.min(a.x + a.right, b.x + b.right) - Math.max(a.x - a.left, b.x - b.left)
  const y = Math.min(a.y + a.below, b.y + b.below) - Math.max(a.y - a.above, b.y - b.above)
  if (x <= 0 || y <= 0) return false
  const axis = x < y ? 'x' : 'y'
  const way = a[axis] <= b[axis] ? Math.min(x, y) : -Math.min(x, y)
  const share = a.isFixed ? 0 : b.isFixed ? 1 : 0.5
  a[axis] -= way * share
  b[axis] += way * (1 - share)
  return true
}
