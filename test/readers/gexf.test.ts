import fc from 'fast-check'
import { MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { GEXF } from '../../src/export/gexf.ts'
import { edgeIdOf } from '../../src/graph/edge-id.ts'
import { labelOf } from '../../src/graph/label.ts'
import { fileOf } from '../support/file-of.ts'
import { inXml } from '../support/in-xml.ts'
import { outputOf, readWithPython, testWith, withFiles } from '../support/readers.ts'
import { UGLY_DAYS } from '../support/ugly-days.ts'
import { UGLY_GRAPH } from '../support/ugly-graph.ts'
import { someUglyText } from '../support/ugly-strings.ts'

type Row = Record<string, unknown>
type Read = Record<'nodes' | 'edges', Record<string, Row>> & { isDirected: boolean; isMultigraph: boolean }

const { nodes, edges } = UGLY_GRAPH
const schema = join(import.meta.dirname, '../../.readers/schemas/gexf.xsd')

describe.each(GEXF.options['version'] ?? [])('version %s', (version) => {
  const text = () => fileOf(GEXF, UGLY_GRAPH, { options: { version } })

  testWith('python', 'networkx reads every node and edge with its label, days and values', async () => {
    const [graph] = (await readWithPython('gexf.py', { 'ugly.gexf': await text() })) as [Read]
    expect(graph).toMatchObject({ isDirected: true, isMultigraph: true })
    expectUgly(graph, version)
    for (const [id, row] of Object.entries({ ...graph.nodes, ...graph.edges })) {
      expect([id, row['start'] ?? null, row['end'] ?? null]).toEqual([id, ...(UGLY_DAYS[id] ?? [null, null])])
    }
    expect(graph.nodes['old']).toHaveProperty('viz.color', { r: 204, g: 102, b: 119, a: 1 })
  })

  test('the parser of Gephi Lite reads every node and edge with its label and values', async () => {
    const graph = parse(MultiGraph, await text())
    const read = {
      nodes: Object.fromEntries(graph.mapNodes((id, row) => [id, row])),
      edges: Object.fromEntries(
        graph.mapEdges((id, row, source, target) => {
          expect(graph.isDirected(id)).toBe(true)
          return [id, { ...row, source, target }]
        }),
      ),
    }
    expectUgly(read, version)
    expect(graph.getAttribute('description')).toContain('Network of 과거부 & "more" <1>\nLicence: CC0-1.0\n')
    expect(read.nodes['old']).toHaveProperty('color', 'rgb(204,102,119)')
  })

  testWith('xmllint', 'the file agrees with the published schema', async ({ skip }) => {
    if (!existsSync(schema)) skip('the schemas are not installed; npm run readers')
    const checked = (await text())
      // Programs know colours in the namespace `viz`, and the schemas declare them in that of GEXF.
      .replaceAll(/<viz:color [^>]*\/>/g, '')
      // Only the schema of the older version is to be had as a package. The newer one adds these.
      .replaceAll('"http://gexf.net/1.3', '"http://www.gexf.net/1.2draft')
      .replace(' version="1.3"', ' version="1.2"')
      .replace(' timerepresentation="interval"', '')
      .replaceAll(/<edge kind="[A-Z_]+"/g, '<edge')
    await withFiles(
      { 'ugly.gexf': checked, 'wrong.gexf': checked.replace('<edges>', '<edges><vertex/>') },
      async (paths) => {
        const [right = '', wrong = ''] = paths
        const validate = (path: string) => outputOf('xmllint', ['--nonet', '--noout', '--schema', schema, path])
        await validate(right)
        await expect(validate(wrong)).rejects.toThrow('vertex')
      },
    )
  })
})

testWith('python', 'networkx reads any text as it was, but for what XML forbids', async () => {
  const texts = fc.sample(someUglyText, { numRuns: 300, seed: 13 })
  const some = texts.map((description, index) => ({
    id: `n${index}`,
    type: 'Actor',
    properties: { description },
    citations: [],
  }))
  const file = await fileOf(GEXF, { ...UGLY_GRAPH, nodes: some, edges: [] })
  const [graph] = (await readWithPython('gexf.py', { 'texts.gexf': file })) as [Read]
  expect(some.map(({ id }) => graph.nodes[id]?.['description'])).toEqual(texts.map(inXml))
})

function expectUgly(graph: Pick<Read, 'nodes' | 'edges'>, version: string): void {
  expect(Object.keys(graph.nodes).sort()).toEqual(nodes.map(({ id }) => id).sort())
  expect(Object.keys(graph.edges).sort()).toEqual(edges.map(edgeIdOf).sort())
  for (const node of nodes) expect(graph.nodes[node.id]).toMatchObject({ label: labelOf(node), type: node.type })
  for (const edge of edges) {
    const { type: relation, from: source, to: target } = edge
    expect(graph.edges[edgeIdOf(edge)]).toMatchObject({ relation, source, target })
  }
  expect(graph.nodes['old']).toMatchObject({
    name_ko: '과거부, "상공"',
    description: inXml(String(nodes[0]?.properties.description)),
    start_edtf: '1948-11',
    valid_to: '1998-02-27',
    end_year: 1998,
    is_current: false,
  })
  expect(graph.nodes['new']).toMatchObject({ description: nodes[1]?.properties.description })
  expect(graph.nodes['figure']).toMatchObject({ value: 1200000000.5, value_low: -3, approximate: true })
  expect(graph.edges['supports-1']).toMatchObject({ confidence: 0.25, term: 2, acting: false })
  expect(graph.edges['change/old/new']).toMatchObject({ change_kind: 'REPLACEMENT', valid_from: '1998-02-28' })
  expect(listOf(graph.nodes['paper']?.['authors'])).toEqual(
    version === '1.3' ? ['Smith, Ann', 'José "Pepe" Núñez'] : 'Smith, Ann; José "Pepe" Núñez',
  )
}

/** A list that a reader without lists gives as the text of the file. */
function listOf(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith('[') ? JSON.parse(value) : value
}
