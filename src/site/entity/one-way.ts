import { lineageGraph } from '../../feed/lineage-graph.ts'
import { lineageQueryOf } from '../../feed/slice.ts'
import type { Question } from '../../questions/ask.ts'
import { lineage, type Lineage } from '../../questions/lineage.ts'
import { isDrawn } from '../lineage/picture.ts'

/** One direction of a lineage that is too large to be drawn as a whole. */
export interface OneWay {
  direction: 'ANCESTORS' | 'DESCENDANTS'
  lineage: Lineage
}

/** Where a thing came from, else what it became; null where neither has a step and can be drawn. */
export const oneWay: Question<string, OneWay | null> = async (snapshot, of) => {
  for (const direction of ['ANCESTORS', 'DESCENDANTS'] as const) {
    const found = await lineage(snapshot, lineageQueryOf(of, { direction }))
    if (found.edges.length > 0 && isDrawn({ graph: lineageGraph(found) })) return { direction, lineage: found }
  }
  return null
}
