import { byDateThenId, type Dated } from './by-date.ts'
import { SEPARATE, type Bodies } from './incarnation.ts'
import type { Succession } from './succession.ts'

/** What a walk needs of a succession; other fields are kept unchanged. */
type Walked = Pick<Succession, 'id' | 'from' | 'to' | 'date'>

/** Which way to walk: to predecessors, to successors, or both ways until the whole family is found. */
export type Direction = 'ANCESTORS' | 'DESCENDANTS' | 'FAMILY'

/** The direction of a walk, how far it goes, and which page of it is wanted. */
export interface LineageLimits {
  direction: Direction
  /** Hops from the origin, 0 or more. */
  depth: number
  /** Bodies on the page; 1 or more. */
  limit: number
  /** Bodies before the page, the origin included; 0 without it. */
  offset?: number
  /** Which incarnations are one body; each is its own without it. */
  bodies?: Bodies
}

/** What cut a walk: the depth, or the size of the page. */
export type Cut = 'DEPTH' | 'SIZE'

/** What a walk found. */
export interface TracedLineage<Edge extends Walked> {
  /** The bodies of the page: the origin, then the others by hops, then by the date of an edge that reaches them, then by id. */
  ids: string[]
  /**
   * The edges between two bodies, by date (undated last), then by id: those whose later end is on the page, so that all
   * pages together have each edge once.
   */
  edges: Edge[]
  /** Whether there is more than on this page and those before. */
  truncated: boolean
  /** Why there is more; null where there is not. */
  cut: Cut | null
  /** The offset of the page that follows; null without one. */
  next: number | null
  /** Where the depth cut: the bodies from which the walk would go on, {@link MAX_BEYOND} at most. */
  beyond: string[]
}

/** How many bodies {@link TracedLineage.beyond} names. */
const MAX_BEYOND = 100

/**
 * Breadth-first walk from a body over successions. A body is found once, by the fewest hops, whatever cycles, diamonds,
 * loops and parallel edges there are. The answer does not depend on the order of the edges. Time is linear in the edges,
 * except for sorting what was found. Where several incarnations are one body, edges between them are left out, and the body
 * stands where the first of its incarnations that an edge reaches would.
 */
export function traceLineage<Edge extends Walked>(
  origin: string,
  edges: readonly Edge[],
  { direction, depth, limit, offset = 0, bodies = SEPARATE }: LineageLimits,
): TracedLineage<Edge> {
  const neighbours = neighboursOf(edges, direction, bodies)
  const found = new Map([[bodies.bodyOf(origin), 0]])
  const end = offset + limit
  let level = [...found.keys()]
  let further = nextLevel(level, neighbours, found)
  let hops = 0
  while (hops < depth && found.size < end && further.length > 0) {
    level = further.slice(0, end - found.size)
    for (const id of level) found.set(id, found.size)
    const isWhole = level.length === further.length
    further = isWhole ? nextLevel(level, neighbours, found) : further.slice(level.length)
    if (isWhole) hops++
  }
  const cut = further.length === 0 ? null : hops < depth ? 'SIZE' : 'DEPTH'
  return {
    ids: [...found.keys()].slice(offset),
    edges: edges.filter((edge) => isOnPage(edge, found, offset, bodies)).sort(byDateThenId),
    truncated: cut !== null,
    cut,
    next: cut === 'SIZE' ? end : null,
    beyond: cut === 'DEPTH' ? leadingOn(level, neighbours, found) : [],
  }
}

/** The body at the other end of an edge: which of its incarnations the edge reaches, and when. */
interface Neighbour extends Dated {
  body: string
}

type Neighbours = ReadonlyMap<string, readonly Neighbour[]>

function neighboursOf(edges: readonly Walked[], direction: Direction, { bodyOf }: Bodies): Neighbours {
  const neighbours = new Map<string, Neighbour[]>()
  const add = (at: string, id: string, date: string | undefined) => {
    const neighbour = { body: bodyOf(id), id, date }
    const known = neighbours.get(bodyOf(at))
    if (known) known.push(neighbour)
    else neighbours.set(bodyOf(at), [neighbour])
  }
  for (const { from, to, date } of edges) {
    if (direction !== 'ANCESTORS') add(from, to, date)
    if (direction !== 'DESCENDANTS') add(to, from, date)
  }
  return neighbours
}

/** The bodies one step away from a level and not found yet, in their order. */
function nextLevel(level: readonly string[], neighbours: Neighbours, found: ReadonlyMap<string, number>): string[] {
  const reached = new Map<string, Neighbour>()
  for (const neighbour of level.flatMap((id) => neighbours.get(id) ?? [])) {
    if (found.has(neighbour.body)) continue
    const known = reached.get(neighbour.body)
    if (!known || byDateThenId(neighbour, known) < 0) reached.set(neighbour.body, neighbour)
  }
  return [...reached.values()].sort(byDateThenId).map(({ body }) => body)
}

function leadingOn(level: readonly string[], neighbours: Neighbours, found: ReadonlyMap<string, number>): string[] {
  return level.filter((id) => neighbours.get(id)?.some(({ body }) => !found.has(body))).slice(0, MAX_BEYOND)
}

function isOnPage(
  { from, to }: Walked,
  found: ReadonlyMap<string, number>,
  offset: number,
  { bodyOf }: Bodies,
): boolean {
  const [before, after] = [found.get(bodyOf(from)), found.get(bodyOf(to))]
  if (before === undefined || after === undefined) return false
  const isWithinBody = from !== to && before === after
  return !isWithinBody && Math.max(before, after) >= offset
}
