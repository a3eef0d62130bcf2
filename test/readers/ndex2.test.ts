import { expect } from 'vitest'
import { CX2 } from '../../src/export/cx2.ts'
import { fileOf } from '../support/file-of.ts'
import { readWithPython, testWith } from '../support/readers.ts'
import { UGLY_GRAPH, UGLY_TEXT } from '../support/ugly-graph.ts'
import { UGLY_EDGES, UGLY_NODES } from '../support/ugly-read.ts'

interface Read {
  graph: Record<string, unknown>
  declared: Record<string, Record<string, { d: string }>>
  nodes: { id: number; v: Record<string, unknown> }[]
  edges: { id: number; s: number; t: number; v: Record<string, unknown> }[]
  style: Record<string, unknown>
}

testWith('python', 'ndex2 reads counts, labels, dates, texts, lists and the style of CX2', async () => {
  const text = await fileOf(CX2, UGLY_GRAPH)
  const { graph, declared, nodes, edges, style } = (await readWithPython('read_ndex2.py', { 'a.cx2': text })) as Read
  expect(graph).toEqual({
    name: 'Network of 과거부 & "more" <1>',
    rights: 'CC0-1.0',
    version: 'a1b2c3',
    address: '/network/old.txt?depth=2&language=ko',
    retrieved: '2026-11-28',
    truncated: false,
  })
  const days = nodes.map(({ v }) => [v['identifier'], v['name'], v['validFrom'], v['validTo']])
  expect(days).toEqual(Object.entries(UGLY_NODES).map(([id, { label, from, to }]) => [id, label, from, to]))
  const idOf = (id: number) => nodes.find((node) => node.id === id)?.v['identifier']
  expect(edges.map(({ s, t, v }) => [v['identifier'], idOf(s), v['interaction'], idOf(t)])).toEqual(UGLY_EDGES)
  expect(nodes[0]?.v).toMatchObject({ startYear: 1948, isCurrent: false, description: UGLY_TEXT })
  expect(nodes.find(({ v }) => v['identifier'] === 'paper')?.v['authors']).toEqual(['Smith, Ann', 'José "Pepe" Núñez'])
  expect(declared['nodes']).toMatchObject({ startYear: { d: 'integer' }, authors: { d: 'list_of_string' } })
  expect(style).toMatchObject({ nodeMapping: { NODE_LABEL: { definition: { attribute: 'name' } } } })
})
