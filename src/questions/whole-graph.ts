import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import type { CitedSource } from '../graph/citation.ts'
import { edgeOf, nodeOf, type Stored, type StoredEdge } from '../graph/element.ts'
import type { GraphEdge, GraphNode, GraphStream } from '../graph/graph.ts'
import { headerOf } from './nodes.ts'
import { allOf, conditionsOf, type Slice, type SliceConditions } from './slice.ts'

/** What is asked for the whole graph. */
export interface WholeGraphQuery extends Slice {
  /** Whether nodes and edges have their citations. */
  citations: boolean
}

/**
 * Everything of a slice: nodes by id, then the relations between them by the id of the node that they leave.
 *
 * @throws AppError INVALID_INPUT for a slice that makes no sense; DATA_INCOMPLETE unless a complete data set is loaded
 */
export async function wholeGraph(snapshot: Snapshot, { citations, ...slice }: WholeGraphQuery): Promise<GraphStream> {
  const conditions = conditionsOf(slice)
  const rows = citations ? await snapshot.rows<CitedSource & Record<string, unknown>>(statement('graph/sources')) : []
  const sources = citations ? new Map(rows.map((source) => [source.id, source])) : undefined
  return {
    header: await headerOf(snapshot, { question: 'graph', ...slice }),
    nodes: nodesOf(snapshot, conditions, sources),
    edges: edgesOf(snapshot, conditions, sources),
  }
}

type Sources = ReadonlyMap<string, CitedSource> | undefined

async function* nodesOf(
  snapshot: Snapshot,
  { node, parameters }: SliceConditions,
  sources: Sources,
): AsyncGenerator<readonly GraphNode[]> {
  const text = statement('graph/nodes', node('node'))
  const rows = snapshot.stream<Stored & Record<string, unknown>>(text, { slice: parameters })
  for await (const portion of rows) yield portion.map((row) => nodeOf(row, sources))
}

async function* edgesOf(
  snapshot: Snapshot,
  { node, relation, parameters }: SliceConditions,
  sources: Sources,
): AsyncGenerator<readonly GraphEdge[]> {
  const text = statement('graph/edges', allOf([relation('edge', 'from', 'to'), node('from'), node('to')]))
  const rows = snapshot.stream<StoredEdge & Record<string, unknown>>(text, { slice: parameters })
  for await (const portion of rows) yield portion.map((row) => edgeOf(row, sources))
}
