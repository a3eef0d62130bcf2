import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHANGE_KINDS } from '../../src/change/event.ts'
import type { Database } from '../../src/database/connect.ts'
import { edgeIdOf } from '../../src/graph/edge-id.ts'
import type { Graph, GraphEdge, GraphNode, GraphStream } from '../../src/graph/graph.ts'
import { accessTo, type Access } from '../../src/questions/ask.ts'
import { network } from '../../src/questions/network.ts'
import type { Slice } from '../../src/questions/slice.ts'
import { wholeGraph } from '../../src/questions/whole-graph.ts'
import { schemaFile } from '../../src/schema-file.ts'
import { openScope } from '../../src/scope.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'
import { edgesAmong, reached, sliced } from '../support/sliced.ts'

let database: Database
let access: Access
let whole: Pick<Graph, 'nodes' | 'edges'>

beforeAll(async () => {
  database = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
  access = accessTo(database)(openScope(30_000))
  whole = await collect({})
})
afterAll(() => database.close())

async function collect(slice: Slice): Promise<{ nodes: GraphNode[]; edges: GraphEdge[] }> {
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  await access.deliver(wholeGraph, { ...slice, citations: false }, async (graph: GraphStream) => {
    for await (const portion of graph.nodes) nodes.push(...portion)
    for await (const portion of graph.edges) edges.push(...portion)
  })
  return { nodes, edges }
}

const { things, records, relations } = schemaFile().vocabulary
const someDay = fc
  .tuple(fc.integer({ min: 1945, max: 2020 }), fc.constantFrom('01-01', '02-29', '03-01', '03-23', '07-01', '12-31'))
  .map(([year, day]) => `${year}-${day}`.replace(/(?<!00|[02468][048]|[13579][26])-02-29/, '-02-28'))
const someTime: fc.Arbitrary<Slice> = fc.oneof(
  fc.constant({}),
  fc.record({ at: fc.record({ day: someDay, certainty: fc.constantFrom('POSSIBLE' as const, 'CERTAIN' as const) }) }),
  fc
    .tuple(someDay, someDay)
    .map(([one, other]) => ({ during: { from: one < other ? one : other, to: one < other ? other : one } })),
  someDay.map((from) => ({ during: { from } })),
  someDay.map((to) => ({ during: { to } })),
)
const names = (all: readonly string[]) => fc.subarray([...all], { minLength: 1 })
const someSlice: fc.Arbitrary<Slice> = fc
  .tuple(
    someTime,
    fc.option(names([...things, ...records].map(({ name }) => name)), { nil: undefined }),
    fc.option(names(relations.map(({ type }) => type)), { nil: undefined }),
    fc.option(fc.subarray([...CHANGE_KINDS], { minLength: 1 }), { nil: undefined }),
  )
  .map(([time, types, types2, changes]) => ({
    ...time,
    ...(types && { types }),
    ...(types2 && { relations: types2 }),
    ...(changes && { changes }),
  }))

describe('a slice', () => {
  test('of the whole graph holds what an element by element look at all of it finds', async () => {
    await fc.assert(
      fc.asyncProperty(someSlice, async (slice) => {
        expect(await collect(slice)).toEqual(sliced(whole, slice))
      }),
      { numRuns: 25 },
    )
  })

  test('around one thing holds the nodes that a walk over all of it finds, with all relations between', async () => {
    const ids = whole.nodes.map(({ id }) => id)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ids), fc.integer({ min: 1, max: 4 }), someSlice, async (of, depth, slice) => {
        const types = slice.types ?? things.map(({ name }) => name)
        const found = await access.ask(network, { of, depth, ...slice })
        const expected = reached(whole, of, depth, { ...slice, types })
        expect(found.nodes.map(({ id }) => id)).toEqual(expected)
        expect(found.edges.map(edgeIdOf)).toEqual(edgesAmong(whole, expected, slice).map(edgeIdOf))
        expect(found).toMatchObject({ truncated: false })
        expect(found.reason === null).toBe(expected.length > 0)
      }),
      // A change of a kind that is not wanted is still there in the middle.
      { numRuns: 25, examples: [['trade-industry-merger', 1, { types: ['Actor'], changes: ['SPLIT'] }]] },
    )
  })

  test('that makes no sense is refused, and the fault names the argument', async () => {
    const faultOf = (slice: Slice) => collect(slice).then(String, String)
    expect(await faultOf({ types: [] })).toContain('"types" is empty')
    expect(await faultOf({ during: { from: '2001-01-01', to: '2000-01-01' } })).toContain(
      '"from" (2001-01-01) is after',
    )
    const at = { day: '2000-01-01', certainty: 'POSSIBLE' as const }
    expect(await faultOf({ at, during: { from: '2001-01-01' } })).toContain('either a day ("asOf") or a period')
  })
})

test('a network without its middle says why', async () => {
  const at = { day: '1950-01-01', certainty: 'POSSIBLE' as const }
  const { nodes, edges, reason } = await access.ask(network, { of: 'trade', depth: 1, at })
  expect([nodes, edges]).toEqual([[], []])
  expect(reason).toBe(
    '상무부 (Ministry of Trade) [trade] is left out. It did not exist on 1950-01-01: 1960-01-01 to 1989-12-31.',
  )
})
