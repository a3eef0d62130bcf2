import type { GraphEdge, GraphNode, PropertyValue } from '../graph/graph.ts'
import { edgeTable, nodeTable, type Column, type Table } from './columns.ts'
import { csvRow, spreadsheetCell, type Cell } from './csv.ts'
import type { Sheet } from './format.ts'

/** Parameters of the CSV formats. */
export const CSV_OPTIONS = { flavour: ['plain', 'neo4j'], excel: ['0', '1'] } as const

/** What stands between the entries of a list in a cell. */
export const LIST_SEPARATOR = ';'

/** A column of a CSV file. */
export interface CsvColumn {
  /** What the first row calls it. */
  header: string
  column: Column
}

/** Nodes or edges as a CSV file. */
export interface CsvTable<Element> {
  columns: readonly CsvColumn[]
  /** The first row, after the byte order mark if Excel is to read the file. */
  begin: string
  /** The row of an element. */
  row: (element: Element) => string
}

/** The nodes of a file, with headers that Gephi or the bulk import of Neo4j knows. */
export function nodesCsv(sheet: Sheet): CsvTable<GraphNode> {
  const plain: Leading = { id: 'Id', label: 'Label' }
  const neo4j: Leading = { id: 'id:ID', type: ':LABEL' }
  return csvTable(sheet, nodeTable(sheet), isForNeo4j(sheet) ? neo4j : plain)
}

/** The edges of a file, with headers that Gephi or the bulk import of Neo4j knows. */
export function edgesCsv(sheet: Sheet): CsvTable<GraphEdge> {
  const plain: Leading = { source: 'Source', target: 'Target', directed: 'Type', id: 'Id', label: 'Label' }
  const neo4j: Leading = { source: ':START_ID', target: ':END_ID', relation: ':TYPE' }
  const table = edgeTable(sheet)
  return isForNeo4j(sheet) ? csvTable(sheet, table, neo4j) : csvTable(sheet, withDirection(table), plain)
}

/** The first columns of a file: their headers, by the names of the columns. */
type Leading = Readonly<Record<string, string>>

function isForNeo4j({ options }: Sheet): boolean {
  return options['flavour'] === 'neo4j'
}

/** Gephi takes edges without a type for undirected. */
function withDirection({ columns, each }: Table<GraphEdge>): Table<GraphEdge> {
  return {
    columns: [...columns, { name: 'directed', type: 'string' }],
    each: (edge, visit) => {
      each(edge, visit)
      visit('Directed', columns.length)
    },
  }
}

function csvTable<Element>(sheet: Sheet, { columns, each }: Table<Element>, leading: Leading): CsvTable<Element> {
  const first = Object.keys(leading)
  const rest = columns.map(({ name }) => name).filter((name) => !(name in leading))
  const order = [...first, ...rest].map((name) => columns.findIndex((column) => column.name === name))
  const places = columns.map((_, index) => order.indexOf(index))
  const shown = order.flatMap((index) => columns[index] ?? []).map((column) => headed(column, leading, sheet))
  const isForExcel = sheet.options['excel'] === '1'
  const joined = isForNeo4j(sheet) ? joinedForNeo4j : joinedEntries
  const empty: readonly Cell[] = columns.map(() => null)
  return {
    columns: shown,
    begin: (isForExcel ? '\uFEFF' : '') + csvRow(shown.map(({ header }) => header)),
    row: (element) => {
      const cells = empty.slice()
      each(element, (value, index) => {
        const cell = isList(value) ? joined(value) : value
        cells[places[index] ?? index] = isForExcel ? spreadsheetCell(cell) : cell
      })
      return csvRow(cells)
    },
  }
}

const NEO4J_TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'long',
  double: 'double',
  boolean: 'boolean',
  strings: 'string[]',
}

function headed(column: Column, leading: Leading, sheet: Sheet): CsvColumn {
  const { name, type, isDay } = column
  const typed = `${name}:${isDay ? 'date' : NEO4J_TYPES[type]}`
  return { header: leading[name] ?? (isForNeo4j(sheet) ? typed : name), column }
}

function isList(value: PropertyValue): value is readonly string[] | readonly number[] {
  return typeof value === 'object'
}

/** A backslash stands before a separator or a backslash inside an entry. */
function joinedEntries(entries: readonly (string | number)[]): string {
  return entries.map((entry) => String(entry).replace(/[\\;]/g, '\\$&')).join(LIST_SEPARATOR)
}

/** The bulk import splits at each separator and knows no escape, so one inside an entry becomes a comma. */
function joinedForNeo4j(entries: readonly (string | number)[]): string {
  return entries.map((entry) => String(entry).replaceAll(LIST_SEPARATOR, ',')).join(LIST_SEPARATOR)
}
