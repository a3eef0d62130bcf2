import fc from 'fast-check'
import { expect } from 'vitest'
import { GEXF } from '../../src/export/gexf.ts'
import { edgeIdOf } from '../../src/graph/edge-id.ts'
import type { GraphEdge, GraphNode, Properties } from '../../src/graph/graph.ts'
import { labelOf } from '../../src/graph/label.ts'
import { fileOf } from '../support/file-of.ts'
import { readWithGephi } from '../support/gephi.ts'
import { inXml } from '../support/in-xml.ts'
import { testWith } from '../support/readers.ts'
import { UGLY_DAYS, type Days } from '../support/ugly-days.ts'
import { UGLY_GRAPH } from '../support/ugly-graph.ts'
import { someUglyText } from '../support/ugly-strings.ts'

const { nodes, edges } = UGLY_GRAPH

testWith('gephi', 'Gephi reads every node and edge of both versions with its label, days and values', async () => {
  const texts = [await fileOf(GEXF, UGLY_GRAPH), await fileOf(GEXF, UGLY_GRAPH, { options: { version: '1.2draft' } })]
  const graphs = await readWithGephi(texts)
  expect(graphs).toHaveLength(2)
  for (const [index, graph] of graphs.entries()) {
    expect(graph).toMatchObject({ nodeCount: nodes.length, edgeCount: edges.length, issues: [] })
    expect(graph).toMatchObject({ isDynamic: true, timeFormat: 'DATE', from: '1948-11-01', to: '1998-02-28' })
    for (const node of nodes) {
      const intervals = daysOf(node.id)
      expect(graph.nodes[node.id]).toMatchObject({ label: labelOf(node), intervals, values: { type: node.type } })
    }
    for (const edge of edges) {
      const { type: relation, from: source, to: target } = edge
      const kind = index === 0 ? relation : null
      const expected = { source, target, kind, isDirected: true, values: { relation } }
      expect(graph.edges[edgeIdOf(edge)]).toMatchObject({ ...expected, intervals: daysOf(edgeIdOf(edge)) })
    }
    expect(graph.nodes['old']?.values).toMatchObject({
      name_ko: '과거부, "상공"',
      description: inXml(String(nodes[0]?.properties.description)),
      end_year: 1998,
      is_current: false,
    })
    expect(graph.nodes['new']?.values).toMatchObject({ description: nodes[1]?.properties.description })
    expect(graph.nodes['old']?.colour).toEqual([204, 102, 119])
    const authors = ['Smith, Ann', 'José "Pepe" Núñez']
    expect(graph.nodes['paper']?.values['authors']).toEqual(index === 0 ? authors : authors.join('; '))
    expect(graph.edges['part-1']?.values).toMatchObject({ role: '=2+2 "lead", & <owner>', start_edtf: '1950~' })
  }
})

testWith('gephi', 'Gephi takes days in any order, and edges outside of the lives of their nodes', async () => {
  const lives: Record<string, [Properties, Days[]]> = {
    day: [{ startEarliest: '1998-02-28', endLatest: '1998-02-28' }, [['1998-02-28', '1998-02-28']]],
    backwards: [{ startEarliest: '1998-02-28', endLatest: '1960-01-01' }, [['1998-02-28', '1998-02-28']]],
    ended: [{ endLatest: '1948-08-15' }, [[null, '1948-08-14']]],
    first: [{ startEarliest: '0001-01-01', endLatest: '0001-01-02' }, [['0001-01-01', '0001-01-01']]],
    last: [{ startEarliest: '9999-12-30', endLatest: '9999-12-31' }, [['9999-12-30', '9999-12-30']]],
    leap: [{ startEarliest: '2000-02-29', endLatest: '2000-03-01' }, [['2000-02-29', '2000-02-29']]],
    always: [{}, []],
  }
  const some = Object.entries(lives).map(([id, [properties]]) => nodeOf(id, properties))
  const between = some.map(({ id }) => ({ ...edgeOf(id, 'ended'), properties: { startEarliest: '2026-01-01' } }))
  const [graph] = await readWithGephi([await fileOf(GEXF, { ...UGLY_GRAPH, nodes: some, edges: between })])
  expect(graph).toMatchObject({ nodeCount: some.length, edgeCount: between.length, issues: [] })
  for (const [id, [, intervals]] of Object.entries(lives)) {
    expect([id, graph?.nodes[id]?.intervals]).toEqual([id, intervals])
    expect(graph?.edges[`${id}-ended`]?.intervals).toEqual([['2026-01-01', null]])
  }
})

testWith('gephi', 'Gephi complains of an end before a start, and of a value that is not of its column', async () => {
  const text = await fileOf(GEXF, UGLY_GRAPH)
  const wrong = text.replace('end="1998-02-27"', 'end="1940-01-01"').replace('value="1948"', 'value="early"')
  const [graph] = await readWithGephi([wrong])
  expect(graph?.issues).toEqual([expect.stringContaining("id='old'"), expect.stringContaining('start_year')])
  expect(graph?.nodes['old']?.intervals).toEqual([])
})

testWith('gephi', 'Gephi reads any text and any list as it was, but for what XML forbids', async () => {
  const texts = fc.sample(someUglyText, { numRuns: 300, seed: 13 }).filter((text) => text !== '')
  const some = texts.map((text, index) => nodeOf(`n${index}`, { description: text, authors: [text, 'a, "b"'] }))
  const [graph] = await readWithGephi([await fileOf(GEXF, { ...UGLY_GRAPH, nodes: some, edges: [] })])
  expect(graph?.issues).toEqual([])
  for (const [index, text] of texts.entries()) {
    const { description, authors } = graph?.nodes[`n${index}`]?.values ?? {}
    expect({ description, authors }).toEqual({ description: inXml(text), authors: [inXml(text), 'a, "b"'] })
  }
})

function daysOf(id: string): Days[] {
  const days = UGLY_DAYS[id]
  return days ? [days] : []
}

function nodeOf(id: string, properties: Properties): GraphNode {
  return { id, type: 'Source', properties, citations: [] }
}

function edgeOf(from: string, to: string): GraphEdge {
  return { id: `${from}-${to}`, type: 'PART_OF', from, to, properties: {}, citations: [] }
}
