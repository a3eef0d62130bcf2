import type { Succession } from './succession.ts'

/**
 * A cycle of successions, as the ids along it: `['a', 'b']` means a became b and b became a. It starts with its smallest
 * id; which of several cycles is found depends only on the ids. Undefined when there is none.
 */
export function findCycle(edges: readonly Pick<Succession, 'from' | 'to'>[]): string[] | undefined {
  const predecessors = predecessorsWithinCycles(edges)
  let at = smallest(predecessors.keys())
  if (at === undefined) return undefined
  const walked = new Map<string, number>()
  // Each remaining body has a remaining predecessor, so the walk back must reach some body twice.
  while (!walked.has(at)) {
    walked.set(at, walked.size)
    at = predecessors.get(at) ?? at
  }
  const cycle = [...walked.keys()].slice(walked.get(at)).reverse()
  const start = cycle.indexOf(smallest(cycle) ?? at)
  return [...cycle.slice(start), ...cycle.slice(0, start)]
}

/** The bodies that remain after those without a predecessor are removed, again and again; each with one predecessor. */
function predecessorsWithinCycles(edges: readonly Pick<Succession, 'from' | 'to'>[]): Map<string, string> {
  const successors = new Map<string, string[]>()
  const degree = new Map<string, number>()
  for (const { from, to } of edges) {
    const known = successors.get(from)
    if (known) known.push(to)
    else successors.set(from, [to])
    degree.set(from, degree.get(from) ?? 0)
    degree.set(to, (degree.get(to) ?? 0) + 1)
  }
  const free = [...degree.keys()].filter((id) => degree.get(id) === 0)
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    degree.delete(id)
    for (const successor of successors.get(id) ?? []) {
      const left = (degree.get(successor) ?? 0) - 1
      degree.set(successor, left)
      if (left === 0) free.push(successor)
    }
  }
  const predecessors = new Map<string, string>()
  for (const { from, to } of edges) {
    if (!degree.has(from) || !degree.has(to)) continue
    predecessors.set(to, smallest([predecessors.get(to) ?? from, from]) ?? from)
  }
  return predecessors
}

function smallest(ids: Iterable<string>): string | undefined {
  let least: string | undefined
  for (const id of ids) if (least === undefined || id < least) least = id
  return least
}
