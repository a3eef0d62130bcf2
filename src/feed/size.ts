import { AppError } from '../errors.ts'
import type { Format } from '../export/format.ts'
import type { Graph, GraphStream } from '../graph/graph.ts'
import type { Address, View } from './address.ts'

/**
 * Collects a graph for a format that has a greatest size.
 *
 * @throws AppError TOO_LARGE for a larger graph, as soon as that is known
 */
export async function collected({ header, nodes, edges }: GraphStream, { format, view }: Address): Promise<Graph> {
  const { nodes: nodeLimit = Infinity, edges: edgeLimit = Infinity } = format.most ?? {}
  return {
    header,
    nodes: await collectedPart(nodes, nodeLimit, tooLarge(format, view)),
    edges: await collectedPart(edges, edgeLimit, tooLarge(format, view)),
  }
}

async function collectedPart<Element>(
  portions: AsyncIterable<readonly Element[]>,
  limit: number,
  fault: AppError,
): Promise<Element[]> {
  const all: Element[] = []
  for await (const portion of portions) {
    for (const element of portion) all.push(element)
    if (all.length > limit) throw fault
  }
  return all
}

const REMEDIES: Readonly<Record<View, string>> = {
  graph: '"types", "relations" or "asOf", or ask for /network/<id>',
  network: 'a smaller "depth", "types", "relations" or "asOf"',
  lineage: 'a smaller "depth", "direction", "asOf" or "renames=collapse"',
}

function tooLarge({ name, most }: Format, view: View): AppError {
  const size = `${most?.nodes ?? 0} nodes and ${most?.edges ?? 0} edges`
  return new AppError(
    'TOO_LARGE',
    `The graph is too large for ${name}, which holds at most ${size}. Narrow it with ${REMEDIES[view]}, or take a format of any size, as json or graphml.`,
  )
}
