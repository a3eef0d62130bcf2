import type { Graph, GraphEdge } from '../graph/graph.ts'

/** A Flow record as far as the graph holds it. */
interface Flow {
  share: number
  event?: string
  from?: string
  to?: string
  moves: Set<unknown>
}

/**
 * Finds the share of the giver that went along an edge, from 0 to 1: that of the Flow records in the graph that join the
 * same bodies in the same event and, where a function was handed over, move it. Undefined where there is none, or where
 * they differ.
 */
export function flowShares(graph: Graph): (edge: GraphEdge) => number | undefined {
  const byEnds = new Map<string, Flow[]>()
  for (const flow of flowsOf(graph).values()) {
    const key = keyOf(flow.event, flow.from, flow.to)
    byEnds.set(key, [...(byEnds.get(key) ?? []), flow])
  }
  return ({ from, to, properties }) => {
    const moved = properties['function']
    const flows = byEnds.get(keyOf(properties.eventId, from, to)) ?? []
    const own = flows.filter(({ moves }) => moved === undefined || moves.has(moved))
    const [share, ...others] = new Set(own.map((flow) => flow.share))
    return others.length === 0 ? share : undefined
  }
}

function flowsOf({ nodes, edges }: Graph): Map<string, Flow> {
  const flows = new Map<string, Flow>()
  for (const { id, type, properties } of nodes) {
    const share = type === 'Flow' ? properties['share'] : undefined
    if (typeof share === 'number') flows.set(id, { share, moves: new Set() })
  }
  for (const { type, from, to } of edges) {
    const [given, giving] = [flows.get(to), flows.get(from)]
    if (type === 'HAS_FLOW' && given) given.event = from
    else if (type === 'GIVES' && given) given.from = from
    else if (type === 'REACHES' && giving) giving.to = to
    else if (type === 'MOVES' && giving) giving.moves.add(to)
  }
  return flows
}

function keyOf(...ids: readonly (string | undefined)[]): string {
  return ids.join(' ')
}
