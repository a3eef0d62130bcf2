import type { Graph, GraphStream } from './graph.ts'

/** A graph as a stream: one portion of nodes, and one of edges. */
export function streamOf({ header, nodes, edges }: Graph): GraphStream {
  return { header, nodes: portion(nodes), edges: portion(edges) }
}

async function* portion<Element>(elements: readonly Element[]): AsyncGenerator<readonly Element[]> {
  await Promise.resolve()
  if (elements.length > 0) yield elements
}
