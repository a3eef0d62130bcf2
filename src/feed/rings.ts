import type { Graph } from '../graph/graph.ts'

/**
 * The ids within reach of a node of a graph: with no relation, with one, with two, and so on, in both directions of each.
 */
export function rings(centre: string, { edges }: Graph): string[][] {
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of edges)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = neighbours.get(one)
      if (known) known.push(other)
      else neighbours.set(one, [other])
    }
  const found = [[centre]]
  const all = new Set([centre])
  for (let last = [centre]; last.length > 0;) {
    last = [...new Set(last.flatMap((id) => neighbours.get(id) ?? []))].filter((id) => !all.has(id))
    for (const id of last) all.add(id)
    if (last.length > 0) found.push([...all])
  }
  return found
}

/** As many types as fit together among some nodes, the rarest first. */
export function nearestTypes(ids: readonly string[], { nodes }: Graph, most: number): string[] {
  const near = new Set(ids)
  const counts = new Map<string, number>()
  for (const { id, type } of nodes) if (near.has(id)) counts.set(type, (counts.get(type) ?? 0) + 1)
  let left = most - 1
  const fitting = [...counts].toSorted(([a, many], [b, more]) => many - more || (a < b ? -1 : 1))
  return fitting.filter(([, count]) => (left -= count) >= 0).map(([type]) => type)
}
