import type { GraphEdge, GraphNode, PropertyValue } from '../graph/graph.ts'
import { edgeTable, nodeTable, type Column, type Table } from './columns.ts'
import { existenceOf } from './existence.ts'
import { writeText, type FileHead, type Format, type Sheet, type Writer } from './format.ts'
import { headLines } from './head-lines.ts'
import { typeColours } from './type-colours.ts'
import { escaped } from '../page/markup.ts'

/** GEXF, the XML of Gephi: nodes and edges with the days on which each is there, and all that is known in columns. */
export const GEXF: Format = {
  name: 'gexf',
  mediaType: 'application/xml; charset=utf-8',
  for: 'Gephi, Gephi Lite, R rgexf, networkx 3.6 or newer',
  options: { version: ['1.3', '1.2draft'] },
  write: writeText(open),
}

/** What differs between the versions. */
interface Version {
  number: string
  namespace: string
  /** Further attributes of the graph. */
  graph: string
  listType: string
  listText: (values: readonly (string | number)[]) => string
  /** Whether an edge tells its type itself: Gephi then keeps relations of different types between the same nodes apart. */
  hasKind: boolean
}

const VERSION_1_3: Version = {
  number: '1.3',
  namespace: 'http://gexf.net/1.3',
  graph: ' timerepresentation="interval"',
  listType: 'liststring',
  listText: (values) => `[${values.map(quoted).join(', ')}]`,
  hasKind: true,
}

const VERSION_1_2: Version = {
  number: '1.2',
  namespace: 'http://www.gexf.net/1.2draft',
  graph: '',
  listType: 'string',
  listText: (values) => values.join('; '),
  hasKind: false,
}

function open(sheet: Sheet): Writer {
  const version = sheet.options['version'] === '1.2draft' ? VERSION_1_2 : VERSION_1_3
  const [nodes, edges] = [nodeTable(sheet), edgeTable(sheet)]
  const [nodeText, edgeText] = [elementText(nodes, version), elementText(edges, version)]
  const looks = new Map(
    [...typeColours(sheet.vocabulary)].map(([type, [r, g, b]]) => [type, `<viz:color r="${r}" g="${g}" b="${b}"/>`]),
  )
  return {
    begin: () =>
      `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="${version.namespace}" xmlns:viz="${version.namespace}/viz" version="${version.number}">
${metaText(sheet.head)}
<graph mode="dynamic" defaultedgetype="directed" idtype="string" timeformat="date"${version.graph}>
${declaration('node', nodes, version)}
${declaration('edge', edges, version)}
<nodes>
`,
    node: (node) => `<node${nodeText(node)}${looks.get(node.type) ?? ''}</node>\n`,
    turn: () => '</nodes>\n<edges>\n',
    edge: (edge) => `<edge${version.hasKind ? ` kind="${escaped(edge.type)}"` : ''}${edgeText(edge)}</edge>\n`,
    end: () => '</edges>\n</graph>\n</gexf>\n',
  }
}

function metaText(head: FileHead): string {
  const description = headLines(head).map(escaped).join('\n')
  return `<meta lastmodifieddate="${head.retrieved}">
<creator>Jokbo</creator>
<description>${description}</description>
</meta>`
}

/** Columns that are attributes of the element itself. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'label', 'source', 'target'])

/** Readers that put all of an element under one roof would lose these to the days of the element. */
const RENAMED: Readonly<Record<string, string>> = { start: 'start_edtf', end: 'end_edtf' }

/** All columns of a class in one block: the parser of Gephi Lite would keep only the last of two. */
function declaration(of: 'node' | 'edge', { columns }: Table<never>, { listType }: Version): string {
  const lines = columns
    .filter(({ name }) => !ATTRIBUTES.has(name))
    .map(({ name, type }) => [RENAMED[name] ?? name, type === 'strings' ? listType : type] as const)
    .map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`)
  return `<attributes class="${of}" mode="static">\n${lines.join('\n')}\n</attributes>`
}

/** Makes a function that writes an element without its name: days, other attributes and values. */
function elementText<Element extends GraphNode | GraphEdge>(
  { columns, each }: Table<Element>,
  { listText }: Version,
): (element: Element) => string {
  const openings = openingsOf(columns)
  let text = ''
  const visit = (value: PropertyValue, index: number) => {
    const written = typeof value === 'object' ? listText(value) : String(value)
    text += (openings[index] ?? '') + escaped(written)
  }
  return (element) => {
    text = daysText(element)
    each(element, visit)
    return `${text}"/></attvalues>`
  }
}

/** What stands between a value and the one before, by column. The first columns are attributes; no element lacks the one after. */
function openingsOf(columns: readonly Column[]): string[] {
  const first = columns.findIndex(({ name }) => !ATTRIBUTES.has(name))
  return columns.map(({ name }, index) => {
    if (index < first) return `${index === 0 ? '' : '"'} ${name}="`
    return `${index === first ? '"><attvalues>' : '"/>'}<attvalue for="${RENAMED[name] ?? name}" value="`
  })
}

/**
 * The days of an element, both included. What ended on the day of its start has only that day, though it was there on none:
 * Gephi would ignore both of an end before a start, and show it always.
 */
function daysText(element: GraphNode | GraphEdge): string {
  const { from, to } = existenceOf(element)
  const start = from === undefined ? '' : ` start="${from}"`
  return to === undefined ? start : `${start} end="${from !== undefined && to < from ? from : to}"`
}

/** An entry of a list. Always in quotes, as a comma or a bracket inside would end it. */
function quoted(value: string | number): string {
  return `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
