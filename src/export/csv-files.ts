import { CSV_OPTIONS, edgesCsv, nodesCsv } from './csv-table.ts'
import type { Format } from './format.ts'

const mediaType = 'text/csv; charset=utf-8; header=present'

/**
 * The nodes as CSV (RFC 4180, UTF-8), for Gephi, spreadsheets, R and pandas. Entries of a list have `;` between; inside an
 * entry a backslash stands before `;` and before a backslash. `excel=1` adds the byte order mark, without which Excel
 * misreads Korean, and writes an apostrophe before what Excel would run as a formula. `flavour=neo4j` has the headers of
 * `neo4j-admin database import`, which needs `--multiline-fields=true`; there `;` inside an entry of a list becomes a comma.
 */
export const NODES_CSV: Format = {
  name: 'nodes.csv',
  mediaType,
  for: 'spreadsheets, Gephi, R, pandas, bulk import into Neo4j',
  options: CSV_OPTIONS,
  part: 'NODES',
  write: async function* (graph, sheet) {
    const { begin, row } = nodesCsv(sheet)
    yield begin
    for await (const nodes of graph.nodes) yield nodes.map(row).join('')
  },
}

/** The edges as CSV; see {@link NODES_CSV}. */
export const EDGES_CSV: Format = {
  ...NODES_CSV,
  name: 'edges.csv',
  part: 'EDGES',
  write: async function* (graph, sheet) {
    const { begin, row } = edgesCsv(sheet)
    yield begin
    for await (const edges of graph.edges) yield edges.map(row).join('')
  },
}
