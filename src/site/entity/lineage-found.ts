import type { Direction } from '../../change/lineage.ts'
import { lineageGraph } from '../../feed/lineage-graph.ts'
import { lineageQueryOf } from '../../feed/slice.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Question } from '../../questions/ask.ts'
import { lineage, type Lineage } from '../../questions/lineage.ts'
import { isDrawn } from '../lineage/picture.ts'

/** The lineage of a thing with all relatives, and what of it is drawn. */
export interface LineageFound {
  whole: Graph
  /** The whole, else where the thing came from, else what it became; null where none of them has steps and is small enough. */
  drawn: DirectedLineage | null
}

/** A lineage in one direction, as it was asked for and as a graph. */
export interface DirectedLineage {
  direction: Direction
  lineage: Lineage
  graph: Graph
}

/** The lineage of a thing. */
export const lineageFound: Question<string, LineageFound> = async (snapshot, of) => {
  const inDirection = async (direction: Direction): Promise<DirectedLineage> => {
    const found = await lineage(snapshot, lineageQueryOf(of, { direction }))
    return { direction, lineage: found, graph: lineageGraph(found) }
  }
  const whole = await inDirection('FAMILY')
  if (isDrawn(whole)) return { whole: whole.graph, drawn: whole }
  for (const direction of ['ANCESTORS', 'DESCENDANTS'] as const) {
    const part = await inDirection(direction)
    if (part.graph.edges.length > 0 && isDrawn(part)) return { whole: whole.graph, drawn: part }
  }
  return { whole: whole.graph, drawn: null }
}
