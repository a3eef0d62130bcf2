import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { edgeOf, type Stored } from '../graph/element.ts'
import type { GraphEdge } from '../graph/graph.ts'
import { schemaFile } from '../schema-file.ts'
import { citedSources } from './nodes.ts'
import type { RelationDirection } from './relations.ts'

/** A group of the relations of one thing: a type and a direction, and whether the other ends are records of a type. */
export interface GroupKey {
  type: string
  direction: RelationDirection
  /** The type of the records at the other ends; null for things. */
  record: string | null
}

/** Relations of one group. */
export interface RelationGroup extends GroupKey {
  /** How many there are in all. */
  total: number
  /** One page of them: by time, as far as it is known, then by the name of the other end. */
  rows: readonly { edge: GraphEdge; other: string }[]
}

/** What is asked of the relations of one thing. */
export interface GroupsQuery {
  of: string
  /** Only this group; all when absent. */
  group?: GroupKey | undefined
  /** How many of each group at most, and how many are passed over. */
  limit: number
  offset: number
}

/** The relations of one thing in groups, in the order of the vocabulary, things before records. */
export async function relationGroups(
  snapshot: Snapshot,
  { of, group, limit, offset }: GroupsQuery,
): Promise<RelationGroup[]> {
  const { type = null, direction = null, record = null } = group ?? {}
  const found = await snapshot.rows<GroupRow>(statement('entity/relations'), {
    of,
    wanted: { relation: type, direction, record, limit, offset },
  })
  const sources = await citedSources(
    snapshot,
    found.flatMap(({ rows }) => rows),
  )
  const order = new Map(schemaFile().vocabulary.relations.map((relation, index) => [relation.type, index]))
  const placeOf = (row: GroupRow) => [
    order.get(row.type) ?? order.size,
    row.direction === 'OUT' ? 0 : 1,
    row.record ?? '',
  ]
  return found
    .toSorted((a, b) => compare(placeOf(a), placeOf(b)))
    .map(({ rows, ...key }) => ({
      ...key,
      rows: rows.map(({ other, ...row }) => ({ edge: edgeOf({ ...row, type: key.type }, sources), other })),
    }))
}

interface GroupRow extends GroupKey, Record<string, unknown> {
  total: number
  rows: (Stored & { other: string; from: string; to: string })[]
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  const [one, other] = [a[at], b[at]]
  return one === undefined || other === undefined ? 0 : one < other ? -1 : 1
}
