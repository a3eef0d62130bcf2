import type { GraphNode, GraphStream } from '../graph/graph.ts'

/** An answer to an address, before it is written in its format. */
export interface Found {
  graph: GraphStream
  /** The thing in the middle; undefined for the whole graph. */
  centre: GraphNode | undefined
  truncated: boolean
  /** Why it is empty; null where it is not. */
  reason: string | null
}
