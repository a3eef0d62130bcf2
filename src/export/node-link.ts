import { edgeIdOf } from '../graph/edge-id.ts'
import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import type { Format, Sheet } from './format.ts'
import { existenceRow, knownProperties, writeJsonLists } from './json-lists.ts'

/** Node-link JSON, for D3, Observable and networkx: one object with the lists `nodes` and `links`. */
export const NODE_LINK: Format = {
  name: 'json',
  mediaType: 'application/json; charset=utf-8',
  for: 'D3, Observable, networkx',
  // D3 reads `links`; networkx reads `edges` from version 3.6 on, and read `links` before.
  options: { edgesKey: ['links', 'edges'] },
  write: writeJsonLists((sheet) => ({
    begin: `{"directed":true,"multigraph":true,"graph":${JSON.stringify(sheet.head)},"nodes":[`,
    node: (node) => nodeRow(node, sheet),
    turn: `],${JSON.stringify(sheet.options['edgesKey'])}:[`,
    edge: (edge) => edgeRow(edge, sheet),
    end: ']}\n',
  })),
}

function nodeRow(node: GraphNode, { language, sources, head }: Sheet): object {
  const { id, type } = node
  const citations = sources ? node.citations : undefined
  return {
    id,
    label: labelOf(node, language),
    type,
    ...existenceRow(node, head.retrieved),
    citations,
    ...knownProperties(node),
  }
}

function edgeRow(edge: GraphEdge, { sources, head }: Sheet): object {
  const { from: source, to: target, type } = edge
  const id = edgeIdOf(edge)
  const citations = sources ? edge.citations : undefined
  return {
    source,
    target,
    key: id,
    id,
    type,
    ...existenceRow(edge, head.retrieved),
    citations,
    ...knownProperties(edge),
  }
}
