import { expect } from 'vitest'
import { GRAPHML } from '../../src/export/graphml.ts'
import { fileOf } from '../support/file-of.ts'
import { inXml } from '../support/in-xml.ts'
import { readWithPython, testWith } from '../support/readers.ts'
import { UGLY_GRAPH, UGLY_TEXT } from '../support/ugly-graph.ts'
import { UGLY_EDGES, UGLY_NODES } from '../support/ugly-read.ts'

interface Read {
  directed: boolean
  graph: Record<string, unknown>
  nodes: Record<string, Record<string, unknown>>
  edges: { source: string; target: string; values: Record<string, unknown> }[]
}

testWith('python', 'igraph reads counts, labels, dates and texts; an absent text is empty', async () => {
  const { nodes, edges, ...read } = await readUgly()
  expect(read).toEqual({
    directed: true,
    graph: {
      title: 'Network of 과거부 & "more" <1>',
      licence: 'CC0-1.0',
      version: 'a1b2c3',
      address: '/network/old.txt?depth=2&language=ko',
      retrieved: '2026-11-28',
      truncated: false,
    },
  })
  const days = Object.entries(nodes).map(([id, { label, valid_from: from, valid_to: to }]) => [id, label, from, to])
  expect(days).toEqual(Object.entries(UGLY_NODES).map(([id, { label, from = '', to = '' }]) => [id, label, from, to]))
  expect(edges.map(({ source, target, values }) => [values['edge_id'], source, values['relation'], target])).toEqual(
    UGLY_EDGES,
  )
  expect(nodes['old']?.['description']).toBe(inXml(UGLY_TEXT))
  expect(nodes['new']?.['description']).toBe(UGLY_GRAPH.nodes[1]?.properties.description)
})

testWith(
  'python',
  'igraph reads years as numbers and truths as truths, and `is_current` tells what an empty end means',
  async () => {
    const { nodes } = await readUgly()
    const known = (id: string) => [nodes[id]?.['start_year'], nodes[id]?.['end_year'], nodes[id]?.['is_current']]
    expect(known('old')).toEqual([1948, 1998, false])
    expect(known('new')).toEqual([1998, 'NaN', true])
    expect(known('ended')).toEqual(['NaN', 'NaN', false])
  },
)

testWith('python', 'igraph passes over what only yEd reads', async () => {
  expect(await readUgly({ flavour: 'yed' })).toMatchObject(await readUgly())
})

async function readUgly(options: Record<string, string> = {}): Promise<Read> {
  return (await readWithPython('read_igraph.py', {
    'a.graphml': await fileOf(GRAPHML, UGLY_GRAPH, { options }),
  })) as Read
}
