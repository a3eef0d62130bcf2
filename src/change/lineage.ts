/** What a walk needs of a succession; any further fields stay as they are. */
export interface SuccessionEdge {
  id: string
  from: string
  to: string
  /** EDTF as known. */
  date?: string
}

/** Towards those a body came from, those that came of it, or both ways until all kin are found. */
export type Direction = 'ANCESTORS' | 'DESCENDANTS' | 'FAMILY'

/** How far a walk goes. */
export interface LineageLimits {
  direction: Direction
  /** Hops from the origin, 0 or more. */
  depth: number
  /** Bodies found, the origin included; 1 or more. */
  limit: number
}

/** What a walk found. */
export interface Lineage<Edge extends SuccessionEdge> {
  /** The origin, then the others by hops, by the date of the first edge that reaches them (undated last), by id. */
  ids: string[]
  /** Every edge between two of these bodies, by date (undated last), by id. */
  edges: Edge[]
  /** Whether the walk would have found more with a greater depth or limit. */
  truncated: boolean
}

/**
 * Breadth-first walk from a body over successions. A body is found once, at its fewest hops; cycles, diamonds, loops
 * and parallel edges do no harm. The answer does not depend on the order of the edges. Time is linear in the edges,
 * but for sorting what was found. A date counts as text: `1977~` comes after every day of 1977.
 */
export function traceLineage<Edge extends SuccessionEdge>(
  origin: string,
  edges: readonly Edge[],
  { direction, depth, limit }: LineageLimits,
): Lineage<Edge> {
  const steps = stepsOf(edges, direction)
  const found = new Set([origin])
  let level = [origin]
  let beyond = nextLevel(level, steps, found)
  for (let hops = 0; hops < depth && found.size < limit && beyond.length > 0; hops++) {
    level = beyond.slice(0, limit - found.size)
    for (const id of level) found.add(id)
    beyond = level.length < beyond.length ? beyond.slice(level.length) : nextLevel(level, steps, found)
  }
  const kept = edges.filter(({ from, to }) => found.has(from) && found.has(to)).sort(byDateThenId)
  return { ids: [...found], edges: kept, truncated: beyond.length > 0 }
}

/** One edge as it is walked, to the body `id`. */
interface Step {
  id: string
  date: string | undefined
}

function stepsOf(edges: readonly SuccessionEdge[], direction: Direction): Map<string, Step[]> {
  const steps = new Map<string, Step[]>()
  const add = (at: string, id: string, date: string | undefined) => {
    const known = steps.get(at)
    if (known) known.push({ id, date })
    else steps.set(at, [{ id, date }])
  }
  for (const { from, to, date } of edges) {
    if (direction !== 'ANCESTORS') add(from, to, date)
    if (direction !== 'DESCENDANTS') add(to, from, date)
  }
  return steps
}

/** The bodies one step away from a level and not found yet, in their order. */
function nextLevel(level: readonly string[], steps: Map<string, Step[]>, found: ReadonlySet<string>): string[] {
  const reached = new Map<string, Step>()
  for (const step of level.flatMap((id) => steps.get(id) ?? [])) {
    if (found.has(step.id)) continue
    const known = reached.get(step.id)
    if (!known || byDateThenId(step, known) < 0) reached.set(step.id, step)
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
