import { expect, test } from 'vitest'
import { edgeTable, nodeTable, type Table } from '../../../src/export/columns.ts'
import type { GraphEdge, GraphNode } from '../../../src/graph/graph.ts'
import { sheetOf } from '../../support/file-of.ts'

const ministry: GraphNode = {
  id: 'moti',
  type: 'Actor',
  properties: {
    kind: 'MINISTRY',
    nameKo: '산업부',
    start: '1998-02',
    startEarliest: '1998-02-01',
    startLatest: '1998-02-28',
    end: '2008-02-29',
    endEarliest: '2008-02-29',
    endLatest: '2008-02-29',
  },
  citations: [{ source: 'gazette', title: null, locator: 'p. 1', url: null }],
}

const succession: GraphEdge = {
  id: 'e1',
  type: 'SUCCEEDED_BY',
  from: 'moti',
  to: 'mke',
  properties: { kind: 'MERGER', date: '2008-02-29', dateEarliest: '2008-02-29', dateLatest: '2008-02-29' },
  citations: [],
}

test('a node has its dates as plain days and years, then its properties', () => {
  expect(rowOf(nodeTable(sheetOf()), ministry)).toEqual({
    id: 'moti',
    label: '산업부',
    type: 'Actor',
    valid_from: '1998-02-01',
    valid_to: '2008-02-28',
    start_year: 1998,
    end_year: 2008,
    is_current: false,
    citations: ['gazette, p. 1'],
    kind: 'MINISTRY',
    name_ko: '산업부',
    start: '1998-02',
    start_earliest: '1998-02-01',
    start_latest: '1998-02-28',
    end: '2008-02-29',
    end_earliest: '2008-02-29',
    end_latest: '2008-02-29',
  })
})

test('an edge tells its relation apart from its kind of change, and is there from its day on', () => {
  expect(rowOf(edgeTable(sheetOf({ sources: false })), succession)).toMatchObject({
    id: 'e1',
    source: 'moti',
    target: 'mke',
    label: 'succeeded by',
    relation: 'SUCCEEDED_BY',
    valid_from: '2008-02-29',
    start_year: 2008,
    is_current: true,
    change_kind: 'MERGER',
  })
})

test('a property that is a number in one type and a text in another has a column for each', () => {
  const table = nodeTable(sheetOf())
  expect(table.columns).toContainEqual({ name: 'value', type: 'double' })
  expect(table.columns).toContainEqual({ name: 'value_text', type: 'string' })
  const observation = { id: 'o', type: 'Observation', properties: { value: 1.5 }, citations: [] }
  const claim = { id: 'c', type: 'Claim', properties: { value: '1998' }, citations: [] }
  expect([rowOf(table, observation)['value'], rowOf(table, observation)['value_text']]).toEqual([1.5, undefined])
  expect([rowOf(table, claim)['value'], rowOf(table, claim)['value_text']]).toEqual([undefined, '1998'])
})

test('columns have different names, and only those of the wanted types are declared', () => {
  const names = nodeTable(sheetOf()).columns.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('passed')
  expect(nodeTable(sheetOf({ types: ['Actor'] })).columns.map(({ name }) => name)).not.toContain('passed')
  expect(nodeTable(sheetOf({ sources: false })).columns.map(({ name }) => name)).not.toContain('citations')
})

/** The values of a row by the names of their columns. */
function rowOf<Element>({ columns, each }: Table<Element>, element: Element): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  each(element, (value, index) => (row[columns[index]?.name ?? ''] = value))
  return row
}
