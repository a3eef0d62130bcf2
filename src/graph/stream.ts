import type { Graph, GraphStream } from './graph.ts'

/** A graph as a stream: one portion of nodes, and one of edges. */
export function streamOf({ header, nodes, edges }: Graph): GraphStream {
  return { header, nodes: portion(nodes), edges: portion(edges) }
}

/** All of a stream in memory. */
export async function graphOf({ header, nodes, edges }: GraphStream): Promise<Graph> {
  return { header, nodes: await allOf(nodes), edges: await allOf(edges) }
}

async function allOf<Element>(portions: AsyncIterable<readonly Element[]>): Promise<readonly Element[]> {
  const all: Element[] = []
  for await (const portion of portions) for (const element of portion) all.push(element)
  return all
}

async function* portion<Element>(elements: readonly Element[]): AsyncGenerator<readonly Element[]> {
  await Promise.resolve()
  if (elements.length > 0) yield elements
}
