import fc from 'fast-check'
import { MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { expect, test } from 'vitest'
import { GEXF } from '../../../src/export/gexf.ts'
import type { Graph, GraphEdge, GraphNode, Properties } from '../../../src/graph/graph.ts'
import { fileOf, sheetOf } from '../../support/file-of.ts'
import { inXml } from '../../support/in-xml.ts'
import { UGLY_GRAPH } from '../../support/ugly-graph.ts'
import { someUglyText } from '../../support/ugly-strings.ts'

const DRAFT = { options: { version: '1.2draft' } }

test('the file of the ugly graph is as expected', async () => {
  await expect(await fileOf(GEXF, UGLY_GRAPH)).toMatchFileSnapshot('../../golden/export/ugly.gexf')
})

test('the file of the ugly graph in the older version is as expected', async () => {
  await expect(await fileOf(GEXF, UGLY_GRAPH, DRAFT)).toMatchFileSnapshot('../../golden/export/ugly.1.2draft.gexf')
})

test('any text of a name, a value or a list is read again as it was, but for what XML forbids', async () => {
  await fc.assert(
    fc.asyncProperty(someUglyText, fc.array(someUglyText), async (text, authors) => {
      const node = nodeOf('a', { nameKo: text, description: text, authors })
      const edge = { ...edgeOf({ role: text }), citations: [{ source: 's', title: text, locator: '', url: null }] }
      const graph = parse(MultiGraph, await fileOf(GEXF, graphOf([node], [edge])))
      expect(graph.getNodeAttributes('a')).toMatchObject({ name_ko: inXml(text), authors: authors.map(inXml) })
      expect(graph.getNodeAttribute('a', 'description')).toBe(inXml(text))
      expect(graph.getNodeAttribute('a', 'label') ?? '').toBe(inXml(text))
      expect(graph.getEdgeAttributes('e')).toMatchObject({
        role: inXml(text),
        citations: [inXml(text)],
      })
    }),
    { numRuns: 50 },
  )
})

test('a day is in the element with its end included, and absent where it is unknown', async () => {
  expect(await daysOf({ startEarliest: '1998-02-28', endLatest: '2008-02-29' })).toBe(
    'start="1998-02-28" end="2008-02-28"',
  )
  expect(await daysOf({ startEarliest: '1998-02-28' })).toBe('start="1998-02-28"')
  expect(await daysOf({ endLatest: '2000-03-01' })).toBe('end="2000-02-29"')
  expect(await daysOf({ effectiveEarliest: '1998-02-28' })).toBe('start="1998-02-28"')
  expect(await daysOf({ endUnknown: true })).toBe('')
})

test('an end is never before the start', async () => {
  expect(await daysOf({ startEarliest: '1998-02-28', endLatest: '1998-02-28' })).toBe(
    'start="1998-02-28" end="1998-02-28"',
  )
  expect(await daysOf({ startEarliest: '1998-02-28', endLatest: '1960-01-01' })).toBe(
    'start="1998-02-28" end="1998-02-28"',
  )
})

test('the file tells its title, licence, version, query and day, and whether it is whole', async () => {
  const { head } = sheetOf()
  const text = await fileOf(GEXF, graphOf([], []), { head: { ...head, truncated: true } })
  expect(text).toContain('<meta lastmodifieddate="2026-11-28">')
  expect(parse(MultiGraph, text).getAttribute('description')).toBe(
    `${head.title}
Licence: CC0-1.0
Data version: a1b2c3
Query: ${head.address}
Retrieved: 2026-11-28
Truncated: there is more than this file holds`,
  )
  const bare = await fileOf(GEXF, graphOf([], []), { head: { ...head, licence: null, version: null } })
  expect(bare).not.toMatch(/Licence|Data version|Truncated/)
})

test('each class has one block of columns, without one that would hide an attribute of the element', async () => {
  const text = await fileOf(GEXF, UGLY_GRAPH)
  expect(text.match(/<attributes class="\w+"/g)).toEqual(['<attributes class="node"', '<attributes class="edge"'])
  const [nodes = '', edges = ''] = text.split('<attributes class="edge"')
  expect(nodes).not.toMatch(/<attribute id="(id|label|start|end|pid|viz|spells)"/)
  expect(edges).not.toMatch(/<attribute id="(id|label|start|end|source|target|type|kind|weight)"/)
})

test('all things of a type have one colour, and no two types of things the same', async () => {
  const { things } = sheetOf().vocabulary
  const nodes = things.flatMap(({ name }) => [nodeOf(`${name}-1`, {}, name), nodeOf(`${name}-2`, {}, name)])
  const graph = parse(MultiGraph, await fileOf(GEXF, graphOf(nodes, [])))
  const colours = new Map(nodes.map(({ id, type }) => [type, graph.getNodeAttribute(id, 'color') as string]))
  expect(new Set(colours.values()).size).toBe(things.length)
  for (const { id, type } of nodes) expect(graph.getNodeAttribute(id, 'color')).toBe(colours.get(type))
})

function nodeOf(id: string, properties: Properties, type = 'Source'): GraphNode {
  return { id, type, properties, citations: [] }
}

function edgeOf(properties: Properties): GraphEdge {
  return { id: 'e', type: 'PART_OF', from: 'a', to: 'a', properties, citations: [] }
}

function graphOf(nodes: GraphNode[], edges: GraphEdge[]): Graph {
  return { ...UGLY_GRAPH, nodes, edges }
}

/** The days in the tag of an edge with these properties. */
async function daysOf(properties: Properties): Promise<string | undefined> {
  const text = await fileOf(GEXF, graphOf([nodeOf('a', {})], [edgeOf(properties)]))
  return /<edge kind="PART_OF" ?(.*) id=/.exec(text)?.[1]
}
