import { expect, test } from 'vitest'
import { CX2 } from '../../../src/export/cx2.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { fileOf } from '../../support/file-of.ts'
import { UGLY_GRAPH } from '../../support/ugly-graph.ts'

interface Element {
  id: number
  s?: number
  t?: number
  v: Record<string, unknown>
}

type Part = Readonly<Record<string, unknown>>

test('the file of the ugly graph is as expected', async () => {
  await expect(await fileOf(CX2, UGLY_GRAPH)).toMatchFileSnapshot('../../golden/export/ugly.cx2')
})

test('the parts come in the order of the format, and their counts come first', async () => {
  const parts = await partsOf(UGLY_GRAPH)
  expect(parts[0]).toEqual({ CXVersion: '2.0', hasFragments: false })
  expect(parts.at(-1)).toEqual({ status: [{ success: true }] })
  const rest = parts.slice(2, -1).map((part) => Object.entries(part)[0] ?? ['', []])
  expect(parts[1]).toEqual({
    metaData: rest.map(([name, content]) => ({ name, elementCount: (content as unknown[]).length })),
  })
  expect(rest.map(([name]) => name)).toEqual([
    'attributeDeclarations',
    'networkAttributes',
    'nodes',
    'edges',
    'visualProperties',
  ])
})

test('ids are whole numbers, and edges join the same nodes as ours', async () => {
  const parts = await partsOf(UGLY_GRAPH)
  const nodes = contentOf(parts, 'nodes') as Element[]
  const edges = contentOf(parts, 'edges') as Element[]
  expect(nodes.map(({ id }) => id)).toEqual(UGLY_GRAPH.nodes.map((_, index) => index))
  const identifierOf = (id = -1) => nodes[id]?.v['identifier']
  expect(edges.map(({ s, t, v }) => [identifierOf(s), v['interaction'], identifierOf(t)])).toEqual(
    UGLY_GRAPH.edges.map(({ from, type, to }) => [from, type, to]),
  )
})

test('every value has the type that is declared for it, and nothing else is declared', async () => {
  const parts = await partsOf(UGLY_GRAPH)
  const [declared] = contentOf(parts, 'attributeDeclarations') as Record<string, Record<string, { d: string }>>[]
  for (const of of ['nodes', 'edges']) {
    const values = (contentOf(parts, of) as Element[]).flatMap(({ v }) => Object.entries(v))
    expect(new Set(values.map(([name]) => name))).toEqual(new Set(Object.keys(declared?.[of] ?? {})))
    for (const [name, value] of values) expect(typesOf(value)).toContain(declared?.[of]?.[name]?.d)
  }
})

test('a claim and an observation can both have a value', async () => {
  const claim = { id: 'claim', type: 'Claim', properties: { field: 'start', value: '1998' }, citations: [] }
  const nodes = [...UGLY_GRAPH.nodes.filter(({ id }) => id === 'figure'), claim]
  const elements = contentOf(await partsOf({ ...UGLY_GRAPH, nodes, edges: [] }), 'nodes') as Element[]
  expect(elements.map(({ v }) => [v['value'], v['valueText']])).toEqual([
    [1_200_000_000.5, undefined],
    [undefined, '1998'],
  ])
})

test('an empty graph is a whole file', async () => {
  const parts = await partsOf({ ...UGLY_GRAPH, nodes: [], edges: [] })
  expect([contentOf(parts, 'nodes'), contentOf(parts, 'edges')]).toEqual([[], []])
})

async function partsOf(graph: Graph): Promise<Part[]> {
  return JSON.parse(await fileOf(CX2, graph)) as Part[]
}

function contentOf(parts: readonly Part[], name: string): unknown {
  return parts.find((part) => name in part)?.[name]
}

/** The names of CX2 for the types that a value of JSON may have. */
function typesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.every((entry) => typeof entry === 'string') ? ['list_of_string'] : []
  return typeof value === 'number' ? ['double', ...(Number.isInteger(value) ? ['integer'] : [])] : [typeof value]
}
