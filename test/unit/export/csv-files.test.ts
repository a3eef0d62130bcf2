import { expect, test } from 'vitest'
import { EDGES_CSV, NODES_CSV } from '../../../src/export/csv-files.ts'
import { FORMATS } from '../../../src/feed/formats.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { parseCsv } from '../../support/csv.ts'
import { fileOf } from '../../support/file-of.ts'
import { UGLY_GRAPH, UGLY_TEXT } from '../../support/ugly-graph.ts'

test('the files of the ugly graph are as expected', async () => {
  await expect(await fileOf(NODES_CSV, UGLY_GRAPH)).toMatchFileSnapshot('../../golden/export/ugly.nodes.csv')
  await expect(await fileOf(EDGES_CSV, UGLY_GRAPH)).toMatchFileSnapshot('../../golden/export/ugly.edges.csv')
  expect([FORMATS.get('nodes.csv'), FORMATS.get('edges.csv')]).toEqual([NODES_CSV, EDGES_CSV])
})

test('the first columns are those that Gephi knows, and no two columns differ in their case alone', async () => {
  for (const [format, first] of [
    [NODES_CSV, 'Id,Label,type,valid_from,valid_to,start_year,end_year,is_current,citations,'],
    [EDGES_CSV, 'Source,Target,Type,Id,Label,relation,valid_from,valid_to,start_year,end_year,is_current,citations,'],
  ] as const) {
    const text = await fileOf(format, UGLY_GRAPH)
    expect(text.startsWith(first)).toBe(true)
    const names = parseCsv(text)[0]?.map((name) => name.toLowerCase()) ?? []
    expect(new Set(names).size).toBe(names.length)
  }
})

test('every row has a cell for each column, empty where nothing is known', async () => {
  const rows = await rowsOf(NODES_CSV)
  expect(rows).toHaveLength(UGLY_GRAPH.nodes.length)
  expect(rows.find((row) => row['Id'] === 'old')).toMatchObject({
    Label: '과거부, "상공" (Ministry of Trade & <Industry>)',
    description: UGLY_TEXT,
    valid_from: '1948-11-01',
    valid_to: '1998-02-27',
    is_current: 'false',
    citations: 'Arden Gazette & "Register", p. 3, art. <1>, https://example.org/g?a=1&b=2;smith2020, l. 7',
    unit: '',
  })
  expect((await rowsOf(EDGES_CSV)).filter((row) => row['Type'] === 'Directed')).toHaveLength(UGLY_GRAPH.edges.length)
})

test('a separator and a backslash inside an entry of a list have a backslash before them', async () => {
  const graph = withAuthors(['a;b', 'c\\', ';', 'd'])
  expect((await rowsOf(NODES_CSV, {}, graph))[0]?.['authors']).toBe('a\\;b;c\\\\;\\;;d')
})

test('for Excel there is a byte order mark, and nothing that would run as a formula', async () => {
  const options = { excel: '1' }
  expect((await fileOf(NODES_CSV, UGLY_GRAPH, { options })).startsWith('\uFEFFId,Label,')).toBe(true)
  const rows = await rowsOf(NODES_CSV, options)
  expect(rows.find(({ type, Label }) => type === 'Actor' && Label?.includes('1+1'))?.['Label']).toBe("'=1+1")
  expect(rows.find(({ type }) => type === 'Concept')).toMatchObject({ name_en: "'@cmd|-2+3", name_ko: "'-뺄셈" })
  expect(rows.find(({ indicator }) => indicator === 'budget')?.['value_low']).toBe('-3')
  expect((await fileOf(NODES_CSV, UGLY_GRAPH)).startsWith('Id,Label,')).toBe(true)
})

test('for Neo4j each header has a type, and lists have no separator inside their entries', async () => {
  const options = { flavour: 'neo4j' }
  const [nodes] = parseCsv(await fileOf(NODES_CSV, UGLY_GRAPH, { options }))
  expect(nodes?.slice(0, 4)).toEqual(['id:ID', ':LABEL', 'label:string', 'valid_from:date'])
  expect(nodes).toEqual(
    expect.arrayContaining([
      'is_current:boolean',
      'start_year:long',
      'value:double',
      'value_text:string',
      'share:double',
      'authors:string[]',
      'start:string',
    ]),
  )
  const [edges] = parseCsv(await fileOf(EDGES_CSV, UGLY_GRAPH, { options }))
  expect(edges?.slice(0, 5)).toEqual([':START_ID', ':END_ID', ':TYPE', 'id:string', 'label:string'])
  expect((await rowsOf(NODES_CSV, options, withAuthors(['a;b', 'c\\'])))[0]?.['authors:string[]']).toBe('a,b;c\\')
})

function withAuthors(authors: readonly string[]): Graph {
  return { ...UGLY_GRAPH, nodes: [{ id: 'book', type: 'Source', properties: { authors }, citations: [] }], edges: [] }
}

async function rowsOf(
  format: typeof NODES_CSV,
  options: Readonly<Record<string, string>> = {},
  graph: Graph = UGLY_GRAPH,
): Promise<Record<string, string>[]> {
  const [header = [], ...rows] = parseCsv(await fileOf(format, graph, { options }))
  return rows.map((row) => {
    expect(row).toHaveLength(header.length)
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']))
  })
}
