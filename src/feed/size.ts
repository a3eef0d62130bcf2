import { AppError } from '../errors.ts'
import type { Format } from '../export/format.ts'
import type { Graph, GraphStream } from '../graph/graph.ts'

/**
 * Collects a graph for a format that has a greatest size.
 *
 * @throws AppError TOO_LARGE for a larger graph, as soon as that is known
 */
export async function collected({ header, nodes, edges }: GraphStream, format: Format): Promise<Graph> {
  const { nodes: nodeLimit = Infinity, edges: edgeLimit = Infinity } = format.most ?? {}
  return {
    header,
    nodes: await collectedPart(nodes, nodeLimit, format),
    edges: await collectedPart(edges, edgeLimit, format),
  }
}

async function collectedPart<Element>(
  portions: AsyncIterable<readonly Element[]>,
  limit: number,
  format: Format,
): Promise<Element[]> {
  const all: Element[] = []
  for await (const portion of portions) {
    for (const element of portion) all.push(element)
    if (all.length > limit) throw tooLarge(format)
  }
  return all
}

function tooLarge({ name, most }: Format): AppError {
  const size = `${most?.nodes ?? 0} nodes and ${most?.edges ?? 0} edges`
  return new AppError(
    'TOO_LARGE',
    `The graph is too large for ${name}, which holds at most ${size}. Narrow it with "depth", "types", "relations" or "asOf", or take a format of any size, as json or graphml.`,
  )
}
