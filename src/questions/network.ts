import type { Snapshot } from '../database/snapshot.ts'
import { AppError } from '../errors.ts'
import { edgeOf, nodeOf } from '../graph/element.ts'
import type { Graph } from '../graph/graph.ts'
import { labelOf, lifeOf } from '../graph/label.ts'
import { schemaFile } from '../schema-file.ts'
import { edgesAmong, reach } from './network-reach.ts'
import { citedSources, headerOf, nodesById, storedNodes } from './nodes.ts'
import type { Slice } from './slice.ts'
import { unknownId } from './unknown-id.ts'

/** What is asked for a network. */
export interface NetworkQuery extends Slice {
  /** Id of a thing or a record. */
  of: string
  /** Relations from there, 1 or more; more than 100 counts as 100. */
  depth: number
}

/**
 * The neighbourhood of one thing: the nodes that can be reached over the relations of a slice, nearest first and then by
 * id, with all relations of the slice between them.
 */
export interface Network extends Graph {
  /** Whether it was cut at its greatest size: 2,000 nodes, 10,000 relations. */
  truncated: boolean
  /** Why there is no node; null where there is one. */
  reason: string | null
}

/** The greatest network; more depth than this counts as this. */
export const LIMITS = { depth: 100, nodes: 2_000, edges: 10_000 }

/**
 * Finds the neighbourhood of one thing. Without `types` it holds named things. The one in the middle is always there, unless
 * the day or the period leaves it out.
 *
 * @throws AppError NOT_FOUND when nothing has that id; INVALID_INPUT for arguments that make no sense, which it names;
 *   DATA_INCOMPLETE unless a complete data set is loaded
 */
export async function network(snapshot: Snapshot, { of, depth, ...given }: NetworkQuery): Promise<Network> {
  if (!Number.isInteger(depth) || depth < 1)
    throw new AppError('INVALID_INPUT', `"depth" cannot be ${depth}. Ask for at least 1.`)
  const slice = { types: schemaFile().vocabulary.things.map(({ name }) => name), ...given }
  const bounds = { depth: Math.min(depth, LIMITS.depth), limit: LIMITS.nodes }
  const { ids, isCut } = await reach(snapshot, of, slice, bounds)
  const rows = await edgesAmong(snapshot, ids, slice, LIMITS.edges + 1)
  const stored = await storedNodes(snapshot, ids)
  const sources = await citedSources(snapshot, [...stored.values(), ...rows])
  return {
    header: await headerOf(snapshot, { question: 'network', of, depth, ...given }),
    nodes: ids.flatMap((id) => {
      const known = stored.get(id)
      return known ? [nodeOf(known, sources)] : []
    }),
    edges: rows.slice(0, LIMITS.edges).map((edge) => edgeOf(edge, sources)),
    truncated: isCut || rows.length > LIMITS.edges,
    reason: ids.length === 0 ? await reasonOf(snapshot, of, given) : null,
  }
}

async function reasonOf(snapshot: Snapshot, id: string, { at, during }: Slice): Promise<string> {
  const [node] = await nodesById(snapshot, [id])
  if (!node) return unknownId(snapshot, { id, label: 'Entity' })
  const { from, to } = during ?? {}
  const period = [...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`to ${to}`])].join(' ')
  const sure = at?.certainty === 'CERTAIN' ? 'It is not certain that it existed' : 'It did not exist'
  const life = lifeOf(node)
  return `${labelOf(node)} [${id}] is left out. ${sure} ${at ? `on ${at.day}` : period}: ${life === '' ? 'its dates are not recorded' : life}.`
}
