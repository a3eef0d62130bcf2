import { expect } from 'vitest'
import { EDGES_CSV, NODES_CSV } from '../../src/export/csv-files.ts'
import { CSV_ZIP } from '../../src/export/csv-zip.ts'
import { edgeIdOf } from '../../src/graph/edge-id.ts'
import { labelOf } from '../../src/graph/label.ts'
import { bytesOf, fileOf } from '../support/file-of.ts'
import { readWithPython, testWith } from '../support/readers.ts'
import { UGLY_GRAPH, UGLY_TEXT } from '../support/ugly-graph.ts'

type Row = Readonly<Record<string, unknown>>

interface Read {
  csv: { nodes: Row[]; edges: Row[] }
  pandas: { nodes: Row[]; edges: Row[]; joined: number }
  types: Record<string, string>
  excel: { csv: Row[]; pandas: Row[] }
  zip: { contents: Record<string, string>; dates: number[][]; fault: string | null }
}

const nodes = UGLY_GRAPH.nodes.map((node) => [node.id, labelOf(node)])
const edges = UGLY_GRAPH.edges.map((edge) => [edge.from, edge.to, 'Directed', edgeIdOf(edge), edge.type])

let read: Promise<Read> | undefined

/** Read once, by the first test that is not skipped. */
function readFiles(): Promise<Read> {
  read ??= readAll()
  return read
}

async function readAll(): Promise<Read> {
  const files = {
    'nodes.csv': await fileOf(NODES_CSV, UGLY_GRAPH),
    'edges.csv': await fileOf(EDGES_CSV, UGLY_GRAPH),
    'excel.csv': await fileOf(NODES_CSV, UGLY_GRAPH, { options: { excel: '1' } }),
    'graph.csv.zip': await bytesOf(CSV_ZIP, UGLY_GRAPH),
  }
  return (await readWithPython('csv_read.py', files)) as Read
}

testWith('python', 'the csv module of Python reads every row, and every text as it was', async () => {
  const { csv } = await readFiles()
  expect(csv.nodes.map(({ Id, Label }) => [Id, Label])).toEqual(nodes)
  expect(csv.edges.map(edgeCells)).toEqual(edges)
  expect(csv.nodes[0]).toMatchObject({ description: UGLY_TEXT, valid_from: '1948-11-01', valid_to: '1998-02-27' })
})

testWith('python', 'pandas reads the same, with numbers and truth values, and joins edges with nodes', async () => {
  const { pandas, types } = await readFiles()
  expect(pandas.nodes.map(({ Id, Label }) => [Id, Label])).toEqual(nodes)
  expect(pandas.edges.map(edgeCells)).toEqual(edges)
  expect(pandas.joined).toBe(edges.length)
  expect(pandas.nodes[0]).toMatchObject({ start_year: 1948, is_current: false, valid_to: '1998-02-27' })
  expect(types).toMatchObject({ start_year: 'Int64', is_current: 'boolean', approximate: 'boolean', year: 'Int64' })
})

testWith(
  'python',
  'the file for Excel is the same but for the apostrophes, and for what no cell can hold',
  async () => {
    const { csv, excel } = await readFiles()
    const safe = (value: unknown) => {
      const text = /^[=@-]\D|^=/.test(String(value)) ? `'${String(value)}` : String(value)
      return text.length > 32_767 ? `${text.slice(0, 32_766)}…` : text
    }
    expect(excel.csv).toEqual(
      csv.nodes.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, safe(value)]))),
    )
    expect(excel.pandas.map(({ Id }) => Id)).toEqual(nodes.map(([id]) => id))
    expect(excel.pandas[2]).toMatchObject({ Label: "'=1+1" })
  },
)

testWith('python', 'zipfile finds no fault in the archive, whose files are those of the single addresses', async () => {
  const { zip } = await readFiles()
  expect(zip.fault).toBeNull()
  expect(zip.dates).toEqual([[2026, 11, 28]])
  expect(zip.contents['nodes.csv']).toBe(await fileOf(NODES_CSV, UGLY_GRAPH))
  expect(zip.contents['edges.csv']).toBe(await fileOf(EDGES_CSV, UGLY_GRAPH))
  expect(JSON.parse(zip.contents['csv-metadata.json'] ?? '')).toMatchObject({ 'dc:license': 'CC0-1.0' })
})

function edgeCells({ Source, Target, Type, Id, relation }: Row): unknown[] {
  return [Source, Target, Type, Id, relation]
}
