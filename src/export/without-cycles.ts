/** A directed edge. */
interface Arrow {
  from: string
  to: string
}

/**
 * Parts edges so that the first part has no cycles: an edge is `circular` where those before it already lead from its end to
 * its start, or where both are the same.
 */
export function withoutCycles<Edge extends Arrow>(edges: readonly Edge[]): { straight: Edge[]; circular: Edge[] } {
  const nexts = new Map<string, string[]>()
  const [straight, circular]: [Edge[], Edge[]] = [[], []]
  for (const edge of edges) {
    if (isReached(edge.from, edge.to, nexts)) {
      circular.push(edge)
      continue
    }
    straight.push(edge)
    const known = nexts.get(edge.from)
    if (known) known.push(edge.to)
    else nexts.set(edge.from, [edge.to])
  }
  return { straight, circular }
}

function isReached(wanted: string, start: string, nexts: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([start])
  for (const id of seen) {
    if (id === wanted) return true
    for (const next of nexts.get(id) ?? []) seen.add(next)
  }
  return false
}
