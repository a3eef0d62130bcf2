import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { edgeOf, type StoredEdge } from '../graph/element.ts'
import type { GraphEdge } from '../graph/graph.ts'
import { schemaFile } from '../schema-file.ts'
import type { AsOf } from '../time/as-of.ts'
import { visibleOn } from '../time/visible.ts'
import { citedSources } from './nodes.ts'

/** A relation, and the id of the end from which it is seen. */
export interface SeenRelation {
  edge: GraphEdge
  of: string
}

/** What is asked of the relations of things and records. */
export interface RelationsQuery {
  /** Ids of things and records. */
  of: readonly string[]
  /** Only these types; all when absent. */
  types?: readonly string[] | null
  /** Only those that leave it, or only those that reach it; both when absent. */
  direction?: RelationDirection | null
  /** How many of each thing at most. */
  limit: number
  /** How many of each thing are passed over. */
  offset: number
  /** Only those that were there on this day. */
  asOf?: AsOf | undefined
}

/** Whether the arrow of a relation leaves a thing or reaches it. */
export type RelationDirection = 'OUT' | 'IN'

/**
 * The relations of things and records, of every type and derived ones too, by the id of the thing. They are ordered by
 * type, by the id of the other end, and by their own id. The database sends no more than the page of each thing.
 */
export async function relations(
  snapshot: Snapshot,
  { of, types, direction, limit, offset, asOf }: RelationsQuery,
): Promise<Map<string, GraphEdge[]>> {
  const isOut = direction ? direction === 'OUT' : null
  const wanted = { ids: of, types: types ?? null, isOut, limit, offset, day: asOf?.day ?? null }
  const text = statement('relations/of-nodes', asOf && visibleRelation(asOf))
  const rows = await snapshot.rows<StoredEdge & { of: string }>(text, { wanted })
  const sources = await citedSources(snapshot, rows)
  const found = new Map<string, GraphEdge[]>(of.map((id) => [id, []]))
  for (const row of rows) found.get(row.of)?.push(edgeOf(row, sources))
  return found
}

function visibleRelation({ certainty }: AsOf): string {
  const { holdsAny } = visibleOn('date($wanted.day)', certainty, schemaFile().vocabulary.dated)
  return holdsAny('relation', { name: 'node', type: 'Entity' }, { name: 'other', type: 'Entity' })
}
