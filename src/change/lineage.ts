import type { Succession } from './succession.ts'

/** What a walk needs of a succession; other fields are kept unchanged. */
type Walked = Pick<Succession, 'id' | 'from' | 'to' | 'date'>

/** Which way to walk: to predecessors, to successors, or both ways until the whole family is found. */
export type Direction = 'ANCESTORS' | 'DESCENDANTS' | 'FAMILY'

/** The direction of a walk and how far it goes. */
export interface LineageLimits {
  direction: Direction
  /** Hops from the origin, 0 or more. */
  depth: number
  /** Bodies found, the origin included; 1 or more. */
  limit: number
}

/** What a walk found. */
export interface TracedLineage<Edge extends Walked> {
  /** The origin, then the others by hops, then by the earliest date of an edge that reaches them (undated last), then by id. */
  ids: string[]
  /** Every edge between two of these bodies, by date (undated last), then by id. */
  edges: Edge[]
  /** Whether the walk would have found more with a greater depth or limit. */
  truncated: boolean
}

/**
 * Breadth-first walk from a body over successions. A body is found once, by the fewest hops, whatever cycles, diamonds,
 * loops and parallel edges there are. The answer does not depend on the order of the edges. Time is linear in the edges,
 * except for sorting what was found. Dates are compared as text: `1977~` comes after every day of 1977.
 */
export function traceLineage<Edge extends Walked>(
  origin: string,
  edges: readonly Edge[],
  { direction, depth, limit }: LineageLimits,
): TracedLineage<Edge> {
  const neighbours = neighboursOf(edges, direction)
  const found = new Set([origin])
  let level = [origin]
  let beyond = nextLevel(level, neighbours, found)
  for (let hops = 0; hops < depth && found.size < limit && beyond.length > 0; hops++) {
    level = beyond.slice(0, limit - found.size)
    for (const id of level) found.add(id)
    beyond = level.length < beyond.length ? beyond.slice(level.length) : nextLevel(level, neighbours, found)
  }
  const kept = edges.filter(({ from, to }) => found.has(from) && found.has(to)).sort(byDateThenId)
  return { ids: [...found], edges: kept, truncated: beyond.length > 0 }
}

/** The body at the other end of an edge. */
interface Neighbour {
  id: string
  date: string | undefined
}

function neighboursOf(edges: readonly Walked[], direction: Direction): Map<string, Neighbour[]> {
  const neighbours = new Map<string, Neighbour[]>()
  const add = (at: string, id: string, date: string | undefined) => {
    const known = neighbours.get(at)
    if (known) known.push({ id, date })
    else neighbours.set(at, [{ id, date }])
  }
  for (const { from, to, date } of edges) {
    if (direction !== 'ANCESTORS') add(from, to, date)
    if (direction !== 'DESCENDANTS') add(to, from, date)
  }
  return neighbours
}

/** The bodies one step away from a level and not found yet, in their order. */
function nextLevel(
  level: readonly string[],
  neighbours: Map<string, Neighbour[]>,
  found: ReadonlySet<string>,
): string[] {
  const reached = new Map<string, Neighbour>()
  for (const neighbour of level.flatMap((id) => neighbours.get(id) ?? [])) {
    if (found.has(neighbour.id)) continue
    const known = reached.get(neighbour.id)
    if (!known || byDateThenId(neighbour, known) < 0) reached.set(neighbour.id, neighbour)
  }
  return [...reached.values()].sort(byDateThenId).map(({ id }) => id)
}

/** By UTF-16 code units, so that the order is the same in every locale; U+FFFF puts the undated last. */
function byDateThenId(
  a: { id: string; date?: string | undefined },
  b: { id: string; date?: string | undefined },
): number {
  const [dateA, dateB] = [a.date ?? '\uffff', b.date ?? '\uffff']
  if (dateA !== dateB) return dateA < dateB ? -1 : 1
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1
}
