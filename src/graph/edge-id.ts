import type { GraphEdge } from './graph.ts'

/**
 * The id of an edge, unique in the whole graph. Relations of records have none of their own, but join two nodes at most
 * once: theirs is `from/TYPE/to`.
 */
export function edgeIdOf({ id, from, type, to }: GraphEdge): string {
  return id ?? `${from}/${type}/${to}`
}
