import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { sourceOf, type CitedSource } from '../graph/citation.ts'
import { nodeOf, type StoredProperties } from '../graph/element.ts'
import type { GraphHeader, GraphNode } from '../graph/graph.ts'

/** What the database stores of nodes, by their ids; an id that nothing has is left out. */
export async function storedNodes(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, StoredProperties>> {
  if (ids.length === 0) return new Map()
  const rows = await snapshot.rows<{ properties: StoredProperties }>(statement('graph/nodes-by-id'), {
    wanted: { ids },
  })
  return new Map(rows.map(({ properties }) => [String(properties['id']), properties]))
}

/** The sources that these nodes and relations cite, by their ids. */
export async function citedSources(
  snapshot: Snapshot,
  stored: readonly StoredProperties[],
): Promise<Map<string, CitedSource>> {
  const cites = stored.flatMap(({ cites }) => (Array.isArray(cites) ? (cites as string[]) : []))
  const ids = [...new Set(cites.map(sourceOf))]
  if (ids.length === 0) return new Map()
  const rows = await snapshot.rows<CitedSource & Record<string, unknown>>(statement('graph/sources-by-id'), {
    wanted: { ids },
  })
  return new Map(rows.map((source) => [source.id, source]))
}

/** Nodes with their citations, in the order of their ids; an id that nothing has is left out. */
export async function nodesById(snapshot: Snapshot, ids: readonly string[]): Promise<GraphNode[]> {
  const stored = await storedNodes(snapshot, [...new Set(ids)])
  const sources = await citedSources(snapshot, [...stored.values()])
  return ids.flatMap((id) => {
    const properties = stored.get(id)
    return properties ? [nodeOf(properties, sources)] : []
  })
}

/** Where an answer comes from and what was asked for it. */
export async function headerOf(snapshot: Snapshot, asked: Readonly<Record<string, unknown>>): Promise<GraphHeader> {
  const { title, licence, version } = await snapshot.dataset
  return { title, licence, version, asked, at: new Date().toISOString() }
}
