import type { FastifyInstance } from 'fastify'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { answering } from '../support/access.ts'
import { ask, openApp } from '../support/app.ts'
import { readableLog, type ReadableLog } from '../support/log-lines.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

async function logging(work: (app: FastifyInstance, kept: ReadableLog) => Promise<unknown>): Promise<ReadableLog> {
  const kept = readableLog()
  const app = await openApp(served.database, { log: kept.log })
  await work(app, kept)
  await app.close()
  return kept
}

describe('the request log', () => {
  test('has one line for each request, with what was done', async () => {
    const query =
      'query Find($text: String!) { search(text: $text) { entity { id nameEn } } more: search(text: $text) { score } dataset { nodes } }'
    const { lines } = await logging(async (app) => {
      await ask(app, query, { text: 'committee' })
      await app.inject('/healthz?secret=1')
      await ask(app, '{ lineage(direction: ANCESTORS, of: "nobody-has-this-id") { truncated } }')
      await app.inject('/nowhere')
    })
    expect(lines()).toMatchObject([
      {
        msg: 'request',
        method: 'POST',
        path: '/graphql',
        status: 200,
        code: 'OK',
        operation: 'Find',
        rootFields: ['search', 'dataset'],
      },
      { method: 'GET', path: '/healthz', status: 200, code: 'OK', rootFields: [], databaseMs: 0 },
      { method: 'POST', path: '/graphql', status: 404, code: 'NOT_FOUND', rootFields: ['lineage'] },
      { method: 'GET', path: '/nowhere', status: 404, code: 'NOT_FOUND' },
    ])
    expect(lines()[0]?.['databaseMs']).toBeGreaterThan(0)
  })

  test('has nothing that a person searched for, in a variable, a query, an address or a broken request', async () => {
    const { text, lines } = await logging(async (app) => {
      await ask(app, 'query ($text: String!) { search(text: $text) { score } }', { text: 'sesame' })
      await ask(app, '{ search(text: "sesame") { score } actors(where: { nameEn: { eq: "sesame" } }) { id } }')
      await ask(app, '{ search(text: "sesame", limit: 0) { score } }')
      await ask(app, '{ search(text: "sesame" ')
      await ask(app, '{ sesame }')
      await ask(app, 'query ($n: Int!) { actors(limit: $n) { id } }', { n: 'sesame' })
      await app.inject('/graphql?query={search(text:"sesame"){score}}')
      await app.inject('/readyz?q=sesame')
      await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload: '{sesame',
      })
    })
    expect(lines()).toHaveLength(9)
    expect(text()).not.toContain('sesame')
  })

  test('counts the bytes that were sent', async () => {
    let received = 0
    const { lines } = await logging(async (app, kept) => {
      await app.listen({ port: 0 })
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
      socket.on('data', (chunk) => (received += chunk.length))
      socket.write('GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n')
      await once(socket, 'close')
      await expect.poll(() => kept.lines().length).toBeGreaterThan(0)
    })
    expect(received).toBeGreaterThan(100)
    expect(lines().find(({ msg }) => msg === 'request')?.['bytes']).toBe(received)
  })

  test('has a line for a request whose caller has disconnected', async () => {
    let answer: (() => void) | undefined
    const kept = readableLog()
    const late = answering(
      served.database,
      () =>
        new Promise(
          (resolve) =>
            (answer = () => {
              resolve({ nodes: 1 })
            }),
        ),
    )
    const app = await openApp(late, { log: kept.log })
    await app.listen({ port: 0 })
    const body = '{"query":"{ dataset { nodes } }"}'
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
    await expect.poll(() => answer).toBeDefined()
    socket.destroy()
    await once(socket, 'close')
    answer?.()
    await app.close()
    expect(kept.lines().filter(({ msg }) => msg === 'request')).toMatchObject([{ status: 499, code: 'CALLER_GONE' }])
  })
})

describe('the id of a request', () => {
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
  const parent = `00-${trace}-00f067aa0ba902b7-01`

  test.each([
    ['x-request-id', { 'x-request-id': 'order-66.a:b/c' }, 'order-66.a:b/c'],
    ['traceparent', { traceparent: parent }, trace],
    ['x-request-id before traceparent', { 'x-request-id': 'mine', traceparent: parent }, 'mine'],
    ['a traceparent of a later version', { traceparent: `01-${trace}-00f067aa0ba902b7-01-more` }, trace],
  ])('is taken from %s', async (_title, headers, id) => {
    expect((await served.app.inject({ url: '/healthz', headers })).headers['x-request-id']).toBe(id)
  })

  test.each([
    ['nothing is given', {}],
    ['x-request-id holds spaces', { 'x-request-id': 'a b' }],
    ['x-request-id is too long', { 'x-request-id': 'a'.repeat(129) }],
    ['x-request-id would break a line', { 'x-request-id': 'a"}\\n{' }],
    ['traceparent is cut', { traceparent: parent.slice(0, -3) }],
    ['traceparent is all zeros', { traceparent: parent.replace(trace, '0'.repeat(32)) }],
    ['traceparent has the forbidden version', { traceparent: parent.replace('00', 'ff') }],
  ])('is made when %s', async (_title, headers) => {
    const answer = await served.app.inject({ url: '/nowhere', headers })
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  test('is also in the log line of the error, which is logged once', async () => {
    const kept = readableLog()
    const broken = answering(served.database, () => Promise.reject(new Error('broken pipe inside')))
    const app = await openApp(broken, { log: kept.log })
    for (const [id, url, query] of [
      ['one', '/graphql', '{ dataset { nodes } }'],
      ['two', '/readyz', undefined],
    ] as const) {
      const headers = { 'x-request-id': id }
      await app.inject(query ? { method: 'POST', url, headers, payload: { query } } : { url, headers })
    }
    await app.close()
    expect(kept.lines()).toMatchObject([
      { requestId: 'one', level: 50, err: { message: 'broken pipe inside' } },
      { requestId: 'one', msg: 'request', code: 'INTERNAL', status: 500 },
      { requestId: 'two', level: 40, code: 'DATABASE_UNAVAILABLE' },
      { requestId: 'two', msg: 'request', code: 'DATABASE_UNAVAILABLE', status: 503 },
    ])
  })
})
