import { traceLineage, type Direction } from '../change/lineage.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { edgeOf, nodeOf, storedValue, type StoredEdge } from '../graph/element.ts'
import type { Graph, GraphNode } from '../graph/graph.ts'
import { citedSources, headerOf, storedNodes } from './nodes.ts'

/** What is asked for a lineage. */
export interface LineageQuery {
  /** Id of a body, plan, act or fund. */
  of: string
  direction: Direction
  /** Steps from there, 1 or more; more than 100 counts as 100. */
  depth: number
  /**
   * What is read in full; everything when absent. Other nodes and events have only their ids, and other edges have no
   * citations: for a carrier that shows no more of them.
   */
  parts?: readonly LineagePart[]
}

/** A part of a lineage that may be read in full. */
export type LineagePart = 'nodes' | 'edges' | 'events'

/** The successions around one thing: nodes in breadth-first order from that thing, edges by date. */
export interface Lineage extends Graph {
  /** The change events from which the edges are derived, by date. */
  events: readonly LineageEvent[]
  /** Whether there is more beyond the depth or the limit on nodes. */
  truncated: boolean
}

/** A change event with the laws that are its legal basis, by id. */
export interface LineageEvent extends GraphNode {
  enactedBy: readonly GraphNode[]
}

const ALL: readonly LineagePart[] = ['nodes', 'edges', 'events']

/** Limits of every request. The statement walks one hop further than `depth`, so that a cut is noticed. */
const LIMITS = { depth: 100, nodes: 2_000 }

/**
 * Traces where something came from or what became of it. Every node is visited once, whatever cycles and diamonds there are.
 *
 * @throws AppError NOT_FOUND when nothing has that id; INVALID_INPUT for a depth below 1
 */
export async function lineage(snapshot: Snapshot, { parts = ALL, ...query }: LineageQuery): Promise<Lineage> {
  const { ids, edges, truncated } = await trace(snapshot, query)
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
  }
}

/** A succession as it is walked, with everything that is stored of it. */
interface Step extends StoredEdge {
  id: string
  date?: string
  eventId: string
}

/** The row of a thing that was reached and that no succession leaves. */
interface NoSuccession {
  from: string
  to: null
}

async function trace(snapshot: Snapshot, { of, direction, depth }: Omit<LineageQuery, 'parts'>) {
  if (depth < 1) throw new AppError('INVALID_INPUT', `The depth is ${depth}. Ask for at least 1.`)
  const parameters = { of, direction, limit: LIMITS.nodes + 1 }
  const rows: (StoredEdge | NoSuccession)[] = await snapshot.rows(statement('lineage/steps'), parameters)
  if (rows.length === 0) throw new AppError('NOT_FOUND', `There is nothing with the id '${of}'. Find ids with search.`)
  return traceLineage(of, rows.filter(hasSuccessor).map(stepOf), {
    direction,
    depth: Math.min(depth, LIMITS.depth),
    limit: LIMITS.nodes,
  })
}

function hasSuccessor(row: StoredEdge | NoSuccession): row is StoredEdge {
  return row.to !== null
}

function stepOf(edge: StoredEdge): Step {
  const date = storedValue(edge, 'date')
  return {
    ...edge,
    id: String(storedValue(edge, 'id')),
    eventId: String(storedValue(edge, 'eventId')),
    ...(typeof date === 'string' && { date }),
  }
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
