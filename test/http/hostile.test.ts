import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import { openApp } from '../support/app.ts'
import { heapInUse } from '../support/heap.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

/** Milliseconds in which every one of these must be answered. */
const PATIENCE = 2_000
/** Bytes that the heap may have grown by after all of them. */
const GROWTH = 30 * 1024 * 1024

let app: FastifyInstance
let port: number

beforeAll(async () => {
  app = await openApp(served.database, { limits: { ...DEFAULT_LIMITS, arrival: 300 } })
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = (app.server.address() as AddressInfo).port
})
afterAll(() => app.close())

interface Answer {
  status: number
  codes: string[]
}

/** Sends a body through a real socket; throws when no answer comes in time. */
async function send(body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body,
    signal: AbortSignal.timeout(PATIENCE),
  })
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
  return { status: response.status, codes: errors.map(({ extensions }) => extensions.code) }
}

const query = (text: string, variables?: unknown) => JSON.stringify({ query: text, variables })

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ')
}

/** JSON text of objects inside objects, deeper than any stack. */
function nested(levels: number): string {
  return `${'{"NOT":'.repeat(levels)}{"id":{"eq":"x"}}${'}'.repeat(levels)}`
}

const WHERE = 'query ($where: ActorWhere) { actors(where: $where) { id } }'
const SEARCH = 'query ($text: String!) { search(text: $text) { score } }'
const BIG = [2 ** 31, 2 ** 53, '1'.padEnd(100, '0')]

const HOSTILE: [title: string, body: string, code: string][] = [
  ['a depth bomb', query(`{actors${'{successors'.repeat(7)}{id${'}'.repeat(9)}`), 'QUERY_TOO_COMPLEX'],
  ['500 aliases', query(`{ ${times(500, (i) => `a${i}: __typename`)} }`), 'QUERY_TOO_COMPLEX'],
  ['500 aliased lists', query(`{ ${times(500, (i) => `a${i}: actors { id }`)} }`), 'QUERY_TOO_COMPLEX'],
  [
    'a fragment inside itself',
    query('{ actors { ...F } } fragment F on Actor { successors { ...F } }'),
    'INVALID_INPUT',
  ],
  [
    'fragments that double 60 times',
    query(
      `{ actors { ...F0 } } ${times(60, (i) => `fragment F${i} on Actor { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Actor { id }`,
    ),
    'QUERY_TOO_COMPLEX',
  ],
  ['20,000 repeated fields', query(`{ dataset { ${'nodes '.repeat(20_000)} } }`), 'QUERY_TOO_COMPLEX'],
  ['20,000 unknown fields', query(`{ ${times(20_000, (i) => `actor${i}`)} }`), 'QUERY_TOO_COMPLEX'],
  ['900 unknown fields', query(`{ ${times(900, (i) => `actor${i}`)} }`), 'INVALID_INPUT'],
  ['overlapping selections', query(`{ actors { ${'successors { id } '.repeat(700)} } }`), 'QUERY_TOO_COMPLEX'],
  [
    'overlapping selections that differ',
    query(`{ actors { ${times(200, (i) => `a: successors(limit: ${(i % 99) + 1}) { id }`)} } }`),
    'INVALID_INPUT',
  ],
  [
    'a filter 5,000 levels deep in a variable',
    `{"query":"${WHERE}","variables":{"where":${nested(5_000)}}}`,
    'QUERY_TOO_COMPLEX',
  ],
  [
    'a filter 30,000 levels deep in a variable',
    `{"query":"${WHERE}","variables":{"where":${nested(30_000)}}}`,
    'QUERY_TOO_COMPLEX',
  ],
  [
    'lists 100,000 levels deep',
    `{"query":"${WHERE}","variables":{"where":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    'QUERY_TOO_COMPLEX',
  ],
  [
    '10,000 alternatives',
    query(WHERE, { where: { OR: Array(10_000).fill({ id: { eq: 'x' } }) } }),
    'QUERY_TOO_COMPLEX',
  ],
  [
    '10,000 orders',
    query('query ($sort: [ActorSort!]!) { actors(sort: $sort) { id } }', { sort: Array(10_000).fill({ id: 'ASC' }) }),
    'QUERY_TOO_COMPLEX',
  ],
  ['10,000 ids', query(WHERE, { where: { id: { in: Array(10_000).fill('x') } } }), 'QUERY_TOO_COMPLEX'],
  ...[0, -1, ...BIG].flatMap((size): [string, string, string][] => [
    [`a limit of ${size}`, query(`{ actors(limit: ${size}) { id } }`), 'INVALID_INPUT'],
    [`a first of ${size}`, query(`{ actorsConnection(first: ${size}) { totalCount } }`), 'INVALID_INPUT'],
    [
      `a limit of ${size} in a variable`,
      `{"query":"query ($n: Int) { actors(limit: $n) { id } }","variables":{"n":${size}}}`,
      'INVALID_INPUT',
    ],
  ]),
  ...BIG.map((size): [string, string, string] => [
    `a depth of ${size}`,
    query(`{ lineage(direction: ANCESTORS, of: "tide-office", depth: ${size}) { truncated } }`),
    'INVALID_INPUT',
  ]),
  ['a text of a megabyte', query(SEARCH, { text: 'x'.repeat(1_000_000) }), 'TOO_LARGE'],
  ['a text of 200 kilobytes', query(SEARCH, { text: 'x'.repeat(200_000) }), 'INVALID_INPUT'],
  [
    '__proto__ in variables',
    `{"query":"${SEARCH}","variables":{"text":"a","__proto__":{"polluted":true}}}`,
    'INVALID_INPUT',
  ],
  [
    'constructor in variables',
    `{"query":"${SEARCH}","variables":{"constructor":{"prototype":{"polluted":true}}}}`,
    'INVALID_INPUT',
  ],
  [
    '__proto__ in a filter',
    `{"query":"${WHERE}","variables":{"where":{"__proto__":{"id":{"eq":"x"}}}}}`,
    'INVALID_INPUT',
  ],
  ['half a JSON', '{"query": "{ actors', 'INVALID_INPUT'],
  ['no JSON', 'query=%7Bactors%7D', 'INVALID_INPUT'],
  ['a JSON text', '"{ actors { id } }"', 'INVALID_INPUT'],
  ['nothing', '', 'INVALID_INPUT'],
  ['an empty object', '{}', 'INVALID_INPUT'],
  ['a batch', `[${Array(1000).fill(query('{ __typename }')).join()}]`, 'INVALID_INPUT'],
  ['a query that is no text', '{"query": {"kind": "Document"}}', 'INVALID_INPUT'],
  ['variables that are a text', '{"query": "{ __typename }", "variables": "{}"}', 'INVALID_INPUT'],
  ['a name of no operation', '{"query": "query A { __typename }", "operationName": "B"}', 'INVALID_INPUT'],
  ['a mutation', query('mutation { __typename }'), 'INVALID_INPUT'],
  ['a subscription', query('subscription { __typename }'), 'INVALID_INPUT'],
  ['a persisted query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"aa"}}}', 'INVALID_INPUT'],
]

describe('a hostile request is refused in time:', () => {
  test.each(HOSTILE)('%s', async (_title, body, code) => {
    const { status, codes } = await send(body)
    expect(codes[0]).toBe(code)
    expect(new Set(codes).size).toBe(1)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  test('another charset', async () => {
    const answer = await send(query('{ __typename }'), { 'content-type': 'application/json; charset=utf-16' })
    expect(answer).toEqual({ status: 400, codes: ['INVALID_INPUT'] })
  })

  test('headers beyond the limit', async () => {
    const answer = await send(query('{ __typename }'), { 'x-long': 'x'.repeat(20_000) })
    expect(answer).toEqual({ status: 431, codes: ['INVALID_INPUT'] })
  })

  test('a body that never ends', async () => {
    const socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query"',
    )
    await once(socket, 'close', { signal: AbortSignal.timeout(PATIENCE) })
    const answer = Buffer.concat(chunks).toString()
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(answer).toContain('not complete within the limit of 300 ms')
  })

  test('bytes that are not a request', async () => {
    const socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.write('\0\0\0\r\n\r\n')
    await once(socket, 'close', { signal: AbortSignal.timeout(PATIENCE) })
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 400 [\s\S]*INVALID_INPUT/)
  })
})

describe('unusual text is treated as text:', () => {
  test.each([
    ['a lone surrogate', '\uD800'],
    ['NUL', 'a\0b'],
    ['right-to-left marks', '\u202Eabc\u200F'],
    ['Lucene', 'AND OR NOT +-&&||!(){}[]^"~*?:\\/ *a a~ "'],
    ['Cypher', "'}) RETURN 1 // /* ` $x"],
    ['full width', 'ＭＯＣＩＥ'],
    ['decomposed Korean', '산업부'.normalize('NFD')],
    ['emoji', '🏛️👩‍👩‍👧'],
  ])('%s', async (_title, text) => {
    const search = await send(query(SEARCH, { text }))
    const filter = await send(query(WHERE, { where: { nameEn: { contains: text }, id: { startsWith: text } } }))
    const byId = await send(query('query ($id: ID!) { entity(id: $id) { id } }', { id: text }))
    for (const { status, codes } of [search, filter, byId]) {
      expect(codes.filter((code) => code !== 'INVALID_INPUT')).toEqual([])
      expect(status).toBeLessThan(500)
    }
    expect(filter.status).toBe(200)
  })
})

test('after all of them together the server still answers, and its memory has not grown', async () => {
  const before = heapInUse()
  for (let round = 0; round < 3; round += 1) await Promise.all(HOSTILE.map(([, body]) => send(body)))
  expect(heapInUse() - before).toBeLessThan(GROWTH)
  expect(await send(query('{ __typename }'))).toEqual({ status: 200, codes: [] })
  expect(Object.prototype).not.toHaveProperty('polluted')
})
