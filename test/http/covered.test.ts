import { getNamedType, isLeafType, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import { watching } from '../support/access.ts'
import { sharedSchema } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

// A lineage has read its nodes; what is asked of them beyond that is read by @neo4j/graphql. Both must say the same.
let generated = 0
const served = serveFolder(
  'test/support/tiny-graph',
  (database) =>
    watching(database, (name) => {
      if (name === 'generated') generated += 1
    }),
  // Everything of all that a lineage may hold is over the limit.
  { ...DEFAULT_LIMITS, cost: 100_000_000 },
)

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await sharedSchema()
  // The library asks for the version of the database before its first read.
  await served.data('{ acts(limit: 1) { id } }')
})

/** Every property of a type, and its citations. */
function everything(type: string): string {
  const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields())
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
  return `__typename ${leaves.map(({ name }) => name).join(' ')} citations { source title locator url }`
}

/** The data of a query, and how many generated reads it took. */
async function answer(query: string): Promise<{ data: Record<string, unknown>; reads: number }> {
  const before = generated
  const data = await served.data(query)
  return { data, reads: generated - before }
}

describe('a lineage answers from what it has read', () => {
  test('all properties and citations of its entities, as the generated list gives them', async () => {
    const selection = everything('Entity')
    const covered = await answer(`{ lineage(of: "growth", direction: FAMILY) { entities { ${selection} } } }`)
    const { entities } = covered.data['lineage'] as { entities: { id: string }[] }
    expect(entities.length).toBe(11)
    expect(covered.reads).toBe(0)
    const ids = JSON.stringify(entities.map(({ id }) => id))
    const { data, reads } = await answer(`{ entities(where: { id: { in: ${ids} } }) { ${selection} } }`)
    expect(reads).toBe(1)
    const sorted = entities.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(sorted).toEqual(data['entities'])
  })

  test('all properties, citations and laws of its events, as the generated list gives them', async () => {
    const selection = `${everything('ChangeEvent')} enactedBy { ${everything('Act')} }`
    const covered = await answer(
      `{ lineage(of: "growth", direction: FAMILY) { events { ${selection} } successions { event { ${selection} } } } }`,
    )
    expect(covered.reads).toBe(0)
    const { events, successions } = covered.data['lineage'] as {
      events: { id: string; enactedBy: unknown[] }[]
      successions: { event: { id: string } }[]
    }
    expect(events.some(({ enactedBy }) => enactedBy.length > 0)).toBe(true)
    const ids = JSON.stringify(events.map(({ id }) => id))
    const { data } = await answer(`{ changeEvents(where: { id: { in: ${ids} } }) { ${selection} } }`)
    expect(events.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(data['changeEvents'])
    expect(successions.length).toBeGreaterThan(0)
    for (const { event } of successions) expect(events).toContainEqual(event)
  })

  test('aliases, fragments and directives', async () => {
    const good = await answer(
      `{ lineage(direction: ANCESTORS, of: "economy", depth: 1) { successions { from { ...A end: id } to { ... on Entity { id @skip(if: true) start: id } } } } }
       fragment A on Entity { id: nameKo from: citations { where: locator } }`,
    )
    expect(good.reads).toBe(0)
    const { successions } = good.data['lineage'] as { successions: { from: { end: string }; to: unknown }[] }
    expect(successions.map(({ from }) => from.end)).toEqual(['trade-industry', 'telecom'])
    expect(successions[0]).toEqual({
      from: { id: '상공부', from: [{ where: 'art. 1' }, { where: 'p. 7' }], end: 'trade-industry' },
      to: { start: 'economy' },
    })
  })
})

describe('a selection that asks for more than was read is loaded once for all nodes', () => {
  test('of a lineage', async () => {
    const { data, reads } = await answer(
      '{ lineage(direction: ANCESTORS, of: "economy", depth: 1) { successions { from { id predecessors { id } } to { id } event { flows { id } } } } }',
    )
    expect(reads).toBe(2)
    const { successions } = data['lineage'] as {
      successions: { from: { id: string; predecessors: { id: string }[] } }[]
    }
    expect(successions.map(({ from }) => [from.id, from.predecessors.map(({ id }) => id)])).toEqual([
      ['trade-industry', ['industry', 'trade']],
      ['telecom', ['post']],
    ])
  })

  test('where the laws of an event are filtered', async () => {
    const { data, reads } = await answer(
      '{ lineage(direction: ANCESTORS, of: "trade-industry") { events { id enactedBy(where: { id: { eq: "nothing" } }) { id } } } }',
    )
    expect(reads).toBe(1)
    expect(data['lineage']).toEqual({ events: [{ id: 'trade-industry-merger', enactedBy: [] }] })
  })
})
