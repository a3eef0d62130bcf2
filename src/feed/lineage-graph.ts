import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import type { Lineage } from '../questions/lineage.ts'

/** A lineage as a graph of its bodies and steps; each step has the names of its laws in `legalBasis`. */
export function lineageGraph({ header, nodes, others, edges, events }: Lineage): Graph {
  const laws = new Map(events.map(({ id, enactedBy }) => [id, enactedBy.map((law) => `${labelOf(law)} [${law.id}]`)]))
  return {
    header,
    nodes: [...nodes, ...endsAmong(others, edges)],
    edges: edges.map((edge) => {
      const legalBasis = laws.get(edge.properties.eventId ?? '') ?? []
      return legalBasis.length === 0 ? edge : { ...edge, properties: { ...edge.properties, legalBasis } }
    }),
  }
}

/** The same with its change events and their laws as nodes. */
export function lineageWithEvents(lineage: Lineage): Graph {
  const { header, nodes, edges } = lineageGraph(lineage)
  const known = new Set(nodes.map(({ id }) => id))
  const laws = new Map(lineage.events.flatMap(({ enactedBy }) => enactedBy).map((law) => [law.id, law]))
  const enacted = lineage.events.flatMap((event) =>
    event.enactedBy.map(({ id }): GraphEdge => {
      return { type: 'ENACTED_BY', from: event.id, to: id, properties: {}, citations: [] }
    }),
  )
  const added = [...lineage.events, ...laws.values()].filter(({ id }) => !known.has(id))
  return { header, nodes: [...nodes, ...added], edges: [...edges, ...enacted] }
}

/** Those of these nodes at which an edge begins or ends. */
function endsAmong(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphNode[] {
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return nodes.filter(({ id }) => ends.has(id))
}
