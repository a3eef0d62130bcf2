import cytoscape, { type CytoscapeOptions } from 'cytoscape'
import { expect, test } from 'vitest'
import { CYJS } from '../../../src/export/cyjs.ts'
import { fileOf } from '../../support/file-of.ts'
import { UGLY_GRAPH, UGLY_TEXT } from '../../support/ugly-graph.ts'

test('the file of the ugly graph is as expected', async () => {
  await expect(await fileOf(CYJS, UGLY_GRAPH)).toMatchFileSnapshot('../../golden/export/ugly.cyjs')
})

test('Cytoscape.js reads nodes, edges, texts and lists', async () => {
  const graph = cytoscape({ ...(JSON.parse(await fileOf(CYJS, UGLY_GRAPH)) as CytoscapeOptions), headless: true })
  expect(graph.data('name')).toBe('Network of 과거부 & "more" <1>')
  expect(graph.data('licence')).toBe('CC0-1.0')
  expect(graph.nodes()).toHaveLength(UGLY_GRAPH.nodes.length)
  expect(graph.edges()).toHaveLength(UGLY_GRAPH.edges.length)
  expect(graph.$id('old').data()).toMatchObject({
    name: '과거부, "상공" (Ministry of Trade & <Industry>)',
    validFrom: '1948-11-01',
    endYear: 1998,
    isCurrent: false,
    description: UGLY_TEXT,
  })
  expect(graph.$id('paper').data('authors')).toEqual(['Smith, Ann', 'José "Pepe" Núñez'])
  expect(
    graph
      .$id('formula')
      .edgesTo(graph.$id('old'))
      .map((edge) => edge.id()),
  ).toEqual(['part-1', 'part-2', 'supports-1'])
  expect(graph.$id('self').isLoop()).toBe(true)
})

test('an observed value does not take the place of the identity that networkx reads', async () => {
  const graph = cytoscape({ ...(JSON.parse(await fileOf(CYJS, UGLY_GRAPH)) as CytoscapeOptions), headless: true })
  expect(graph.$id('figure').data()).toMatchObject({ value: 'figure', statedValue: 1_200_000_000.5, valueLow: -3 })
})
