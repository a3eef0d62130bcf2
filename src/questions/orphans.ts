import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { edgeOf, nodeOf, type StoredEdge } from '../graph/element.ts'
import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import { today } from '../time/day.ts'
import { mayExistCypher } from '../time/present.ts'
import { heirs, type FoundHeir } from './heirs.ts'
import { whyLost } from './lost-bodies.ts'
import { citedSources, storedNodes } from './nodes.ts'

/** What is asked of orphans. */
export interface OrphansQuery {
  /** An ISO day. */
  at: string
  limit: number
  /** How many are passed over. */
  offset: number
}

/** Programmes, plans and funds whose owner has ended. */
export interface Orphans {
  at: string
  /** By the id of the thing, then by that of the owner. */
  orphans: readonly Orphan[]
  total: number
  /** Why there is none; null otherwise. */
  reason: string | null
}

/** A thing with an owner that has ended. */
export interface Orphan {
  thing: GraphNode
  owner: GraphNode
  /** By which it was the owner. */
  relation: GraphEdge
  /** What carries the owner on on the day. */
  heirs: readonly FoundHeir[]
  /** Why there is no heir; null otherwise. */
  reason: string | null
}

interface Entry {
  thing: string
  owner: string
  relation: string
}

/**
 * Programmes, plans and funds that may exist on a day and whose owner, by the relation RESPONSIBLE_FOR, has certainly ended
 * by then; what ended at an unknown time does not exist today. An owner counts until it ended itself, unless a source says
 * that its responsibility ended before. Something with another owner on the day, or with one that began when this one had
 * ended, is none.
 *
 * @throws AppError DATA_INCOMPLETE while data is loaded in parts
 */
export async function orphans(snapshot: Snapshot, { at, limit, offset }: OrphansQuery): Promise<Orphans> {
  const isAlive = mayExistCypher('element', 'day', 'date($wanted.today)')
  const [found] = await snapshot.rows<{ total: number; page: Entry[] }>(statement('orphans/of-a-day', isAlive), {
    wanted: { day: at, today: today(), limit, offset },
  })
  const { total = 0, page = [] } = found ?? {}
  const owners = [...new Set(page.map(({ owner }) => owner))]
  const carriedOn = await heirs(snapshot, { of: owners, day: at })
  const lost = [...carriedOn.values()].flatMap((one) => (one.heirs.length === 0 ? one.lost : []))
  const reasons = await whyLost(snapshot, lost, 'LATER', at)
  const read = await readEntries(snapshot, page)
  return {
    at,
    total,
    reason: total > 0 ? null : `No programme, plan or fund that existed on ${at} is known to have lost its owner.`,
    orphans: page.flatMap((entry): Orphan[] => {
      const [thing, owner, relation] = [read.node(entry.thing), read.node(entry.owner), read.relation(entry.relation)]
      const { heirs: found = [], lost: ends = [] } = carriedOn.get(entry.owner) ?? {}
      const reason = found.length === 0 ? ends.flatMap((id) => reasons.get(id) ?? []).join(' ') : null
      return thing && owner && relation ? [{ thing, owner, relation, heirs: found, reason }] : []
    }),
  }
}

interface ReadEntries {
  node: (id: string) => GraphNode | undefined
  relation: (id: string) => GraphEdge | undefined
}

async function readEntries(snapshot: Snapshot, page: readonly Entry[]): Promise<ReadEntries> {
  const stored = await storedNodes(snapshot, [...new Set(page.flatMap(({ thing, owner }) => [thing, owner]))])
  const relations = await snapshot.rows<StoredEdge & Record<string, unknown>>(statement('relations/by-id'), {
    wanted: { edges: page.map(({ relation, owner }) => ({ id: relation, from: owner })) },
  })
  const sources = await citedSources(snapshot, [...stored.values(), ...relations])
  const edges = new Map(relations.map((relation) => edgeOf(relation, sources)).map((edge) => [edge.id, edge]))
  return {
    node: (id) => {
      const found = stored.get(id)
      return found && nodeOf(found, sources)
    },
    relation: (id) => edges.get(id),
  }
}
