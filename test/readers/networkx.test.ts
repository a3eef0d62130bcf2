import fc from 'fast-check'
import { expect } from 'vitest'
import { CYJS } from '../../src/export/cyjs.ts'
import type { Format } from '../../src/export/format.ts'
import { GRAPHML } from '../../src/export/graphml.ts'
import { NODE_LINK } from '../../src/export/node-link.ts'
import type { Graph, GraphNode } from '../../src/graph/graph.ts'
import { fileOf } from '../support/file-of.ts'
import { inXml } from '../support/in-xml.ts'
import { readWithPython, testWith } from '../support/readers.ts'
import { UGLY_GRAPH, UGLY_TEXT } from '../support/ugly-graph.ts'
import { UGLY_EDGES, UGLY_NODES } from '../support/ugly-read.ts'
import { someUglyText } from '../support/ugly-strings.ts'

interface Read {
  directed: boolean
  graph: Record<string, unknown>
  nodes: Record<string, Record<string, unknown>>
  edges: { source: string; target: string; key: string; values: Record<string, unknown> }[]
}

const { title, ...otherFacts } = {
  title: 'Network of 과거부 & "more" <1>',
  licence: 'CC0-1.0',
  version: 'a1b2c3',
  address: '/network/old.txt?depth=2&language=ko',
  retrieved: '2026-11-28',
  truncated: false,
}

testWith('python', 'networkx reads GraphML with types, dates, parallel edges and all texts', async () => {
  const { nodes, edges, ...read } = await readIn('a.graphml', GRAPHML)
  expect(read).toMatchObject({ directed: true, graph: { title, ...otherFacts } })
  expect(nodesOf(nodes, 'valid_from', 'valid_to')).toEqual(UGLY_NODES)
  expect(edgesOf(edges, 'relation')).toEqual(new Set(UGLY_EDGES))
  // The schema allows no slash in an id of XML, so the key has colons.
  expect(edges.map(({ key }) => key)).toContain('change:old:new')
  expect(nodes['old']).toMatchObject({ start_year: 1948, end_year: 1998, is_current: false, name_ko: '과거부, "상공"' })
  expect(nodes['old']?.['description']).toBe(inXml(UGLY_TEXT))
  expect(nodes['new']?.['description']).toBe(UGLY_GRAPH.nodes[1]?.properties.description)
  expect(JSON.parse(String(nodes['paper']?.['authors']))).toEqual(['Smith, Ann', 'José "Pepe" Núñez'])
  expect(nodes['figure']).toMatchObject({ value: 1_200_000_000.5, approximate: true })
})

testWith('python', 'networkx reads the labels and the places that yEd draws', async () => {
  const { nodes, edges } = await readIn('a.graphml', GRAPHML, { flavour: 'yed' })
  expect(nodesOf(nodes, 'valid_from', 'valid_to')).toEqual(UGLY_NODES)
  expect(nodes['old']).toMatchObject({ shape_type: 'roundrectangle', x: '0', y: '0' })
  expect(edges.find(({ key }) => key === 'part-1')?.values['label']).toBe('part of')
})

testWith('python', 'networkx reads node-link JSON under both names of the list of edges', async () => {
  const links = await readIn('a.json', NODE_LINK, { edgesKey: 'links' })
  const { nodes, edges, ...read } = links
  expect(await readIn('a.edges.json', NODE_LINK, { edgesKey: 'edges' })).toEqual(links)
  expect(read).toEqual({ directed: true, graph: { title, ...otherFacts } })
  expect(nodesOf(nodes, 'validFrom', 'validTo')).toEqual(UGLY_NODES)
  expect(edgesOf(edges, 'type')).toEqual(new Set(UGLY_EDGES))
  expect(nodes['old']?.['description']).toBe(UGLY_TEXT)
  expect(nodes['paper']?.['authors']).toEqual(['Smith, Ann', 'José "Pepe" Núñez'])
})

testWith('python', 'networkx reads the JSON of Cytoscape.js', async () => {
  const { nodes, edges, ...read } = await readIn('a.cyjs', CYJS)
  expect(read).toEqual({ directed: true, graph: { name: title, title, ...otherFacts } })
  expect(nodesOf(nodes, 'validFrom', 'validTo')).toEqual(UGLY_NODES)
  expect(edgesOf(edges, 'interaction')).toEqual(new Set(UGLY_EDGES))
  expect(nodes['old']?.['description']).toBe(UGLY_TEXT)
})

testWith('python', 'networkx reads any text as it was, but for what XML forbids', async () => {
  const texts = fc.sample(someUglyText, { numRuns: 300, seed: 13 })
  const graph = { ...UGLY_GRAPH, nodes: texts.map((text, index) => nodeWith(`n${index}`, text)), edges: [] }
  const read = async (name: string, format: Format) =>
    Object.values((await readIn(name, format, {}, graph)).nodes).map(({ description }) => description)
  expect(await read('a.json', NODE_LINK)).toEqual(texts)
  expect(await read('a.cyjs', CYJS)).toEqual(texts)
  expect(await read('a.graphml', GRAPHML)).toEqual(texts.map(inXml))
})

function nodeWith(id: string, description: string): GraphNode {
  return { id, type: 'Actor', properties: { description }, citations: [] }
}

async function readIn(
  name: string,
  format: Format,
  options: Record<string, string> = {},
  graph: Graph = UGLY_GRAPH,
): Promise<Read> {
  const text = await fileOf(format, graph, { options })
  const [read] = (await readWithPython('read_networkx.py', { [name]: text })) as Read[]
  if (!read) throw new Error('Nothing was read')
  return read
}

function nodesOf(nodes: Read['nodes'], from: string, to: string): typeof UGLY_NODES {
  return Object.fromEntries(
    Object.entries(nodes).map(([id, { label, [from]: first, [to]: last }]) => {
      const days = { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) }
      return [id, { label, ...days } as (typeof UGLY_NODES)[string]]
    }),
  )
}

function edgesOf(edges: Read['edges'], relation: string): Set<unknown> {
  return new Set(
    edges.map(({ source, target, key, values }) => [values['edge_id'] ?? key, source, values[relation], target]),
  )
}
