import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SANKEY } from '../../../src/export/sankey.ts'
import { withoutCycles } from '../../../src/export/without-cycles.ts'
import type { Graph, GraphEdge, GraphNode } from '../../../src/graph/graph.ts'
import { fileOf } from '../../support/file-of.ts'
import { UGLY_GRAPH } from '../../support/ugly-graph.ts'

interface Row {
  source: string
  target: string
  value: number
  share?: number
  function?: string
}

interface Sankey {
  graph: { truncated: boolean }
  nodes: { id: string; name: string }[]
  links: Row[]
  circular: Row[]
}

test('the file of the ugly graph is as expected', async () => {
  await expect(await fileOf(SANKEY, UGLY_GRAPH)).toMatchFileSnapshot('../../golden/export/ugly.sankey.json')
})

test('there is a row for each flow by date, and only bodies that a flow touches', async () => {
  const { nodes, links, circular } = await sankeyOf(['a', 'b', 'c', 'alone'].map(actor), [
    step('b', 'c', '1998'),
    step('a', 'b', '1948', 'HANDED_FUNCTION_TO', { function: 'trade' }),
    step('a', 'b', '1948', 'HANDED_FUNCTION_TO', { function: 'industry' }),
    { id: 'part', type: 'PART_OF', from: 'alone', to: 'a', properties: {}, citations: [] },
  ])
  expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(links.map((row) => [row.source, row.target, row.function, row.value])).toEqual([
    ['a', 'b', 'industry', 1],
    ['a', 'b', 'trade', 1],
    ['b', 'c', undefined, 1],
  ])
  expect(circular).toEqual([])
})

test('the width is the share of the giver where one Flow record of the same change says it', async () => {
  const flow = (id: string, share: number): GraphNode => ({ id, type: 'Flow', properties: { share }, citations: [] })
  const joins = (id: string, to: string) => [
    edge('HAS_FLOW', 'change', id),
    edge('GIVES', 'a', id),
    edge('REACHES', id, to),
  ]
  const { links } = await sankeyOf(
    [...['a', 'b', 'c', 'd'].map(actor), flow('f1', 0.25), flow('f2', 0.5), flow('f3', 0.75)],
    [
      ...['b', 'c', 'd'].map((to) => step('a', to, '1998')),
      ...[...joins('f1', 'b'), ...joins('f2', 'c'), ...joins('f3', 'c')],
    ],
  )
  expect(links.map(({ target, value, share }) => [target, value, share])).toEqual([
    ['b', 0.25, 0.25],
    ['c', 1, undefined],
    ['d', 1, undefined],
  ])
})

test('the share of a function that was handed over is that of the record that moves it', async () => {
  const flow: GraphNode = { id: 'f', type: 'Flow', properties: { share: 0.25 }, citations: [] }
  const { links } = await sankeyOf(
    [...['a', 'b'].map(actor), flow],
    [
      ...['trade', 'ports'].map((moved) => step('a', 'b', '1998', 'HANDED_FUNCTION_TO', { function: moved })),
      ...[
        edge('HAS_FLOW', 'change', 'f'),
        edge('GIVES', 'a', 'f'),
        edge('REACHES', 'f', 'b'),
        edge('MOVES', 'f', 'trade'),
      ],
    ],
  )
  expect(links.map((row) => [row.function, row.value])).toEqual([
    ['ports', 1],
    ['trade', 0.25],
  ])
})

test('of a cycle the latest flow is set apart, and so is a flow of a body to itself', async () => {
  const { links, circular } = await sankeyOf(['a', 'b'].map(actor), [
    step('b', 'a', '1976'),
    step('a', 'b', '1973'),
    step('a', 'a', '1950'),
    step('b', 'b', ''),
  ])
  expect(links.map(({ source, target }) => source + target)).toEqual(['ab'])
  expect(circular.map(({ source, target }) => source + target)).toEqual(['aa', 'ba', 'bb'])
})

test('no flow is lost, those that stay have an order from start to end, and each that is set apart breaks it', () => {
  const arrow = fc.record({ from: fc.constantFrom(...'abcdef'.split('')), to: fc.constantFrom(...'abcdef'.split('')) })
  fc.assert(
    fc.property(fc.array(arrow, { maxLength: 20 }), (arrows) => {
      const { straight, circular } = withoutCycles(arrows)
      expect(arrows.filter((each) => straight.includes(each) !== circular.includes(each))).toEqual(arrows)
      expect(canBeOrdered(straight)).toBe(true)
      for (const each of circular) expect(canBeOrdered([...straight, each])).toBe(false)
    }),
  )
})

/** Takes away the edges whose start nothing leads to, again and again: without cycles, none is left. */
function canBeOrdered(arrows: readonly { from: string; to: string }[]): boolean {
  const ends = new Set(arrows.map(({ to }) => to))
  const rest = arrows.filter(({ from }) => ends.has(from))
  return rest.length === 0 || (rest.length < arrows.length && canBeOrdered(rest))
}

function actor(id: string): GraphNode {
  return { id, type: 'Actor', properties: {}, citations: [] }
}

function edge(type: string, from: string, to: string, properties: GraphEdge['properties'] = {}): GraphEdge {
  return { type, from, to, properties, citations: [] }
}

function step(
  from: string,
  to: string,
  year: string,
  type = 'SUCCEEDED_BY',
  more: GraphEdge['properties'] = {},
): GraphEdge {
  const dated = year === '' ? {} : { date: year, dateEarliest: `${year}-01-01`, dateLatest: `${year}-12-31` }
  const id = `change/${from}/${to}/${String(more['function'] ?? '')}`
  return { ...edge(type, from, to, { eventId: 'change', ...dated, ...more }), id }
}

async function sankeyOf(nodes: GraphNode[], edges: GraphEdge[]): Promise<Sankey> {
  const graph: Graph = { ...UGLY_GRAPH, nodes, edges }
  return JSON.parse(await fileOf(SANKEY, graph, { sources: false })) as Sankey
}
