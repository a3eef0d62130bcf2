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
  const placed = spots.map(({ x, y }): Spot => ({ x: width / 2 + x * scale, y: y / scale ** 0.8 }))
  moveApart(width, placed, rooms, centre)
  const top = Math.min(...placed.map(({ y }, index) => y - (rooms[index]?.above ?? 0)))
  const bottom = Math.max(...placed.map(({ y }, index) => y + (rooms[index]?.below ?? 0)))
  return { spots: placed.map(({ x, y }) => ({ x, y: y - top })), height: bottom - top }
}

function moveApart(width: number, spots: Spot[], rooms: readonly Room[], centre: number | undefined): void {
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, spot] of spots.entries()) keepWithin(width, spot, rooms[index])
    if (!separate(spots, rooms, centre)) return
  }
  for (const [index, spot] of spots.entries()) keepWithin(width, spot, rooms[index])
}

function keepWithin(width: number, spot: Spot, room: Room | undefined): void {
  const { left, right } = room ?? { left: 0, right: 0 }
  spot.x = Math.max(left, Math.min(width - right, spot.x))
}

/** Moves each two rooms that overlap apart, along the shorter way; whether there were any. */
function separate(spots: Spot[], rooms: readonly Room[], centre: number | undefined): boolean {
  let moved = false
  for (let a = 0; a < spots.length; a++)
    for (let b = a + 1; b < spots.length; b++) {
      const [one, other, first, second] = [spots[a], spots[b], rooms[a], rooms[b]]
      if (!one || !other || !first || !second) continue
      const x = overlap(one.x - first.left, one.x + first.right, other.x - second.left, other.x + second.right)
      const y = overlap(one.y - first.above, one.y + first.below, other.y - second.above, other.y + second.below)
      if (x <= 0 || y <= 0) continue
      moved = true
      const push = (axis: 'x' | 'y', by: number) => {
        const way = one[axis] <= other[axis] ? by : -by
        const share = a === centre ? 0 : b === centre ? 1 : 0.5
        one[axis] -= way * share
        other[axis] += way * (1 - share)
      }
      if (x < y) push('x', x)
      else push('y', y)
    }
  return moved
}

function overlap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.min(to, otherTo) - Math.max(from, otherFrom)
}
