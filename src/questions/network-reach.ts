import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import type { StoredEdge } from '../graph/element.ts'
import { allOf, conditionsOf, type Slice } from './slice.ts'

/** The nodes in reach of one, and whether there are more than the limit. */
export interface Reach {
  /** Nearest first, and then by id; none where the day or the period leaves out the node in the middle. */
  ids: string[]
  isCut: boolean
}

/**
 * Finds the nodes that can be reached over the relations of a slice, ring by ring, each visited once. The one in the middle
 * may be of any type.
 *
 * @param depth rings
 * @param limit the greatest number of nodes
 */
export async function reach(
  snapshot: Snapshot,
  of: string,
  slice: Slice,
  { depth, limit }: { depth: number; limit: number },
): Promise<Reach> {
  const { node, relation, parameters } = conditionsOf(slice)
  const { at, during } = slice
  const isThere = conditionsOf({ ...(at && { at }), ...(during && { during }) }).node('node')
  const centre = await snapshot.rows<{ id: string }>(statement('network/centre', isThere), {
    id: of,
    slice: parameters,
  })
  const ids = new Set(centre.map(({ id }) => id))
  const text = statement('network/neighbours', allOf([relation('edge', 'from', 'to'), node('to')]))
  let ring = [...ids]
  for (let step = 0; step < depth && ring.length > 0; step++) {
    // Those that are known already come again, and are at most as many as are known.
    const wanted = { ids: ring, limit: limit + 1 }
    const rows = await snapshot.rows<{ id: string }>(text, { wanted, slice: parameters })
    const unknown = rows.map(({ id }) => id).filter((id) => !ids.has(id))
    ring = unknown.slice(0, limit - ids.size)
    for (const id of ring) ids.add(id)
    if (ring.length < unknown.length) return { ids: [...ids], isCut: true }
  }
  return { ids: [...ids], isCut: false }
}

/** The relations of a slice between nodes, in a stable order, at most `limit`. */
export function edgesAmong(
  snapshot: Snapshot,
  ids: readonly string[],
  slice: Slice,
  limit: number,
): Promise<(StoredEdge & Record<string, unknown>)[]> {
  const { relation, parameters } = conditionsOf(slice)
  return snapshot.rows(statement('network/edges', relation('edge', 'from', 'to')), {
    wanted: { ids, limit },
    slice: parameters,
  })
}
