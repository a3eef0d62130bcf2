import { traceLineage, type Direction } from '../change/lineage.ts'
import type { Size } from '../export/format.ts'
import type { Graph, GraphEdge } from '../graph/graph.ts'
import type { Query } from '../page/query.ts'
import type { Access } from '../questions/ask.ts'
import { lineage } from '../questions/lineage.ts'
import { network } from '../questions/network.ts'
import { addressText, type Address } from './address.ts'
import type { Given } from './given.ts'
import { nearestTypes, rings } from './rings.ts'
import { fits, mostOf, tooLarge } from './size.ts'
import { lineageQueryOf, networkQueryOf } from './slice.ts'

/**
 * Asserts that the format of an address can hold what was found at it.
 *
 * @throws AppError TOO_LARGE with an address of a part that it can hold, if there is one
 */
export async function assertFits(access: Access, address: Address, given: Given, found: Graph): Promise<void> {
  const most = mostOf(address.format, address.view)
  if (!most || fits(found, most)) return
  const narrow = address.view === 'lineage' ? narrowerLineage : narrowerNetwork
  const changes = await narrow(access, { id: address.id, given, found, most })
  const { view, id, format } = address
  const query = { ...Object.fromEntries(address.given), ...changes }
  throw tooLarge(address, changes && addressText({ view, id, format: format.name }, query))
}

/** What does not fit. */
export interface Oversized {
  id: string
  given: Given
  found: Graph
  most: Size
}

/**
 * What to change at the address of a lineage so that it fits: as many steps as do; all ways if so, else only back, else
 * only on. Undefined where not even one step fits.
 */
export async function narrowerLineage(
  { ask }: Access,
  { id, given, found, most }: Oversized,
): Promise<Query | undefined> {
  const asked = lineageQueryOf(id, given)
  const origin = found.nodes[0]?.id ?? id
  for (const direction of [asked.direction, ...partsOf(asked.direction)]) {
    const isAsked = direction === asked.direction
    // What is not asked for may be missing in what was found, if that was cut at the greatest size of an answer.
    const { edges } = isAsked ? found : await ask(lineage, { ...asked, direction, parts: [] })
    const depth = greatestDepth(origin, edges, direction, most)
    if (depth > 0) return { ...(!isAsked && { direction: direction.toLowerCase() }), depth: String(depth) }
  }
  return undefined
}

function partsOf(direction: Direction): Direction[] {
  return direction === 'FAMILY' ? ['ANCESTORS', 'DESCENDANTS'] : []
}

/** How many steps fit, as a walk counts them; 0 where not even one does, or there is none. */
function greatestDepth(origin: string, edges: readonly GraphEdge[], direction: Direction, most: Size): number {
  const steps = edges.map(({ id = '', from, to, properties: { date } }) => {
    return { id, from, to, ...(date !== undefined && { date }) }
  })
  for (let depth = 1; ; depth += 1) {
    const traced = traceLineage(origin, steps, { direction, depth, limit: most.nodes + 1 })
    if (!fits({ nodes: traced.ids, edges: traced.edges }, most)) return depth - 1
    if (!traced.truncated) return traced.ids.length > 1 ? depth : 0
  }
}

/**
 * What to change at the address of a network so that it fits: as many rings as do, else those types of the first ring that
 * fit together. Each is tried, as what was found may have been cut.
 */
export async function narrowerNetwork(
  { ask }: Access,
  { id, given, found, most }: Oversized,
): Promise<Query | undefined> {
  const around = rings(id, found)
  const depth = around.findLastIndex((ring) => ring.length <= most.nodes)
  const types = nearestTypes(around[1] ?? [], found, most.nodes)
  const tries: Given[] = [...(depth > 0 ? [{ depth }] : []), ...(types.length > 0 ? [{ depth: 1, types }] : [])]
  for (const changes of tries)
    if (fits(await ask(network, networkQueryOf(id, { ...given, ...changes })), most))
      return { depth: String(changes.depth), ...(changes.types && { types: changes.types.join() }) }
  return undefined
}
