import { edgeIdOf } from '../graph/edge-id.ts'
import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import { existenceOf, isCurrent, yearOf } from './existence.ts'
import { writeText, type Format, type Sheet, type Writer } from './format.ts'

/** Node-link JSON, for D3, Observable and networkx: one object with the lists `nodes` and `links`. */
export const NODE_LINK: Format = {
  name: 'json',
  mediaType: 'application/json; charset=utf-8',
  for: 'D3, Observable, networkx',
  options: { edgesKey: ['links', 'edges'] },
  write: writeText(open),
}

function open(sheet: Sheet): Writer {
  const { head, options } = sheet
  let before = '\n'
  const line = (element: object) => {
    const text = before + JSON.stringify(element)
    before = ',\n'
    return text
  }
  return {
    begin: () => `{"directed":true,"multigraph":true,"graph":${JSON.stringify(head)},"nodes":[`,
    node: (node) => line(nodeRow(node, sheet)),
    turn: () => {
      before = '\n'
      return `],${JSON.stringify(options['edgesKey'])}:[`
    },
    edge: (edge) => line(edgeRow(edge, sheet)),
    end: () => ']}\n',
  }
}

function nodeRow(node: GraphNode, sheet: Sheet): object {
  const { id, type, properties } = node
  return { id, label: labelOf(node, sheet.language), type, ...existenceRow(node, sheet), ...properties }
}

function edgeRow(edge: GraphEdge, sheet: Sheet): object {
  const { from, to, type, properties } = edge
  const id = edgeIdOf(edge)
  return { source: from, target: to, key: id, id, type, ...existenceRow(edge, sheet), ...properties }
}

/** Plain days and years beside the dates as known, and citations if they are wanted. */
function existenceRow(element: GraphNode | GraphEdge, { head, sources }: Sheet): object {
  const { from, to } = existenceOf(element)
  return {
    validFrom: from,
    validTo: to,
    startYear: yearOf(from),
    endYear: yearOf(to),
    isCurrent: isCurrent(element, head.retrieved),
    ...(sources && { citations: element.citations }),
  }
}
