import type { PropertyValue } from '../graph/graph.ts'
import { edgeIdOf } from '../graph/edge-id.ts'
import { edgeTable, nodeTable, type Column, type Table } from './columns.ts'
import { writeText, type FileHead, type Format, type Sheet, type Writer } from './format.ts'
import { xmlText } from './xml.ts'
import { openYed, YED_KEYS, YED_NAMESPACE } from './yed.ts'

/**
 * GraphML, the XML that most programs for graphs read. It has no lists: a list is a text in JSON. igraph makes `""` or NaN
 * of a value that is absent: an empty `valid_to` is not known or not over, and `is_current` tells which.
 */
export const GRAPHML: Format = {
  name: 'graphml',
  mediaType: 'application/xml; charset=utf-8',
  for: 'igraph in R and Python, networkx, Cytoscape, yEd',
  // yEd draws empty boxes unless it finds its own elements.
  options: { flavour: ['plain', 'yed'] },
  write: writeText(open),
}

function open(sheet: Sheet): Writer {
  const yed = sheet.options['flavour'] === 'yed' ? openYed(sheet) : undefined
  const [nodes, edges] = [nodeTable(sheet), edgeTable(sheet)]
  const [nodeData, edgeData] = [dataOf('n', nodes), dataOf('e', edges)]
  return {
    begin: () => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${yed ? YED_NAMESPACE : ''}>
${keysOf('graph', 'g', headColumns(sheet.head))}${keysOf('node', 'n', nodes.columns)}${keysOf('edge', 'e', edges.columns)}${yed ? YED_KEYS : ''}<graph id="graph" edgedefault="directed">
${headData(sheet.head)}
`,
    node: (node) => `<node id="${xmlText(node.id)}">${nodeData(node)}${yed ? yed.node(node) : ''}</node>\n`,
    turn: () => '',
    edge: (edge) =>
      `<edge id="${xmlText(edgeIdOf(edge))}" source="${xmlText(edge.from)}" target="${xmlText(edge.to)}">${edgeData(edge)}${yed ? yed.edge(edge) : ''}</edge>\n`,
    end: () => '</graph>\n</graphml>\n',
  }
}

/** Columns that are attributes of the element itself; igraph would refuse a second `id`. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'source', 'target'])

const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
  strings: 'string',
}

/** Declares columns; the id of each is its index after a letter, as ids are unique in the whole file. */
function keysOf(of: 'graph' | 'node' | 'edge', letter: string, columns: readonly Column[]): string {
  return columns
    .map(({ name, type }, index) =>
      ATTRIBUTES.has(name)
        ? ''
        : `<key id="${letter}${index}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('')
}

/** Makes a function that writes the values of an element. */
function dataOf<Element>(letter: string, { columns, each }: Table<Element>): (element: Element) => string {
  const openings = columns.map(({ name }, index) => (ATTRIBUTES.has(name) ? '' : `<data key="${letter}${index}">`))
  let text = ''
  const visit = (value: PropertyValue, index: number) => {
    const opening = openings[index]
    if (opening) text += `${opening}${valueText(value)}</data>`
  }
  return (element) => {
    text = ''
    each(element, visit)
    return text
  }
}

function valueText(value: PropertyValue): string {
  if (typeof value === 'string') return xmlText(value)
  return typeof value === 'object' ? xmlText(JSON.stringify(value)) : String(value)
}

function headColumns(head: FileHead): Column[] {
  return Object.entries(head).map(([name, value]) => ({
    name,
    type: typeof value === 'boolean' ? 'boolean' : 'string',
  }))
}

function headData(head: FileHead): string {
  return Object.values(head)
    .map((value: PropertyValue | null, index) =>
      value === null ? '' : `<data key="g${index}">${valueText(value)}</data>`,
    )
    .join('')
}
