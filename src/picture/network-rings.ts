import type { Graph, GraphNode } from '../graph/graph.ts'

/** A node and where it stands in a network. */
export interface RingNode {
  node: GraphNode
  /** How many relations lie between it and the centre; 0 for the centre. Nodes that nothing joins to it come last. */
  hop: number
  /** How many other nodes it is joined to. */
  degree: number
}

/** The nodes of a network: the centre first, then hop by hop, each in the order of types and names. */
export function ringsOf(graph: Graph, centreId: string | undefined, nameOf: (node: GraphNode) => string): RingNode[] {
  const neighbours = neighboursOf(graph)
  const hops = hopsFrom(centreId, neighbours)
  const last = Math.max(0, ...hops.values()) + 1
  return graph.nodes
    .map((node) => {
      return { node, hop: hops.get(node.id) ?? last, degree: neighbours.get(node.id)?.size ?? 0, name: nameOf(node) }
    })
    .sort((a, b) => a.hop - b.hop || compare(a.name, b.name) || compare(a.node.id, b.node.id))
}

/** The ids of the nodes that each node is joined to; itself is not among them. */
function neighboursOf({ nodes, edges }: Graph): Map<string, Set<string>> {
  const neighbours = new Map(nodes.map(({ id }) => [id, new Set<string>()]))
  for (const { from, to } of edges) {
    if (from === to) continue
    neighbours.get(from)?.add(to)
    neighbours.get(to)?.add(from)
  }
  return neighbours
}

function hopsFrom(centreId: string | undefined, neighbours: ReadonlyMap<string, ReadonlySet<string>>) {
  const hops = new Map<string, number>()
  let ring = centreId !== undefined && neighbours.has(centreId) ? [centreId] : []
  for (let hop = 0; ring.length > 0; hop++) {
    for (const id of ring) hops.set(id, hop)
    ring = [...new Set(ring.flatMap((id) => [...(neighbours.get(id) ?? [])]))].filter((id) => !hops.has(id))
  }
  return hops
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
