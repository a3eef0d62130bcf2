import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import type { CitedSource } from '../graph/citation.ts'
import { edgeOf, nodeOf, type Stored, type StoredEdge } from '../graph/element.ts'
import type { GraphEdge, GraphNode, GraphStream } from '../graph/graph.ts'
import { headerOf } from './nodes.ts'

/** Everything that is loaded: nodes by id, then edges by the id of the node that they leave. */
export async function wholeGraph(snapshot: Snapshot): Promise<GraphStream> {
  const rows = await snapshot.rows<CitedSource & Record<string, unknown>>(statement('graph/sources'))
  const sources = new Map(rows.map((source) => [source.id, source]))
  return {
    header: await headerOf(snapshot, { question: 'graph' }),
    nodes: nodesOf(snapshot, sources),
    edges: edgesOf(snapshot, sources),
  }
}

async function* nodesOf(
  snapshot: Snapshot,
  sources: ReadonlyMap<string, CitedSource>,
): AsyncGenerator<readonly GraphNode[]> {
  const rows = snapshot.stream<Stored & Record<string, unknown>>(statement('graph/nodes'))
  for await (const portion of rows) yield portion.map((row) => nodeOf(row, sources))
}

async function* edgesOf(
  snapshot: Snapshot,
  sources: ReadonlyMap<string, CitedSource>,
): AsyncGenerator<readonly GraphEdge[]> {
  const rows = snapshot.stream<StoredEdge & Record<string, unknown>>(statement('graph/edges'))
  for await (const portion of rows) yield portion.map((row) => edgeOf(row, sources))
}
