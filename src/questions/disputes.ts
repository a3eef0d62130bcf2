import { RANKS, type Rank } from '../change/event.ts'
import { compete } from '../change/turn.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { edgeOf, type StoredEdge } from '../graph/element.ts'
import type { Citation, GraphEdge, GraphNode } from '../graph/graph.ts'
import { schemaFile } from '../schema-file.ts'
import type { AsOf } from '../time/as-of.ts'
import { existsOn, holdsOn } from '../time/visible.ts'
import { changeEvents } from './change-events.ts'
import { citedSources, nodesById } from './nodes.ts'
import type { SeenRelation } from './relations.ts'

/** A statement that competes with what is answered of something: exactly one of a claim, a change event and a relation. */
export interface Dispute {
  /** Id of the claim, the event or the relation. */
  id: string
  rank: Rank
  /** Why it has this rank; for an event, its description. */
  reason: string | null
  citations: readonly Citation[]
  claim?: GraphNode
  event?: GraphNode
  relation?: SeenRelation
}

/** What is asked of what competes. */
export interface DisputesQuery {
  /** Ids of things and change events. */
  of: readonly string[]
  /** Only changes and relations that were there on this day. */
  asOf?: AsOf | undefined
}

interface Found {
  /** Id of what is asked for. */
  of: string
  id: string
}

/** The ranks that are not followed. */
const LOWER = RANKS.filter((rank) => rank !== 'PREFERRED')

/**
 * What competes about things and change events, by their ids; nothing is held for those without disputes.
 *
 * - Claims about it, about the changes in which it takes part, and about its relations.
 * - Change events of lower ranks in which it takes part, or in which it is a function that moves, and those that tell
 *   otherwise a change in which it takes part; for a change event, those that tell the same change otherwise.
 * - Relations of lower ranks that leave or reach it.
 */
export async function disputes(
  snapshot: Snapshot,
  { of, asOf }: DisputesQuery,
): Promise<Map<string, readonly Dispute[]>> {
  const { dated } = schemaFile().vocabulary
  const claims = await find(snapshot, 'disputes/claims', of)
  const events = eachOnce([...(await find(snapshot, 'disputes/events', of)), ...(await rivals(snapshot, of))])
  const nodes = await nodesById(snapshot, idsOf([...claims, ...events]))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const answer = new Map<string, Dispute[]>()
  const add = (id: string, dispute: Dispute) => {
    const known = answer.get(id)
    if (known) known.push(dispute)
    else answer.set(id, [dispute])
  }
  for (const found of [...claims, ...events]) {
    const node = byId.get(found.id)
    if (!node || (asOf && !existsOn(node.type, node.properties, asOf, dated))) continue
    add(found.of, node.type === 'Claim' ? claimDispute(node) : eventDispute(node))
  }
  for (const { of: id, edge } of await lowerRelations(snapshot, of)) {
    if (!asOf || holdsOn(edge.type, edge.properties, asOf, dated)) add(id, relationDispute(edge, id))
  }
  return answer
}

/** The disputes that change events are, in the order of their ids. */
export async function eventDisputes(snapshot: Snapshot, ids: readonly string[]): Promise<Dispute[]> {
  return (await nodesById(snapshot, ids)).map(eventDispute)
}

async function find<Row extends Found>(snapshot: Snapshot, name: string, ids: readonly string[]): Promise<Row[]> {
  const rows = await snapshot.rows<Row & Record<string, unknown>>(statement(name), { wanted: { ids, ranks: LOWER } })
  return rows.sort(byId)
}

/** An event of a lower rank, and the event beside which it stands. */
interface Rival extends Found {
  event: string
}

/** The other accounts of change events: of those among `ids`, and of those in which things among `ids` take part. */
async function rivals(snapshot: Snapshot, ids: readonly string[]): Promise<Found[]> {
  const found = await find<Rival>(snapshot, 'disputes/rivals', ids)
  const events = await changeEvents(snapshot, [...new Set(found.flatMap(({ event, id }) => [event, id]))])
  const eventOf = new Map(events.map((event) => [event.id, event]))
  return found.filter(({ event: one, id }) => {
    const [event, other] = [eventOf.get(one), eventOf.get(id)]
    return event && other && compete(event, other)
  })
}

function eachOnce(found: readonly Found[]): Found[] {
  const byKey = new Map(found.map(({ of, id }) => [`${of} ${id}`, { of, id }]))
  return [...byKey.values()].sort(byId)
}

async function lowerRelations(snapshot: Snapshot, ids: readonly string[]): Promise<SeenRelation[]> {
  const rows = await snapshot.rows<StoredEdge & { of: string }>(statement('disputes/relations'), {
    wanted: { ids, ranks: LOWER },
  })
  const sources = await citedSources(snapshot, rows)
  const edges = rows.map((row) => ({ of: row.of, edge: edgeOf(row, sources) }))
  return edges.sort((a, b) => byId({ id: a.edge.id ?? '' }, { id: b.edge.id ?? '' }))
}

function claimDispute(claim: GraphNode): Dispute {
  const { reason } = claim.properties
  return { ...shared(claim), reason: typeof reason === 'string' ? reason : null, claim }
}

function eventDispute(event: GraphNode): Dispute {
  return { ...shared(event), reason: event.properties.description ?? null, event }
}

function relationDispute(edge: GraphEdge, of: string): Dispute {
  const { reason } = edge.properties
  const { id = '', properties, citations } = edge
  return {
    ...shared({ id, properties, citations }),
    reason: typeof reason === 'string' ? reason : null,
    relation: { edge, of },
  }
}

function shared({ id, properties, citations }: Pick<GraphNode, 'id' | 'properties' | 'citations'>) {
  return { id, rank: (properties.rank ?? 'PREFERRED') as Rank, citations }
}

function idsOf(found: readonly Found[]): string[] {
  return [...new Set(found.map(({ id }) => id))]
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
