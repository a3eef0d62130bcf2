import { citationText } from '../graph/citation.ts'
import { edgeIdOf } from '../graph/edge-id.ts'
import type { Citation, GraphEdge, GraphNode, Properties } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import { relationLabel } from './columns.ts'
import type { Format, Sheet } from './format.ts'
import { existenceRow, knownProperties, writeJsonLists } from './json-lists.ts'

/**
 * JSON for Cytoscape.js: what is known of an element is in its `data`. Cytoscape shows `name`, and `interaction` is the
 * relation type. networkx takes `value` for the identity of a node and `key` for that of an edge, so the value that an
 * observation or a claim states is `statedValue`.
 */
export const CYJS: Format = {
  name: 'cyjs',
  mediaType: 'application/json; charset=utf-8',
  for: 'Cytoscape.js, Cytoscape, networkx',
  options: {},
  write: writeJsonLists((sheet) => ({
    begin: `{"format_version":"1.0","directed":true,"multigraph":true,"data":${networkData(sheet)},"elements":{"nodes":[`,
    node: (node) => ({ data: nodeData(node, sheet) }),
    turn: '],"edges":[',
    edge: (edge) => ({ data: edgeData(edge, sheet) }),
    end: ']}}\n',
  })),
}

function networkData({ head }: Sheet): string {
  return JSON.stringify({ name: head.title, ...head })
}

function nodeData(node: GraphNode, { language, sources, head }: Sheet): object {
  const { id, type, properties } = node
  const label = labelOf(node, language)
  const citations = sources ? citationTexts(node.citations) : undefined
  return {
    id,
    value: id,
    name: label,
    label,
    type,
    ...existenceRow(node, head.retrieved),
    citations,
    ...(properties['value'] === undefined ? properties : withStatedValue(properties)),
  }
}

function edgeData(edge: GraphEdge, { sources, head }: Sheet): object {
  const { from: source, to: target, type } = edge
  const id = edgeIdOf(edge)
  const label = relationLabel(type)
  const citations = sources ? citationTexts(edge.citations) : undefined
  return {
    id,
    key: id,
    source,
    target,
    interaction: type,
    name: label,
    label,
    ...existenceRow(edge, head.retrieved),
    citations,
    ...knownProperties(edge),
  }
}

/** Lists of texts, as Cytoscape has no columns of objects. */
function citationTexts(citations: readonly Citation[]): string[] | undefined {
  return citations.length === 0 ? undefined : citations.map(citationText)
}

function withStatedValue({ value: statedValue, ...others }: Properties): Properties {
  return { ...others, statedValue }
}
