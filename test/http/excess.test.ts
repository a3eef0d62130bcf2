import type { FastifyInstance } from 'fastify'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import { answering } from '../support/access.ts'
import { ask, openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

/** Fields inside fields, each list of one. */
function nest(levels: number): string {
  const inner = levels - 2
  return `{ actors(limit: 1) ${'{ successors(limit: 1) '.repeat(inner)} { id } ${'}'.repeat(inner)} }`
}

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ')
}

/** A filter with filters inside; the condition itself is one level. */
function filter(levels: number): string {
  return `${'{NOT: '.repeat(levels - 2)}{id: {eq: "x"}}${'}'.repeat(levels - 2)}`
}

/** A query of exactly so many tokens: 76 of its own, the rest ids. */
function longQuery(tokens: number): string {
  const ids = Array.from({ length: tokens - 76 }, (_, index) => `"a${index}"`)
  const lists = times(6, (index) => `{id: {in: [${ids.slice(index * 488, (index + 1) * 488).join(' ')}]}}`)
  return `{ actors(where: {OR: [${lists}]}) { id } }`
}

describe.each([
  ['depth', 10, nest(10), nest(11), '11 levels'],
  [
    'aliases',
    50,
    `{ dataset { ${times(50, (i) => `a${i}: nodes`)} } }`,
    `{ dataset { ${times(51, (i) => `a${i}: nodes`)} } }`,
    '51 aliased fields',
  ],
  ['root fields', 20, `{ ${times(20, () => '__typename')} }`, `{ ${times(21, () => '__typename')} }`, '21 root fields'],
  [
    'directives',
    50,
    `{ dataset { nodes ${times(50, () => '... @skip(if: true) { nodes }')} } }`,
    `{ dataset { nodes ${times(51, () => '... @skip(if: true) { nodes }')} } }`,
    '51 directives',
  ],
  ['tokens', 3000, longQuery(3000), longQuery(3001), ''],
  [
    'lists in arguments',
    500,
    `{ actors(where: {id: {in: [${times(500, (i) => `"a${i}"`)}]}}) { id } }`,
    `{ actors(where: {id: {in: [${times(501, (i) => `"a${i}"`)}]}}) { id } }`,
    '501 entries',
  ],
  [
    'levels of a filter',
    15,
    `{ actors(where: ${filter(15)}) { id } }`,
    `{ actors(where: ${filter(16)}) { id } }`,
    '16',
  ],
  [
    'conditions',
    200,
    `{ actors(where: {OR: [${times(200, (i) => `{id: {eq: "a${i}"}}`)}]}) { id } }`,
    `{ actors(where: {OR: [${times(201, (i) => `{id: {eq: "a${i}"}}`)}]}) { id } }`,
    '201 conditions',
  ],
  ['offsets', 1_000_000, '{ actors(offset: 1000000) { id } }', '{ actors(offset: 1000001) { id } }', '1000001 items'],
])('the limit on %s', (_name, limit, within, beyond, value) => {
  test('accepts the largest value', async () => {
    expect((await served.ask(within)).errors).toBeUndefined()
  })

  test('refuses one more and states both numbers', async () => {
    const { status, errors } = await served.ask(beyond)
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX'])
    expect(errors?.[0]?.message).toContain(String(limit))
    expect(errors?.[0]?.message).toContain(value)
  })
})

describe('the cost of a query', () => {
  let app: FastifyInstance
  const send = (query: string, variables = {}) => ask(app, query, variables)
  beforeAll(async () => {
    app = await openApp(served.database, { limits: { ...DEFAULT_LIMITS, cost: 400_000 } })
  })
  afterAll(() => app.close())

  const deep = (limit: string) =>
    `{ actors { successors(limit: 100) { successors${limit} { a: id b: id c: id } } predecessors(limit: 100) { id } } }`

  test('multiplies pages inside pages, default pages included', async () => {
    const { errors } = await send(deep(''))
    expect(errors?.[0]).toMatchObject({
      // 100 * (1 + 100 * (1 + 20 * (1 + 3)) + 100 * (1 + 1))
      message:
        'The answer could hold 830100 values; 400000 are allowed. Most of them are in actors > successors > successors. Give "limit" or "first" to these lists, filter by id, or select fewer fields.',
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    })
    expect((await send(deep('(limit: 1)'))).errors).toBeUndefined()
  })

  test('allows four lists inside each other by default', async () => {
    const query = '{ actors { successors { predecessors { successors { id } } } } }'
    expect((await served.ask(query)).errors).toBeUndefined()
  })

  test('uses limits in variables, their defaults, and ids that bound a list', async () => {
    const query = (head: string, args: string) =>
      `query ${head} { actors${args} { successors(limit: 100) { predecessors { id nameEn nameKo start end } } } }`
    const few = await send(query('($n: Int)', '(limit: $n)'), { n: 2 })
    const byDefault = await send(query('($n: Int = 2)', '(limit: $n)'))
    const one = await send(query('($id: ID!)', '(where: {id: {eq: $id}})'), { id: 'tide' })
    const two = await send(query('($ids: [ID!]!)', '(where: {id: {in: $ids}})'), { ids: ['a', 'b'] })
    const joined = await send(query('($id: ID!)', '(where: {AND: [{id: {eq: $id}}, {kind: {eq: GROUP}}]})'), {
      id: 'tide',
    })
    for (const { errors } of [few, byDefault, one, two, joined]) expect(errors).toBeUndefined()
    const all = await send(query('($n: Int)', '(limit: $n)'), { n: 100 })
    expect(all.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
  })

  test('is within the limit for the introspection of tools, and over it for deeply nested introspection', async () => {
    const tool = await send(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }))
    expect(tool.errors).toBeUndefined()
    const described = 'name description type { name kind ofType { name kind ofType { name kind } } }'
    const types = `types { fields { ${described} args { ${described} } } inputFields { ${described} } }`
    const bomb = await send(`{ ${times(10, (i) => `a${i}: __schema { ${types} }`)} }`)
    expect(bomb.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
  })
})

test('large offsets are also refused in cursors and variables', async () => {
  const after = Buffer.from('arrayconnection:1000001').toString('base64')
  const answers = [
    await served.ask(`{ actorsConnection(after: "${after}") { totalCount } }`),
    await served.ask('query ($offset: Int) { actors(offset: $offset) { id } }', { offset: 1_000_001 }),
  ]
  for (const { errors } of answers) expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
})

test('limits also apply inside fragments and in variables', async () => {
  const deep = `{ actors(limit: 1) { ...A } } fragment A on Actor { successors(limit: 1) { ...B } } fragment B on Actor ${'{ successors(limit: 1) '.repeat(9)} { id } ${'}'.repeat(9)}`
  const where = JSON.parse(filter(16).replace(/(\w+):/g, '"$1":')) as object
  const given = await served.ask('query ($where: ActorWhere) { actors(where: $where) { id } }', { where })
  for (const { errors } of [await served.ask(deep), given])
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
})

describe('concurrent requests', () => {
  test('over the limit are refused at once, and admitted again when others have ended', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const late = answering(served.database, async () => {
      await held
      return { nodes: 1 }
    })
    const app = await openApp(late, { limits: { ...DEFAULT_LIMITS, inWork: 2 } })
    const query = '{ dataset { nodes } }'
    const from = async (remoteAddress: string) =>
      await app.inject({ method: 'POST', url: '/graphql', payload: { query }, remoteAddress })
    const working = [from('10.0.0.1'), from('10.0.0.2')]
    await expect.poll(async () => (await from('10.0.0.3')).statusCode).toBe(429)
    const refused = await from('10.0.0.3')
    expect(refused.headers['retry-after']).toBe('1')
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] })
    expect((await app.inject('/healthz')).statusCode).toBe(200)
    release()
    expect((await Promise.all(working)).map(({ statusCode }) => statusCode)).toEqual([200, 200])
    expect((await ask(app, query)).status).toBe(200)
    await app.close()
  })

  test('of one address are limited for each minute when a rate is set', async () => {
    const app = await openApp(served.database, { limits: { ...DEFAULT_LIMITS, rate: 3 } })
    const from = (remoteAddress: string) => app.inject({ url: '/', remoteAddress })
    const codes = []
    for (let count = 0; count < 5; count += 1) codes.push((await from('10.0.0.1')).statusCode)
    expect(codes).toEqual([200, 200, 200, 429, 429])
    const refused = await from('10.0.0.1')
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await from('10.0.0.2')).statusCode).toBe(200)
    await app.close()
  })
})
