import type { FastifyInstance } from 'fastify'
import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import type { AppParts } from '../../src/http/app.ts'
import { openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

type Headers = Record<string, string>

/** An answer that is compressed names the coding that its row accepts. */
type Row = [method: string, address: string, headers: Headers, status: number, body?: string]

const LISTED = 'https://atlas.example.org'
const OWN = { origin: LISTED }
const OTHER = { origin: 'https://other.example.org' }
const PAGE = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const CLIENT = { accept: 'application/json', 'apollo-require-preflight': 'yes' }
const JSON_BODY = { 'content-type': 'application/json' }
const UTF_16 = { 'content-type': 'application/json; charset=utf-16' }
const BR = { 'accept-encoding': 'br' }
const GZIP = { 'accept-encoding': 'gzip' }

const SMALL = '{ dataset { complete } }'
const LARGE = '{ actors { id nameEn nameKo start end citations { title locator url } } }'
const get = (query: string) => `/graphql?query=${encodeURIComponent(query)}`
const post = (query: string) => JSON.stringify({ query })

/** Where Accept chooses the answer. */
const NEGOTIATED: Row[] = [
  ...['GET', 'HEAD'].flatMap((method): Row[] => [
    [method, '/graphql', PAGE, 200],
    [method, '/graphql', { ...PAGE, ...OWN }, 200],
    [method, '/graphql', { ...PAGE, ...OTHER }, 200],
    [method, get(SMALL), CLIENT, 200],
    [method, get(SMALL), { ...CLIENT, ...OWN }, 200],
    [method, get(LARGE), { ...CLIENT, ...BR }, 200],
    [method, get(LARGE), { ...CLIENT, ...GZIP, ...OTHER }, 200],
    // Apollo refuses a request that another page could forge.
    [method, get(SMALL), {}, 400],
  ]),
  ['POST', '/graphql', JSON_BODY, 200, post(SMALL)],
  ['POST', '/graphql', { ...JSON_BODY, ...OTHER }, 200, post(SMALL)],
  ['POST', '/graphql', { ...JSON_BODY, ...BR }, 200, post(LARGE)],
  ['POST', '/graphql', { ...JSON_BODY, accept: 'application/graphql-response+json' }, 400, post('{ nothing }')],
  ['POST', '/graphql', JSON_BODY, 400, '{bad'],
  ['POST', '/graphql', JSON_BODY, 413, post(' '.repeat(300_000))],
]

/** Where the answer is decided before Accept is read. */
const DECIDED_BEFORE: Row[] = [
  ['POST', '/graphql', UTF_16, 400, post(SMALL)],
  ['OPTIONS', '/graphql', {}, 204],
  ['OPTIONS', '/graphql', { ...OWN, 'access-control-request-method': 'POST' }, 204],
  ['OPTIONS', '/graphql', { ...OTHER, ...PAGE }, 204],
  ['DELETE', '/graphql', PAGE, 405],
]

const [ASSET = ''] = readdirSync('dist/playground/assets')
  .filter((name) => name.endsWith('.js'))
  .map((name) => `/assets/${name}`)

/** A browser gets a page, any other program JSON, also where there is an error. */
const PAGES: Row[] = [
  ...['GET', 'HEAD'].flatMap((method): Row[] => [
    [method, '/', {}, 200],
    [method, '/nowhere', { ...PAGE, ...OTHER }, 404],
  ]),
  ['GET', '/graphql/', PAGE, 404],
  ['GET', '/%', {}, 404],
]

const PLAIN: Row[] = [
  ...['/healthz', '/readyz', '/metrics', ASSET].flatMap((address): Row[] => [
    ['GET', address, {}, 200],
    ['GET', address, { ...PAGE, ...OTHER }, 200],
    ['HEAD', address, OTHER, 200],
    ['OPTIONS', address, OTHER, 204],
    ['PUT', address, OTHER, 405],
  ]),
  ['GET', ASSET, BR, 200],
  ['GET', ASSET, { ...GZIP, ...OTHER }, 200],
  ...['GET', 'HEAD'].map((method): Row => [method, ASSET, { ...BR, 'if-none-match': '*' }, 304]),
  ['OPTIONS', '/', OTHER, 204],
  ['PUT', '/', OTHER, 405],
  ...['OPTIONS', 'POST'].map((method): Row => [method, '/nowhere', { ...PAGE, ...OTHER }, 404]),
]

interface Sent {
  status: number
  coding: string | undefined
  /** Every field, in order, as often as it was sent. */
  vary: string[]
}

/** Sends a request through a socket of its own. */
function send(app: FastifyInstance, [method, path, headers, , body]: Row): Promise<Sent> {
  const { port } = app.server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, (answer) => {
      const lines = answer.headersDistinct['vary'] ?? []
      answer.resume().once('end', () => {
        resolve({
          status: answer.statusCode ?? 0,
          coding: answer.headers['content-encoding'],
          vary: lines.flatMap((line) => line.split(/, */)).toSorted(),
        })
      })
    })
    sent.once('error', reject).end(body)
  })
}

/** Compares every row of a table with what a server sends. */
function testRows(parts: Partial<AppParts>, rows: Row[], vary: string[]): void {
  let app: FastifyInstance
  beforeAll(async () => {
    app = await openApp(served.database, parts)
    await app.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(() => app.close())
  test.each(rows)('%s %s %j %i', async (...row) => {
    const [method, address, { 'accept-encoding': coding }, status] = row
    // An operation is not run for HEAD, so there is nothing to compress.
    const isRun = method !== 'HEAD' || !address.startsWith('/graphql?')
    expect(await send(app, row)).toEqual({ status, coding: isRun ? coding : undefined, vary })
  })
}

describe.each([[[]], [[LISTED]]])('Vary of /graphql with %j listed', (origins) => {
  describe('has Accept if Accept chooses the answer:', () => {
    testRows({ origins }, NEGOTIATED, ['accept', 'accept-encoding', 'origin'])
  })
  describe('has only what was read if the answer is decided before:', () => {
    testRows({ origins }, DECIDED_BEFORE, ['accept-encoding', 'origin'])
  })
})

describe('Vary of /graphql open to any origin', () => {
  describe('does not have Origin:', () => {
    testRows({ origins: ['*'] }, NEGOTIATED, ['accept', 'accept-encoding'])
  })
  describe('does not have Origin if the answer is decided before:', () => {
    testRows({ origins: ['*'] }, DECIDED_BEFORE, ['accept-encoding'])
  })
})

describe('Vary of a page with the address of the server has the protocol too:', () => {
  const rows = ['GET', 'HEAD'].map((method): Row => [method, '/', { ...PAGE, ...OTHER }, 200])
  testRows({ origins: [LISTED] }, rows, ['accept', 'accept-encoding', 'x-forwarded-proto'])
})

describe('Vary of pages has Accept too:', () => {
  testRows({ origins: [LISTED] }, PAGES, ['accept', 'accept-encoding'])
})

describe('Vary of every other address is Accept-Encoding alone:', () => {
  testRows({ origins: [LISTED] }, PLAIN, ['accept-encoding'])
})

test('Vary of a request over the rate limit is that of the address', async () => {
  const app = await openApp(served.database, { limits: { ...DEFAULT_LIMITS, rate: 1 } })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const ask = () => send(app, ['GET', get(SMALL), CLIENT, 200])
  const vary = ['accept', 'accept-encoding', 'origin']
  expect(await ask()).toEqual({ status: 200, coding: undefined, vary })
  expect(await ask()).toEqual({ status: 429, coding: undefined, vary })
  await app.close()
})
