import type { Graph } from '../graph/graph.ts'
import { knownLanes } from './known-lanes.ts'
import type { Bar } from './lineage-bar.ts'
import { planOf, type LineagePlan } from './lineage-plan.ts'
import { round } from './node-shape.ts'
import type { PictureSheet } from './sheet.ts'

/** The lane of each body of a picture by its id, which is the same whatever days are marked. */
export function lineageLanes(graph: Graph, sheet: PictureSheet): ReadonlyMap<string, number> {
  return lanesOf(planOf(graph, { ...sheet, days: [] }))
}

/** The kinds of changes by which a body goes on as another one. */
const GOES_ON = ['RENAME', 'REPLACEMENT']

/** The lanes for bars where they are; steps are short in them and cross little, those by which a body goes on most of all. */
export function lanesOf({
  bars,
  steps,
  scale,
}: Pick<LineagePlan, 'bars' | 'steps' | 'scale'>): ReadonlyMap<string, number> {
  return knownLanes(
    bars.map(({ id, from, to }) => ({ id, from: round(from), to: round(to) })),
    steps.flatMap(({ edge, from, to, day }) => {
      const link = { from, to, x: round(day === undefined ? scale.left : scale.x(day)) }
      return GOES_ON.includes(edge.properties.kind ?? '') ? [link, link] : [link]
    }),
  )
}

/** Lanes, if they have each bar and no two overlap in one; undefined otherwise. */
export function usable(
  lanes: ReadonlyMap<string, number> | undefined,
  bars: readonly Bar[],
): ReadonlyMap<string, number> | undefined {
  if (!lanes || bars.some(({ id }) => !lanes.has(id))) return undefined
  const overlap = bars.some((bar, index) =>
    bars
      .slice(index + 1)
      .some((other) => lanes.get(bar.id) === lanes.get(other.id) && bar.from < other.to && other.from < bar.to),
  )
  return overlap ? undefined : lanes
}
