import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

describe('an unknown id', () => {
  test.each([
    ['two letters in the wrong order', 'growht', 'growth'],
    ['a letter too much', 'economyy', 'economy'],
    ['a letter too few', 'trad-industry', 'trade-industry'],
    ['another first letter', 'celecom', 'telecom'],
    ['capitals and spaces', 'Trade Industry', 'trade-industry'],
    ['a beginning', 'trade-ind', 'trade-industry'],
  ])('with %s is answered with the nearest one', async (_title, id, nearest) => {
    const { status, errors } = await served.ask(
      'query ($id: ID!) { lineage(direction: ANCESTORS, of: $id) { truncated } }',
      { id },
    )
    expect([status, errors?.[0]?.extensions.code]).toEqual([404, 'NOT_FOUND'])
    expect(errors?.[0]?.message).toMatch(
      new RegExp(`^There is nothing with the id '${id}'\\. Near to it: ${nearest}[,.]`),
    )
  })

  test('that is like nothing names no other', async () => {
    const { errors } = await served.ask('{ lineage(direction: ANCESTORS, of: "zzzzzzzz") { truncated } }')
    expect(errors?.[0]?.message).toBe("There is nothing with the id 'zzzzzzzz'. Find ids with search.")
  })

  test('of any length and with any signs is only unknown', async () => {
    for (const id of ['x'.repeat(5_000), '%', "'; DROP", '-', '', '--a--']) {
      const { errors } = await served.ask('query ($id: ID!) { source(id: $id) { id } }', { id })
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND'])
    }
  })
})

describe('a wrong query is told what to write', () => {
  test.each([
    ['{ changeEvents(where: { kind: { eq: "RENAME" } }) { id } }', {}, 'Write RENAME without quotes.'],
    ['query ($where: ActorWhere) { actors(where: $where) { id } }', { where: { id: 'trade' } }, 'Write {eq: "trade"}.'],
    ['query ($where: ActorWhere) { actors(where: $where) { id } }', { where: { nameEn: { is: 'x' } } }, 'Write eq.'],
    ['{ entity(name: "trade") { id } }', {}, 'entity takes id.'],
    ['{ entity(id: "trade") { relations(type: PART_OF) { id } } }', {}, 'Did you mean "types"?'],
    [
      'query ($type: String) { entity(id: "trade") { relations(types: [$type]) { id } } }',
      {},
      'Declare it as $type: RelationType!.',
    ],
  ])('%s', async (query, variables, remedy) => {
    const { status, errors } = await served.ask(query, variables)
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'INVALID_INPUT'])
    expect(errors?.[0]?.message).toContain(remedy)
  })
})
