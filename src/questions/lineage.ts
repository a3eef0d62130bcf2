import type { Cut } from '../change/lineage.ts'
import type { Outcome } from '../change/outcome.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { edgeOf, nodeOf } from '../graph/element.ts'
import type { Graph, GraphNode } from '../graph/graph.ts'
import { eventDisputes, type Dispute } from './disputes.ts'
import { fatesOf, revivalsOf } from './lineage-bodies.ts'
import { walkQueryOf, type LineagePart, type LineageQuery } from './lineage-query.ts'
import { reasonOf } from './lineage-reason.ts'
import { leftOutOf, walk, type Walk, type WalkQuery } from './lineage-walk.ts'
import { citedSources, headerOf, storedNodes } from './nodes.ts'

/**
 * The successions around one thing: nodes in breadth-first order from that thing, edges by date. An edge of a later page
 * may begin or end at a node of a page before, which is then in `others`.
 */
export interface Lineage extends Graph {
  /** The change events from which the edges are derived, by date. */
  events: readonly LineageEvent[]
  /** Whether there is more beyond the depth or the limit on nodes. */
  truncated: boolean
  /** What cut it; null where nothing did. */
  cut: Cut | null
  /** Where the size cut it: the offset at which it goes on. */
  next: number | null
  /** Where the depth cut it: ids of the nodes from which it goes on, 100 at most. */
  beyond: readonly string[]
  /** Why there is no edge; null where there is one. */
  reason: string | null
  /** One for each node, in the same order. */
  bodies: readonly LineageBody[]
  /** Things that are not nodes of this page, but that an edge or a body names. */
  others: readonly GraphNode[]
  /** The change events of lower ranks that would change it and that were not followed, by id. */
  leftOut: readonly Dispute[]
}

/** A node of a lineage, and what became of it; all other things by their ids. */
export interface LineageBody {
  /** Its id, which is that of its last incarnation. */
  id: string
  /** Its incarnations in order of time; itself alone unless renames are collapsed. */
  incarnations: readonly string[]
  outcome: Outcome
  /** What it directly became, in this lineage or outside, by date, then by id. */
  became: readonly string[]
  /** What took it up again after it had ended, without being its successor. */
  revivedBy: readonly string[]
}

/** A change event with the laws that are its legal basis, by id. */
export interface LineageEvent extends GraphNode {
  enactedBy: readonly GraphNode[]
}

const ALL: readonly LineagePart[] = ['nodes', 'edges', 'events', 'leftOut', 'outcomes', 'revivals', 'reason']

/**
 * Traces where something came from or what became of it. Every node is visited once, whatever cycles and diamonds there are.
 *
 * @throws AppError NOT_FOUND when nothing has that id, or no source the id `accordingTo`; INVALID_INPUT for arguments that
 *   make no sense, which it names; DATA_INCOMPLETE unless a complete data set is loaded
 */
export async function lineage(snapshot: Snapshot, { parts = ALL, ...query }: LineageQuery): Promise<Lineage> {
  const walkQuery = await walkQueryOf(snapshot, query)
  const found = await walk(snapshot, walkQuery)
  const isWanted = (part: LineagePart) => parts.includes(part)
  const edges = found.edges.map((edge) => edgeBetweenBodies(edge, found))
  const bodies = await bodiesOf(snapshot, found, walkQuery, isWanted)
  const otherIds = othersOf(found.ids, edges, bodies)
  const eventIds = [...new Set(edges.map(({ eventId }) => eventId))]
  const laws = isWanted('events') ? await lawsOf(snapshot, eventIds) : new Map<string, string[]>()
  const stored = await storedNodes(snapshot, [
    ...(isWanted('nodes') ? [...found.ids, ...otherIds] : []),
    ...(isWanted('events') ? [...eventIds, ...new Set([...laws.values()].flat())] : []),
  ])
  const sources = await citedSources(snapshot, [...stored.values(), ...(isWanted('edges') ? edges : [])])
  const node = (id: string): GraphNode => {
    const known = stored.get(id)
    return known ? nodeOf(known, sources) : { id, type: '', properties: {}, citations: [] }
  }
  const { truncated, cut, next, beyond } = found
  return {
    header: await headerOf(snapshot, { question: 'lineage', ...query }),
    nodes: found.ids.map(node),
    edges: edges.map((edge) => edgeOf(edge, sources)),
    events: eventIds.map((id) => ({ ...node(id), enactedBy: (laws.get(id) ?? []).map(node) })),
    ...{ truncated, cut, next, beyond, bodies },
    others: otherIds.map(node),
    reason: isWanted('reason') && edges.length === 0 ? await reasonOf(snapshot, found, walkQuery) : null,
    leftOut: isWanted('leftOut') ? await eventDisputes(snapshot, await leftOutOf(snapshot, found, walkQuery)) : [],
  }
}

function edgeBetweenBodies<Edge extends { from: string; to: string }>(edge: Edge, { bodies }: Walk): Edge {
  const [from, to] = [bodies.bodyOf(edge.from), bodies.bodyOf(edge.to)]
  return from === edge.from && to === edge.to ? edge : { ...edge, from, to }
}

async function bodiesOf(
  snapshot: Snapshot,
  { ids, bodies }: Walk,
  query: WalkQuery,
  isWanted: (part: LineagePart) => boolean,
): Promise<LineageBody[]> {
  const incarnations = new Map(ids.map((id) => [id, bodies.incarnationsOf(id)]))
  const fates = await fatesOf(snapshot, isWanted('outcomes') ? ids : [], query)
  const revivals = await revivalsOf(snapshot, isWanted('revivals') ? [...incarnations.values()].flat() : [], query)
  return [...incarnations].map(([id, names]) => {
    const { outcome = 'UNKNOWN', became = [] } = fates.get(id) ?? {}
    return { id, incarnations: names, outcome, became, revivedBy: names.flatMap((name) => revivals.get(name) ?? []) }
  })
}

/** The ids of what edges and bodies name beside the nodes. */
function othersOf(
  ids: readonly string[],
  edges: readonly { from: string; to: string }[],
  bodies: readonly LineageBody[],
): string[] {
  const named = [
    ...edges.flatMap(({ from, to }) => [from, to]),
    ...bodies.flatMap(({ incarnations, became, revivedBy }) => [...incarnations, ...became, ...revivedBy]),
  ]
  const known = new Set(ids)
  return [...new Set(named)].filter((id) => !known.has(id))
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
