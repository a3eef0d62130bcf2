import type { Rank } from '../change/event.ts'
import type { Direction } from '../change/lineage.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { edgeOf, nodeOf } from '../graph/element.ts'
import type { Graph, GraphNode } from '../graph/graph.ts'
import { eventDisputes, type Dispute } from './disputes.ts'
import { leftOutOf, walk, type Walk, type WalkQuery } from './lineage-walk.ts'
import { citedSources, headerOf, storedNodes } from './nodes.ts'
import { unknownId } from './unknown-id.ts'

/** What is asked for a lineage. */
export interface LineageQuery {
  /** Id of a body, plan, act or fund. */
  of: string
  direction: Direction
  /** Steps from there, 1 or more; more than 100 counts as 100. */
  depth: number
  /** Change events of these ranks are followed; only preferred ones when absent. */
  ranks?: readonly Rank[]
  /** Id of a source: where it has a change event of its own, that is followed, whatever its rank. See `follow`. */
  accordingTo?: string
  /**
   * What is read in full; everything when absent. Other nodes and events have only their ids, and other edges have no
   * citations: for a carrier that shows no more of them.
   */
  parts?: readonly LineagePart[]
}

/** A part of a lineage that may be read in full. */
export type LineagePart = 'nodes' | 'edges' | 'events' | 'leftOut'

/** The successions around one thing: nodes in breadth-first order from that thing, edges by date. */
export interface Lineage extends Graph {
  /** The change events from which the edges are derived, by date. */
  events: readonly LineageEvent[]
  /** Whether there is more beyond the depth or the limit on nodes. */
  truncated: boolean
  /** The change events of lower ranks that would change it and that were not followed, by id. */
  leftOut: readonly Dispute[]
}

/** A change event with the laws that are its legal basis, by id. */
export interface LineageEvent extends GraphNode {
  enactedBy: readonly GraphNode[]
}

const ALL: readonly LineagePart[] = ['nodes', 'edges', 'events', 'leftOut']

/**
 * Traces where something came from or what became of it. Every node is visited once, whatever cycles and diamonds there are.
 *
 * @throws AppError NOT_FOUND when nothing has that id, or no source the id `accordingTo`; INVALID_INPUT for a depth below 1
 *   or without any rank
 */
export async function lineage(snapshot: Snapshot, { parts = ALL, ...query }: LineageQuery): Promise<Lineage> {
  const walkQuery = await walkOf(snapshot, query)
  const found = await walk(snapshot, walkQuery)
  const { ids, edges, truncated } = found
  const eventIds = [...new Set(edges.map(({ eventId }) => eventId))]
  const laws = parts.includes('events') ? await lawsOf(snapshot, eventIds) : new Map<string, string[]>()
  const stored = await storedNodes(snapshot, [
    ...(parts.includes('nodes') ? ids : []),
    ...(parts.includes('events') ? [...eventIds, ...new Set([...laws.values()].flat())] : []),
  ])
  const sources = await citedSources(snapshot, [...stored.values(), ...(parts.includes('edges') ? edges : [])])
  const node = (id: string): GraphNode => {
    const found = stored.get(id)
    return found ? nodeOf(found, sources) : { id, type: '', properties: {}, citations: [] }
  }
  return {
    header: await headerOf(snapshot, { question: 'lineage', ...query }),
    nodes: ids.map(node),
    edges: edges.map((edge) => edgeOf(edge, sources)),
    events: eventIds.map((id) => ({ ...node(id), enactedBy: (laws.get(id) ?? []).map(node) })),
    truncated,
    leftOut: parts.includes('leftOut') ? await leftOutDisputes(snapshot, found, walkQuery) : [],
  }
}

async function walkOf(
  snapshot: Snapshot,
  { of, direction, depth, ranks = ['PREFERRED'], accordingTo }: LineageQuery,
): Promise<WalkQuery> {
  if (depth < 1) throw new AppError('INVALID_INPUT', `The depth is ${depth}. Ask for at least 1.`)
  if (ranks.length === 0) throw new AppError('INVALID_INPUT', 'No rank is given. Name at least one, as PREFERRED.')
  if (accordingTo === undefined) return { of, direction, depth, account: { ranks } }
  const [source] = await snapshot.rows(statement('graph/sources-by-id'), { wanted: { ids: [accordingTo] } })
  if (!source) await unknownId(snapshot, { id: accordingTo, label: 'Source' })
  return { of, direction, depth, account: { ranks, accordingTo } }
}

async function leftOutDisputes(snapshot: Snapshot, found: Walk, query: WalkQuery): Promise<Dispute[]> {
  return eventDisputes(snapshot, await leftOutOf(snapshot, found, query))
}

async function lawsOf(snapshot: Snapshot, events: readonly string[]): Promise<Map<string, string[]>> {
  const laws = new Map<string, string[]>()
  if (events.length === 0) return laws
  const rows = await snapshot.rows<{ event: string; law: string }>(statement('lineage/laws'), {
    wanted: { ids: events },
  })
  for (const { event, law } of rows) laws.set(event, [...(laws.get(event) ?? []), law])
  return laws
}
