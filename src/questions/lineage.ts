import { traceLineage, type Direction } from '../change/lineage.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { edgeOf, nodeOf, type StoredEdge, type StoredProperties } from '../graph/element.ts'
import type { Graph, GraphNode } from '../graph/graph.ts'
import { citedSources, headerOf, storedNodes } from './nodes.ts'

/** What is asked for a lineage. */
export interface LineageQuery {
  /** Id of a body, plan, act or fund. */
  of: string
  direction: Direction
  /** Steps from there, 1 or more; more than 100 counts as 100. */
  depth: number
}

/** The successions around one thing: its nodes breadth first from that thing, its edges by date. */
export interface Lineage extends Graph {
  /** The change events behind the edges, by date. */
  events: readonly LineageEvent[]
  /** Whether more lies beyond the depth or the bound on nodes. */
  truncated: boolean
}

/** A change event with the laws on which it rests, by id. */
export interface LineageEvent extends GraphNode {
  enactedBy: readonly GraphNode[]
}

/** A succession that leaves a node in reach; only the first four fields where none does. */
interface StepRow {
  from: string
  to: string | null
  type: string | null
  properties: StoredProperties | null
}

/** Bounds that no request can exceed; the statement walks one hop further than `depth` to see whether it cut. */
const LIMITS = { depth: 100, nodes: 2_000 }

/**
 * Traces where something came from or what became of it. Every node is visited once, so cycles and diamonds are harmless.
 *
 * @throws AppError NOT_FOUND when nothing has that id; INVALID_INPUT for a depth below 1
 */
export async function lineage(snapshot: Snapshot, { of, direction, depth }: LineageQuery): Promise<Lineage> {
  if (depth < 1) throw new AppError('INVALID_INPUT', `The depth is ${depth}. Ask for at least 1.`)
  const rows = await snapshot.rows<StepRow & Record<string, unknown>>(statement('lineage/steps'), {
    of,
    direction,
    limit: LIMITS.nodes + 1,
  })
  if (rows.length === 0) throw new AppError('NOT_FOUND', `There is nothing with the id '${of}'. Find ids with search.`)
  const { ids, edges, truncated } = traceLineage(of, rows.flatMap(stepOf), {
    direction,
    depth: Math.min(depth, LIMITS.depth),
    limit: LIMITS.nodes,
  })
  const eventIds = [...new Set(edges.map(({ eventId }) => eventId))]
  const laws = await lawsOf(snapshot, eventIds)
  const stored = await storedNodes(snapshot, [...new Set([...ids, ...eventIds, ...[...laws.values()].flat()])])
  const sources = await citedSources(snapshot, [
    ...stored.values(),
    ...edges.map(({ stored: { properties } }) => properties),
  ])
  const nodesOf = (wanted: readonly string[]) =>
    wanted.flatMap((id) => {
      const properties = stored.get(id)
      return properties ? [nodeOf(properties, sources)] : []
    })
  return {
    header: await headerOf(snapshot, { question: 'lineage', of, direction, depth }),
    nodes: nodesOf(ids),
    edges: edges.map((edge) => edgeOf(edge.stored, sources)),
    events: nodesOf(eventIds).map((event) => ({ ...event, enactedBy: nodesOf(laws.get(event.id) ?? []) })),
    truncated,
  }
}

/** A succession as it is walked, with what is stored of it. */
interface Step {
  id: string
  from: string
  to: string
  date?: string
  eventId: string
  stored: StoredEdge
}

/** A row without a successor only says that the entity is there. */
function stepOf({ from, to, type, properties }: StepRow): Step[] {
  if (to === null || type === null || properties === null) return []
  const { id, eventId, date } = properties
  return [
    {
      id: String(id),
      from,
      to,
      ...(typeof date === 'string' && { date }),
      eventId: String(eventId),
      stored: { type, from, to, properties },
    },
  ]
}

async function lawsOf(snapshot: Snapshot, events: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await snapshot.rows<{ event: string; law: string }>(statement('lineage/laws'), {
    wanted: { ids: events },
  })
  const laws = new Map<string, string[]>()
  for (const { event, law } of rows) laws.set(event, [...(laws.get(event) ?? []), law])
  return laws
}
