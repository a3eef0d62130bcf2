import type { GraphEdge } from '../graph/graph.ts'
import type { Bar, LineageLayout } from './lineage-layout.ts'

/** Where a step runs up or down: px from the left. */
export interface Trunk {
  step: GraphEdge
  from: Bar
  to: Bar
  x: number
}

/** The room between two steps of different changes that run beside each other, in px. */
const TRACK = 5

/**
 * Where each step between two lanes runs: at its date, or a little before it where another change runs there. The steps of
 * one change share a place if they begin at one body or end at one.
 */
export function trunksOf({ joints, byId, scale }: LineageLayout): Trunk[] {
  const taken: { x: number; top: number; bottom: number; key: string }[] = []
  return joints.flatMap(({ id, day, steps }) => {
    const hasOneEnd = new Set(steps.map(({ from }) => from)).size === 1 || new Set(steps.map(({ to }) => to)).size === 1
    return steps.flatMap((step) => {
      const [from, to] = [byId.get(step.from), byId.get(step.to)]
      if (!from || !to || from === to) return []
      const key = hasOneEnd ? id : `${id} ${step.from}`
      const base = day === undefined ? to.left : scale.x(day)
      let x = Math.abs(base - from.right) < 3 || Math.abs(base - to.left) < 3 ? base - TRACK : base
      const [top, bottom] = [Math.min(from.lane, to.lane), Math.max(from.lane, to.lane)]
      const isTaken = () =>
        taken.some(
          (one) => one.key !== key && Math.abs(one.x - x) < TRACK - 1 && one.top <= bottom && one.bottom >= top,
        )
      if (from.lane !== to.lane) {
        for (let tries = 0; tries < 12 && isTaken(); tries += 1) x -= TRACK
        taken.push({ x, top, bottom, key })
      }
      return [{ step, from, to, x }]
    })
  })
}
