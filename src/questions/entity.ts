import type { ChangeEvent } from '../change/event.ts'
import type { Snapshot } from '../database/snapshot.ts'
import type { GraphEdge, GraphHeader, GraphNode } from '../graph/graph.ts'
import { schemaFile } from '../schema-file.ts'
import { changeEvents } from './change-events.ts'
import { disputes, type Dispute } from './disputes.ts'
import { entityFate, type EntityFate } from './entity-fate.ts'
import { relationGroups, type GroupKey, type RelationGroup } from './entity-relations.ts'
import { headerOf, nodesById } from './nodes.ts'
import { relations } from './relations.ts'
import { unknownId } from './unknown-id.ts'

/** What is asked of one thing or record. */
export interface EntityQuery {
  /** Its id. */
  of: string
  /** The ISO day that counts as today. */
  day: string
  /** Only this group of its relations, and neither its fate nor what competes; everything when absent. */
  group?: GroupKey
  /** How many relations of each group are passed over. */
  offset?: number
}

/** Everything that is stated of one thing or record. */
export interface Entity {
  header: GraphHeader
  node: GraphNode
  /** Its relations by type and direction, in the order of the vocabulary, {@link GROUP_SIZE} of each at most. */
  groups: readonly RelationGroup[]
  /** The relations of the figures, findings and flows among the other ends, by their ids. */
  records: ReadonlyMap<string, readonly GraphEdge[]>
  /** The change events among the other ends, and itself if it is one, by id. */
  events: ReadonlyMap<string, ChangeEvent>
  /** Every node that is named above, by id. */
  nodes: ReadonlyMap<string, GraphNode>
  disputes: readonly Dispute[]
  /** What became of it; null for a record. */
  fate: EntityFate | null
}

/** How many relations of one group are read at most. */
export const GROUP_SIZE = 50

/** The records that say little without what they are about. */
const WITH_ENDS = new Set(['Observation', 'Finding', 'Flow', 'Claim'])

/**
 * Everything that is stated of one thing or record.
 *
 * @throws AppError NOT_FOUND when nothing has that id; DATA_INCOMPLETE unless a complete data set is loaded
 */
export async function entity(snapshot: Snapshot, { of, day, group, offset = 0 }: EntityQuery): Promise<Entity> {
  const [node] = await nodesById(snapshot, [of])
  if (!node) return unknownId(snapshot, { id: of, label: 'Entity' })
  const groups = await relationGroups(snapshot, { of, group, limit: GROUP_SIZE, offset })
  const ends = await nodesById(snapshot, [...new Set(groups.flatMap(({ rows }) => rows.map(({ other }) => other)))])
  const shown = new Map([...ends, node].map((one) => [one.id, one]))
  const isThing = schemaFile().vocabulary.things.some(({ name }) => name === node.type)
  const isWhole = group === undefined
  const competing = isWhole ? ((await disputes(snapshot, { of: [of] })).get(of) ?? []) : []
  const told = competing.flatMap(({ claim, event }) => claim ?? event ?? [])
  const records = await relations(snapshot, { of: idsOf([...ends, ...told], WITH_ENDS), limit: 100, offset: 0 })
  const changes = idsOf([...shown.values(), ...told], CHANGES)
  const events = new Map((await changeEvents(snapshot, changes)).map((event) => [event.id, event]))
  const fate = isThing && isWhole ? await entityFate(snapshot, of, day) : null
  const named = [...namedBy(records), ...[...events.values()].flatMap(namedIn), ...(fate?.named ?? [])]
  const more = await nodesById(
    snapshot,
    [...new Set(named)].filter((id) => !shown.has(id)),
  )
  return {
    header: await headerOf(snapshot, { question: 'entity', of }),
    ...{ node, groups, records, events, fate },
    nodes: new Map([...shown.values(), ...more].map((one) => [one.id, one])),
    disputes: competing,
  }
}

const CHANGES = new Set(['ChangeEvent'])

function idsOf(nodes: Iterable<GraphNode>, types: ReadonlySet<string>): string[] {
  return [...new Set([...nodes].filter(({ type }) => types.has(type)).map(({ id }) => id))]
}

function namedBy(records: ReadonlyMap<string, readonly GraphEdge[]>): string[] {
  return [...records.values()].flatMap((edges) => edges.flatMap(({ from, to }) => [from, to]))
}

function namedIn({ enters, yields, flows, laws = [] }: ChangeEvent): string[] {
  return [
    ...[...enters, ...yields].map(({ id }) => id),
    ...flows.flatMap(({ from, to, moves }) => [from, to, ...moves]),
    ...laws,
  ]
}
