import { describe, expect, test } from 'vitest'
import { answering } from '../support/access.ts'
import { ask, openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

describe('page size', () => {
  test.each([0, -1, 101, 2_147_483_648])('%s is refused as a literal and as a variable', async (limit) => {
    const literal = await served.ask(`{ actors(limit: ${limit}) { id } }`)
    const variable = await served.ask('query ($n: Int) { actors(limit: $n) { id } }', { n: limit })
    expect([literal.errors?.[0]?.extensions.code, variable.errors?.[0]?.extensions.code]).toEqual([
      'INVALID_INPUT',
      'INVALID_INPUT',
    ])
    expect(literal.status).toBe(400)
  })

  test('is refused when it is null, and has its default where a variable has no value', async () => {
    const query = 'query ($n: Int) { actors(limit: $n) { successorsConnection(first: $n) { totalCount } } }'
    const given = [await served.ask('{ actors(limit: null) { id } }'), await served.ask(query, { n: null })]
    for (const { errors } of given)
      expect(errors?.[0]).toMatchObject({
        message: '"limit" cannot be null. Ask for 1 to 100, or leave it out.',
        extensions: { code: 'INVALID_INPUT' },
      })
    const { actors } = await served.data(query)
    const { all } = await served.data('{ all: actorsConnection { totalCount } }')
    expect(actors).toHaveLength((all as { totalCount: number }).totalCount)
    const byDefault = await served.ask('query ($n: Int = 0) { actors(limit: $n) { id } }')
    expect(byDefault.errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
  })

  test('is an Int for callers, also in hand-written fields, as schema.graphql says', async () => {
    const query =
      'query ($n: Int!) { actors(limit: $n, offset: $n) { id } search(text: "office", limit: $n) { score } }'
    expect((await served.data(query, { n: 1 }))['search']).toHaveLength(1)
  })

  test('is also limited in nested lists and connections', async () => {
    const list = await served.ask('{ actors { names(limit: 0) { id } } }')
    const connection = await served.ask('{ actorsConnection(first: -5) { totalCount } }')
    const nested = await served.ask('{ actors { successorsConnection(first: 0) { totalCount } } }')
    const written = await served.ask('{ search(text: "a", limit: 0) { matchedName } }')
    expect([list, connection, nested, written].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(
      Array(4).fill('INVALID_INPUT'),
    )
  })

  test('is combined only with valid offsets and cursors', async () => {
    const queries = [
      '{ actors(offset: -1) { id } }',
      '{ actorsConnection(after: "x") { totalCount } }',
      '{ actors { successorsConnection(after: "eA==") { totalCount } } }',
    ]
    for (const query of queries) expect((await served.ask(query)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
    const { actorsConnection } = await served.data('{ actorsConnection(first: 2) { pageInfo { endCursor } } }')
    const { endCursor } = (actorsConnection as { pageInfo: { endCursor: string } }).pageInfo
    const next = await served.data(
      `{ actorsConnection(first: 1, after: "${endCursor}") { edges { node { id } } } actors(offset: 2, limit: 1) { id } }`,
    )
    expect(next).toEqual({ actorsConnection: { edges: [{ node: { id: 'economy' } }] }, actors: [{ id: 'economy' }] })
  })

  test('accepts the smallest and the largest page', async () => {
    const { one, hundred, all } = await served.data(
      '{ one: actors(limit: 1) { id } hundred: actors(limit: 100) { id } all: actorsConnection { totalCount } }',
    )
    expect(one).toHaveLength(1)
    expect(hundred).toHaveLength((all as { totalCount: number }).totalCount)
  })
})

describe('filters', () => {
  test.each([
    '{NOT: {enactedBy: {some: {}}}}',
    '{enactedBy: {none: {}}}',
    '{NOT: {}}',
    '{OR: []}',
    '{AND: [{}]}',
    '{enactedByConnection: {some: {node: {}}}}',
  ])('%s is refused, as it would be passed over, written and in a variable', async (where) => {
    const written = await served.ask(`{ changeEvents(where: ${where}) { id } }`)
    const value = JSON.parse(where.replace(/(\w+):/g, '"$1":')) as object
    const given = await served.ask('query ($where: ChangeEventWhere) { changeEvents(where: $where) { id } }', {
      where: value,
    })
    for (const { status, errors } of [written, given]) {
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'INVALID_INPUT'])
      expect(errors?.[0]?.message).toContain('A filter inside "where" is empty')
    }
  })

  test('that are empty where a variable stands inside a filter, or has a default, are refused', async () => {
    const inside = await served.ask('query ($x: ActorWhere!) { actors(where: {NOT: $x}) { id } }', { x: {} })
    const byDefault = await served.ask('query ($x: ActorWhere = {NOT: {}}) { actors(where: $x) { id } }')
    const nested = await served.ask('{ actors { ...F } } fragment F on Actor { successors(where: {OR: []}) { id } }')
    for (const { errors } of [inside, byDefault, nested]) expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
  })

  test('that are empty at the top, and empty lists of values, keep their meaning', async () => {
    const all = await served.data(
      '{ all: changeEventsConnection(where: {}) { totalCount } none: changeEvents(where: {id: {in: []}}) { id } }',
    )
    expect(all).toEqual({ all: { totalCount: 13 }, none: [] })
    const without = await served.data('{ changeEvents(where: {enactedBy: {none: {id: {startsWith: ""}}}}) { id } }')
    expect(without['changeEvents']).toHaveLength(11)
  })

  test.each(['2010-02-30', '2010', '2010-1-1'])('with the day %s are refused', async (day) => {
    const written = await served.ask(`{ actors(where: {startLatest: {lt: "${day}"}}) { id } }`)
    const given = await served.ask('query ($day: Date) { actors(where: {startLatest: {lt: $day}}) { id } }', { day })
    for (const { errors } of [written, given])
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } })
  })
})

describe('writing', () => {
  test('has no Mutation and no Subscription type', async () => {
    const { data } = await served.ask('{ __schema { mutationType { name } subscriptionType { name } } }')
    expect(data).toEqual({ __schema: { mutationType: null, subscriptionType: null } })
  })

  test('is refused by the database in a read transaction', async () => {
    await expect(served.database.rows("CREATE (:Entity {id: 'intruder'})")).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    })
    expect(await served.database.rows("MATCH (n:Entity {id: 'intruder'}) RETURN n.id AS id")).toEqual([])
  })
})

describe('errors', () => {
  test('of an internal fault are masked and have a code', async () => {
    const broken = answering(served.database, () => Promise.reject(new Error('secret at bolt://10.1.2.3:7687')))
    const other = await openApp(broken)
    const { errors } = await ask(other, '{ dataset { version } }')
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Something went wrong inside the server; it has been logged.',
        extensions: { code: 'INTERNAL' },
      }),
    ])
    await other.close()
  })

  test.each([
    ['a syntax error', '{ actors(', 'INVALID_INPUT'],
    ['an unknown field', '{ actors { nope } }', 'INVALID_INPUT'],
    ['an unknown id', '{ lineage(direction: ANCESTORS, of: "nope") { truncated } }', 'NOT_FOUND'],
    ['an empty search', '{ search(text: "  ") { matchedName } }', 'INVALID_INPUT'],
    ['a search text without end', `{ search(text: "${'가'.repeat(301)}") { matchedName } }`, 'INVALID_INPUT'],
    ['a depth of nothing', '{ lineage(direction: ANCESTORS, of: "x", depth: 0) { truncated } }', 'INVALID_INPUT'],
  ])('%s gets its code', async (_title, query, code) => {
    expect((await served.ask(query)).errors?.[0]?.extensions.code).toBe(code)
  })

  test('outside GraphQL have the same shape', async () => {
    const missing = await served.app.inject({ url: '/nope?secret=1' })
    const malformed = await served.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{bad',
    })
    const huge = await served.app.inject({ method: 'POST', url: '/graphql', payload: { query: ' '.repeat(300_000) } })
    expect([missing.statusCode, malformed.statusCode, huge.statusCode]).toEqual([404, 400, 413])
    expect(missing.json()).toEqual({
      errors: [{ message: 'There is nothing at /nope. See / for the addresses.', extensions: { code: 'NOT_FOUND' } }],
    })
    expect(malformed.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] })
    expect(huge.json()).toEqual({
      errors: [
        {
          message: 'The request body has more than 262144 bytes, which is the limit. Send less at once.',
          extensions: { code: 'TOO_LARGE' },
        },
      ],
    })
  })
})
