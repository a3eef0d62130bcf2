import { edgeIdOf } from '../graph/edge-id.ts'
import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import { edgeText, isBroken, lookOf } from './drawing.ts'
import { writeText, type FileHead, type Format, type Sheet, type Writer } from './format.ts'

/**
 * A picture in the language of Graphviz: shape and colour by type, a broken line where a function passed. What the file
 * tells of itself is in attributes of the graph. The bound is what Graphviz draws within about a minute, with labels at edges.
 */
export const DOT: Format = {
  name: 'dot',
  mediaType: 'text/vnd.graphviz; charset=utf-8',
  for: 'Graphviz',
  options: {},
  most: { nodes: 500, edges: 1_000 },
  write: writeText(open),
}

/** Without these, Graphviz searches ten times as long for an order that looks little better. */
const LESS_SEARCH = 'nslimit=1, nslimit1=1, mclimit=0.3'

function open({ head, language }: Sheet): Writer {
  return {
    begin: () =>
      `digraph {\n  graph [${headAttributes(head)}, rankdir=LR, ${LESS_SEARCH}, fontname="sans-serif"]\n` +
      '  node [style=filled, fontname="sans-serif"]\n  edge [fontname="sans-serif"]\n',
    node: (node) => `  ${quoted(node.id)} [${nodeAttributes(node, labelOf(node, language))}]\n`,
    turn: () => '',
    edge: (edge) => `  ${quoted(edge.from)} -> ${quoted(edge.to)} [${edgeAttributes(edge)}]\n`,
    end: () => '}\n',
  }
}

/** The first line under the picture is the title; the second tells where it is from. */
function headAttributes({ title, licence, version, address, retrieved, truncated }: FileHead): string {
  const origin = [licence ?? '', version ?? '', address, retrieved].filter((part) => part !== '').join(', ')
  const own = {
    title,
    licence: licence ?? '',
    version: version ?? '',
    address,
    retrieved,
    truncated: String(truncated),
  }
  const attributes = Object.entries(own).map(([name, value]) => `${name}=${escaped(value)}`)
  return [`label=${escaped(`${title}\n${origin}`)}`, ...attributes].join(', ')
}

function nodeAttributes({ type }: GraphNode, label: string): string {
  const { shape, fill } = lookOf(type)
  return `label=${escaped(label)}, shape=${shape}, fillcolor="${fill}", type=${quoted(type)}`
}

function edgeAttributes(edge: GraphEdge): string {
  const dashes = isBroken(edge) ? ', style=dashed' : ''
  return `label=${escaped(edgeText(edge))}, id=${escaped(edgeIdOf(edge))}${dashes}`
}

/** An id or another text that Graphviz takes as it is. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`
}

/** A text in which Graphviz looks for escapes and entities; control characters, which no picture can hold, are left out. */
function escaped(text: string): string {
  const plain = text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
  return quoted(plain)
}
