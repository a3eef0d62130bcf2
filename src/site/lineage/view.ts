import { readGiven, type Given } from '../../feed/given.ts'
import { lineageGraph } from '../../feed/lineage-graph.ts'
import { markedDays } from '../../feed/marked-days.ts'
import type { Graph, GraphNode } from '../../graph/graph.ts'
import { withMarks } from '../../graph/told-apart.ts'
import type { Query } from '../../page/query.ts'
import { changeDays } from '../../picture/change-days.ts'
import type { Lineage } from '../../questions/lineage.ts'
import type { PageRequest } from '../page-request.ts'
import { WORDS, type Words } from './words.ts'

/** What the address of the page of a lineage asks for. */
export interface Asked {
  given: Given
  /** The parameters of the address as texts. */
  query: Query
  /** The days that it marks, in order of time; two at most. */
  days: readonly string[]
}

/** What the parts of the page of a lineage need. */
export interface LineageView extends Asked {
  request: PageRequest
  centre: GraphNode
  lineage: Lineage
  /** Its bodies and steps, as the picture shows them. */
  graph: Graph
  /** The lane of each body in the picture, by its id; absent where there is no picture. */
  lanes?: ReadonlyMap<string, number>
  /** The days at which something changes, in order of time. */
  changes: readonly string[]
  /** What to change at the address so that it can be drawn, where it is too large for that. */
  narrower?: Query
  words: Words
}

/**
 * Reads the parameters of the page.
 *
 * @throws AppError INVALID_INPUT for one that a lineage does not take, for a value that is not allowed, and for `compare`
 *   without `day`
 */
export function readAsked({ given: texts }: PageRequest): Asked {
  const given = readGiven({ view: 'lineage', given: texts })
  return { given, query: Object.fromEntries(texts), days: markedDays(given) }
}

/** Puts together what the parts of the page need. */
export function viewOf(request: PageRequest, asked: Asked, found: Lineage, centre: GraphNode): LineageView {
  const lineage = { ...found, nodes: withMarks(found.nodes) }
  const graph = lineageGraph(lineage)
  const changes = changeDays(graph)
  return { ...asked, request, centre, lineage, graph, changes, words: WORDS[request.language] }
}
