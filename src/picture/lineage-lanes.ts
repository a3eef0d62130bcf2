import type { Graph } from '../graph/graph.ts'
import { MARGIN } from './frame.ts'
import { lanesOf, lineageLayout } from './lineage-layout.ts'
import type { PictureSheet } from './sheet.ts'

/** The lane of each body of a picture by its id, which is the same whatever days are marked. */
export function lineageLanes(graph: Pick<Graph, 'nodes' | 'edges'>, sheet: PictureSheet): Map<string, number> {
  return lanesOf(lineageLayout(graph, { ...sheet, days: [] }, sheet.width - 2 * MARGIN))
}
