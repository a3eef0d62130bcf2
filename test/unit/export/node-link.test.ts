import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NODE_LINK } from '../../../src/export/node-link.ts'
import type { Graph, GraphNode } from '../../../src/graph/graph.ts'
import { fileOf } from '../../support/file-of.ts'
import { UGLY_GRAPH } from '../../support/ugly-graph.ts'

test('the file of the ugly graph is as expected', async () => {
  await expect(await fileOf(NODE_LINK, UGLY_GRAPH)).toMatchFileSnapshot('../../golden/export/ugly.json')
})

test('the list of edges has the wanted name', async () => {
  const { links } = await parsed(UGLY_GRAPH)
  const other = await parsed(UGLY_GRAPH, { edgesKey: 'edges' })
  expect(links).toHaveLength(UGLY_GRAPH.edges.length)
  expect(other['edges']).toEqual(links)
  expect(other).not.toHaveProperty('links')
})

test('what is not known is left out, and a graph without elements is whole', async () => {
  const nameless = UGLY_GRAPH.nodes.filter(({ id }) => id === 'nameless')
  expect((await parsed({ ...UGLY_GRAPH, nodes: nameless, edges: [] }))['nodes']).toEqual([
    { id: 'nameless', label: 'nameless', type: 'Place', isCurrent: true, citations: [] },
  ])
  expect(await parsed({ ...UGLY_GRAPH, nodes: [], edges: [] })).toMatchObject({ nodes: [], links: [] })
})

test('any texts come back as they were', async () => {
  const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(texts, async (descriptions) => {
      const nodes = descriptions.map((description, index) => nodeWith(`n-${index}`, description))
      const read = (await parsed({ ...UGLY_GRAPH, nodes, edges: [] }))['nodes'] as { description: string }[]
      expect(read.map(({ description }) => description)).toEqual(descriptions)
    }),
    { numRuns: 20 },
  )
})

function nodeWith(id: string, description: string): GraphNode {
  return { id, type: 'Actor', properties: { description }, citations: [] }
}

async function parsed(graph: Graph, options: Record<string, string> = {}): Promise<Record<string, unknown>> {
  const defaults = { edgesKey: 'links' }
  return JSON.parse(await fileOf(NODE_LINK, graph, { options: { ...defaults, ...options } })) as Record<string, unknown>
}
