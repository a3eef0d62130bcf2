import type { GraphEdge, GraphNode, GraphStream } from '../graph/graph.ts'
import { graphOf } from '../graph/stream.ts'
import { edgeTable, nodeTable, type Column, type Table } from './columns.ts'
import { cx2Style } from './cx2-style.ts'
import type { FileHead, Format, Sheet } from './format.ts'

/**
 * CX2, the JSON of NDEx: a list of parts. Ids are whole numbers, so ours are the attribute `identifier`; Cytoscape shows
 * `name`, and `interaction` is the relation type. It tells first how many elements follow, so the whole graph is collected.
 */
export const CX2: Format = {
  name: 'cx2',
  mediaType: 'application/json; charset=utf-8',
  for: 'Cytoscape, Cytoscape Web, NDEx',
  options: {},
  // Less than 50 MB in memory: 560 bytes for a node with the usual properties, 200 for an edge, 110 for a number.
  most: { nodes: 40_000, edges: 100_000 },
  write,
}

async function* write(graph: GraphStream, sheet: Sheet): AsyncGenerator<string> {
  const { nodes, edges } = await graphOf(graph)
  const [ofNodes, ofEdges] = [attributesOf(nodeTable(sheet), nodes), attributesOf(edgeTable(sheet), edges)]
  const ids = new Map(nodes.map(({ id }, index) => [id, index]))
  yield `[${JSON.stringify({ CXVersion: '2.0', hasFragments: false })},
${part('metaData', metaData(nodes.length, edges.length))},
${part('attributeDeclarations', [{ networkAttributes: NETWORK_TYPES, nodes: ofNodes.types, edges: ofEdges.types }])},
${part('networkAttributes', [networkAttributes(sheet.head)])},
{"nodes":[`
  yield* lines(nodes, (node, id) => ({ id, v: ofNodes.values(node) }))
  yield ']},\n{"edges":['
  yield* lines(edges, (edge, id) => ({ id, s: ids.get(edge.from), t: ids.get(edge.to), v: ofEdges.values(edge) }))
  yield `]},
${part('visualProperties', [cx2Style(sheet.vocabulary)])},
${part('status', [{ success: true }])}]
`
}

const NETWORK_TYPES = {
  name: { d: 'string' },
  rights: { d: 'string' },
  version: { d: 'string' },
  address: { d: 'string' },
  retrieved: { d: 'string' },
  truncated: { d: 'boolean' },
}

/** What the file tells of itself, under the names that NDEx shows; what is not known is not written. */
function networkAttributes({ title, licence, version, ...others }: FileHead): object {
  return { name: title, rights: licence ?? undefined, version: version ?? undefined, ...others }
}

function part(name: string, content: readonly object[]): string {
  return JSON.stringify({ [name]: content })
}

function metaData(nodes: number, edges: number): object[] {
  const counts = { attributeDeclarations: 1, networkAttributes: 1, nodes, edges, visualProperties: 1 }
  return Object.entries(counts).map(([name, elementCount]) => ({ name, elementCount }))
}

/** How many elements are written at once. */
const AT_ONCE = 1_000

/** An element a line, with a comma before all but the first. */
function* lines<Element>(elements: readonly Element[], row: (element: Element, index: number) => object) {
  for (let first = 0; first < elements.length; first += AT_ONCE) {
    const texts = elements
      .slice(first, first + AT_ONCE)
      .map((element, offset) => JSON.stringify(row(element, first + offset)))
    yield `${first === 0 ? '' : ','}\n${texts.join(',\n')}`
  }
}

const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
  strings: 'list_of_string',
}

/** The attributes of these elements: the declared type of each that occurs, and their values. */
function attributesOf<Element extends GraphNode | GraphEdge>(
  { columns, each }: Table<Element>,
  elements: readonly Element[],
): { types: Record<string, { d: string }>; values: (element: Element) => Record<string, unknown> } {
  const names = columns.map(({ name }) => attributeName(name))
  const occurring = new Set<number>()
  for (const element of elements) each(element, (_value, index) => occurring.add(index))
  const types: Record<string, { d: string }> = {}
  for (const index of occurring) {
    const [name, column] = [names[index], columns[index]]
    if (name !== undefined && column) types[name] = { d: TYPES[column.type] }
  }
  return {
    types,
    values: (element) => {
      const values: Record<string, unknown> = {}
      each(element, (value, index) => {
        const name = names[index]
        if (name !== undefined) values[name] = typeof value === 'object' ? value.map(String) : value
      })
      return values
    },
  }
}

/** Names of columns that Cytoscape knows under another; the ends of an edge are no attributes. */
const NAMES: Readonly<Record<string, string | undefined>> = {
  id: 'identifier',
  label: 'name',
  relation: 'interaction',
  source: undefined,
  target: undefined,
}

/** The name of a column as the API writes names: `startYear`. */
function attributeName(column: string): string | undefined {
  return column in NAMES ? NAMES[column] : column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
