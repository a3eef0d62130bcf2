import { edgeIdOf } from '../graph/edge-id.ts'
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import { graphOf } from '../graph/stream.ts'
import { withMarks } from '../graph/told-apart.ts'
import { existenceOf } from './existence.ts'
import { flowShares } from './flow-share.ts'
import type { Format, Sheet } from './format.ts'
import { withoutCycles } from './without-cycles.ts'

/**
 * What flows between bodies, for d3-sankey with `nodeId(({ id }) => id)`: a row for each step of a succession, each body that
 * was spun off and each function that was handed over, by date, and only the bodies that one of them touches. The width
 * `value` is the share of the giver where the data knows one, else 1. `links` has no cycles, as d3-sankey cannot draw them:
 * in the order of time, a flow that would lead back to where it comes from, or to itself, is in `circular` instead.
 */
export const SANKEY: Format = {
  name: 'sankey.json',
  mediaType: 'application/json; charset=utf-8',
  for: 'd3-sankey, Observable',
  options: {},
  most: { nodes: 10_000, edges: 10_000 },
  write: async function* (graph, sheet) {
    yield sankeyText(await graphOf(graph), sheet)
  },
}

const FLOWS = new Set(['SUCCEEDED_BY', 'SPUN_OFF', 'HANDED_FUNCTION_TO'])

function sankeyText(graph: Graph, sheet: Sheet): string {
  const flows = graph.edges.filter(({ type }) => FLOWS.has(type)).toSorted(byDate)
  const touched = new Set(flows.flatMap(({ from, to }) => [from, to]))
  const shareOf = flowShares(graph)
  const { straight, circular } = withoutCycles(flows)
  const row = (edge: GraphEdge) => flowRow(edge, shareOf(edge), sheet)
  const parts = {
    nodes: withMarks(graph.nodes.filter(({ id }) => touched.has(id))).map((node) => nodeRow(node, sheet)),
    links: straight.map(row),
    circular: circular.map(row),
  }
  const lists = Object.entries(parts).map(
    ([name, rows]) => `"${name}":[${rows.map((each) => `\n${JSON.stringify(each)}`).join()}]`,
  )
  return `{"graph":${JSON.stringify(sheet.head)},${lists.join()}}\n`
}

/** What has no date comes last. */
function byDate(one: GraphEdge, other: GraphEdge): number {
  const [first, second] = [one, other].map((edge) => `${existenceOf(edge).from ?? '~'} ${edgeIdOf(edge)}`)
  return (first ?? '') < (second ?? '') ? -1 : 1
}

function nodeRow(node: GraphNode, { language }: Sheet): object {
  const { from, to } = existenceOf(node)
  const { id, type, properties } = node
  return { id, name: labelOf(node, language), type, kind: properties.kind, validFrom: from, validTo: to }
}

function flowRow(edge: GraphEdge, share: number | undefined, { sources }: Sheet): object {
  const { kind, date, eventId, certainty } = edge.properties
  return {
    source: edge.from,
    target: edge.to,
    value: share ?? 1,
    share,
    id: edgeIdOf(edge),
    type: edge.type,
    kind,
    date,
    function: edge.properties['function'],
    certainty,
    eventId,
    ...(sources && { citations: edge.citations }),
  }
}
