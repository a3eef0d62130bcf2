import type { PropertyValue } from '../graph/graph.ts'
import { edgeIdOf } from '../graph/edge-id.ts'
import { edgeTable, nodeTable, type Column, type Table } from './columns.ts'
import { writeText, type FileHead, type Format, type Sheet, type Writer } from './format.ts'
import { escaped } from '../page/markup.ts'
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
  const [nodeData, edgeData] = [dataOf('node', nodes), dataOf('edge', edges)]
  return {
    begin: () => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${yed ? YED_NAMESPACE : ''}>
${keysOf('graph', headColumns(sheet.head))}${keysOf('node', nodes.columns)}${keysOf('edge', edges.columns)}${yed ? YED_KEYS : ''}<graph id="graph" edgedefault="directed">
${headData(sheet.head)}
`,
    node: (node) => `<node id="${escaped(node.id)}">${nodeData(node)}${yed ? yed.node(node) : ''}</node>\n`,
    turn: () => '',
    edge: (edge) =>
      `<edge id="${escaped(edgeIdOf(edge).replaceAll('/', ':'))}" source="${escaped(edge.from)}" target="${escaped(edge.to)}">${edgeData(edge)}${yed ? yed.edge(edge) : ''}</edge>\n`,
    end: () => '</graph>\n</graphml>\n',
  }
}

/**
 * Columns with another name here, or none, as they are attributes of the element itself. The id of an edge is both: the
 * schema allows no slash in the attribute, and igraph 1.0 gives edges the ids of nodes, and complains of a column `id`.
 */
const NAMES: Readonly<Record<'graph' | 'node' | 'edge', Readonly<Record<string, string | undefined>>>> = {
  graph: {},
  node: { id: undefined },
  edge: { id: 'edge_id', source: undefined, target: undefined },
}

const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
  strings: 'string',
}

/** Declares columns; the id of each is its index after a letter, as ids are unique in the whole file. */
function keysOf(of: keyof typeof NAMES, columns: readonly Column[]): string {
  return columns
    .map(({ name, type }, index) => {
      const own = nameOf(of, name)
      return own === undefined
        ? ''
        : `<key id="${of[0]}${index}" for="${of}" attr.name="${own}" attr.type="${TYPES[type]}"/>\n`
    })
    .join('')
}

function nameOf(of: keyof typeof NAMES, column: string): string | undefined {
  return column in NAMES[of] ? NAMES[of][column] : column
}

/** Makes a function that writes the values of an element. */
function dataOf<Element>(of: 'node' | 'edge', { columns, each }: Table<Element>): (element: Element) => string {
  const openings = columns.map(({ name }, index) =>
    nameOf(of, name) === undefined ? '' : `<data key="${of[0]}${index}">`,
  )
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
  if (typeof value === 'string') return escaped(value)
  return typeof value === 'object' ? escaped(JSON.stringify(value)) : String(value)
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
