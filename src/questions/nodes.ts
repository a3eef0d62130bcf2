import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { sourceOf, type CitedSource } from '../graph/citation.ts'
import { nodeOf, storedValue, type Stored } from '../graph/element.ts'
import type { GraphHeader, GraphNode } from '../graph/graph.ts'

/** What the database stores of nodes, by their ids; unknown ids are left out. */
export async function storedNodes(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, Stored>> {
  if (ids.length === 0) return new Map()
  const rows = await snapshot.rows<Stored & Record<string, unknown>>(statement('graph/nodes-by-id'), {
    wanted: { ids },
  })
  return new Map(rows.map((stored) => [String(storedValue(stored, 'id')), stored]))
}

/** The sources that these nodes and relations cite, by their ids. */
export async function citedSources(snapshot: Snapshot, stored: readonly Stored[]): Promise<Map<string, CitedSource>> {
  const ids = new Set(stored.flatMap((one) => ((storedValue(one, 'cites') ?? []) as string[]).map(sourceOf)))
  if (ids.size === 0) return new Map()
  const rows = await snapshot.rows<CitedSource & Record<string, unknown>>(statement('graph/sources-by-id'), {
    wanted: { ids: [...ids] },
  })
  return new Map(rows.map((source) => [source.id, source]))
}

/** Nodes with their citations, in the order of the given ids; unknown ids are left out. */
export async function nodesById(snapshot: Snapshot, ids: readonly string[]): Promise<GraphNode[]> {
  const stored = await storedNodes(snapshot, [...new Set(ids)])
  const sources = await citedSources(snapshot, [...stored.values()])
  return ids.flatMap((id) => {
    const found = stored.get(id)
    return found ? [nodeOf(found, sources)] : []
  })
}

/** Nodes by their ids, with their citations, and what these cite. */
export interface CitedNodes {
  nodes: ReadonlyMap<string, GraphNode>
  sources: ReadonlyMap<string, CitedSource>
}

/**
 * Nodes by their ids; unknown ids are left out.
 *
 * @param cites further citations, as `<source>#<locator>`, whose sources are read too
 */
export async function citedNodes(
  snapshot: Snapshot,
  ids: readonly string[],
  cites: readonly string[],
): Promise<CitedNodes> {
  const stored = await storedNodes(snapshot, [...new Set(ids)])
  const sources = await citedSources(snapshot, [...stored.values(), { names: ['cites'], values: [cites] }])
  return { nodes: new Map([...stored].map(([id, one]) => [id, nodeOf(one, sources)])), sources }
}

/** Where an answer comes from and what was asked for it. */
export async function headerOf(snapshot: Snapshot, asked: Readonly<Record<string, unknown>>): Promise<GraphHeader> {
  const { title, licence, version } = await snapshot.dataset
  return { title, licence, version, asked }
}
