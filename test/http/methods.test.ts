import { METHODS } from 'node:http'
import { beforeAll, describe, expect, test } from 'vitest'
import { ROUTES } from '../../src/http/routes.ts'
import { watching } from '../support/access.ts'
import { serveFolder } from '../support/served.ts'

/** How often the application has asked its database. */
let asked = 0
const served = serveFolder('test/support/tiny-graph', (database) =>
  watching(database, () => {
    asked += 1
  }),
)

const ADDRESSES = Object.keys(ROUTES)
const GRAPHQL_GET = `/graphql?query=${encodeURIComponent('{ changeEvents { id } actors { id citations { title } } }')}`
const TOO_DEEP = `{ actors ${'{ successors '.repeat(9)} { id } ${'}'.repeat(9)} }`
const PREFLIGHTED = { 'apollo-require-preflight': 'yes' }

/** Headers that say something about the answer, not about this request or this connection. */
function lasting({ headers }: Response): Record<string, string> {
  const passing = ['x-request-id', 'date', 'connection', 'keep-alive', 'transfer-encoding']
  return Object.fromEntries([...headers].filter(([name]) => !passing.includes(name)))
}

describe('HEAD', () => {
  let origin = ''
  beforeAll(async () => {
    origin = await served.app.listen({ port: 0 })
  })

  test.each([...ADDRESSES.filter((address) => !['/metrics', '/graphql'].includes(address)), '/nowhere'])(
    'of %s is like GET without the body, compressed or not',
    async (url) => {
      for (const encoding of ['identity', 'br', 'gzip']) {
        const headers = { ...PREFLIGHTED, 'accept-encoding': encoding }
        const get = await fetch(origin + url, { headers })
        const head = await fetch(origin + url, { method: 'HEAD', headers })
        expect(await head.text()).toBe('')
        expect(await get.text()).not.toBe('')
        expect(head.status).toBe(get.status)
        expect(lasting(head)).toEqual(lasting(get))
      }
    },
  )

  test.each([
    ['an operation', GRAPHQL_GET, 200],
    ['no operation', '/graphql', 400],
    ['an operation with a fault', '/graphql?query={nope}', 400],
    ['an operation over a limit', `/graphql?query=${encodeURIComponent(TOO_DEEP)}`, 400],
  ])('of %s has the status and headers of GET, and runs no query', async (_title, url, status) => {
    const headers = { ...PREFLIGHTED, 'accept-encoding': 'identity' }
    const get = await fetch(origin + url, { headers })
    expect([get.status, await get.text()]).toEqual([status, expect.stringMatching(/./)])
    const before = asked
    const head = await fetch(origin + url, { method: 'HEAD', headers })
    expect([head.status, await head.text(), asked]).toEqual([status, '', before])
    // How long the answer would be is known only when it is there.
    const { 'content-length': _, ...rest } = lasting(get)
    expect(lasting(head)).toEqual(rest)
  })

  test('of /metrics has no body either', async () => {
    const head = await fetch(`${origin}/metrics`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('content-type')).toContain('text/plain; version=0.0.4')
  })
})

describe('methods', () => {
  test.each(ADDRESSES)('that %s supports are listed by OPTIONS', async (url) => {
    const answer = await served.app.inject({ method: 'OPTIONS', url })
    expect([answer.statusCode, answer.body]).toEqual([204, ''])
    expect(answer.headers.allow).toBe(url === '/graphql' ? 'GET, HEAD, OPTIONS, POST' : 'GET, HEAD, OPTIONS')
  })

  test.each(ADDRESSES)('that %s does not support are refused, whatever their body', async (url) => {
    const taken = url === '/graphql' ? ['GET', 'HEAD', 'OPTIONS', 'POST'] : ['GET', 'HEAD', 'OPTIONS']
    const others = METHODS.filter((method) => !taken.includes(method) && method !== 'CONNECT')
    expect(others.length).toBeGreaterThan(20)
    for (const method of others) {
      const answer = await served.app.inject({
        method: method as 'PUT',
        url,
        headers: { 'content-type': 'application/x-unknown' },
        payload: 'x',
      })
      expect([method, answer.statusCode, answer.headers.allow]).toEqual([method, 405, [...taken].join(', ')])
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] })
    }
  })

  test('do not matter for an address that does not exist', async () => {
    for (const method of ['GET', 'POST', 'OPTIONS', 'PUT', 'DELETE'] as const)
      expect((await served.app.inject({ method, url: '/nowhere' })).statusCode).toBe(404)
  })
})

describe('every answer', () => {
  const post = (payload: unknown, type = 'application/json') => ({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': type },
    payload,
  })
  // [what is asked, the request, status, code]
  const answers: [string, object, number, string][] = [
    ['a plain address', { url: '/' }, 200, 'OK'],
    ['an operation', post({ query: '{ dataset { nodes } }' }), 200, 'OK'],
    ['a refused operation', post({ query: '{' }), 400, 'INVALID_INPUT'],
    ['a body that is not JSON', post('{'), 400, 'INVALID_INPUT'],
    ['a body that is too large', post({ query: ' '.repeat(300_000) }), 413, 'TOO_LARGE'],
    ['a request that another page could forge', post('{}', 'text/plain'), 400, 'INVALID_INPUT'],
    ['no such address', { url: '/nowhere' }, 404, 'NOT_FOUND'],
    ['an address that cannot be decoded', { url: '/%' }, 404, 'NOT_FOUND'],
    ['a method that is not supported', { method: 'DELETE', url: '/' }, 405, 'INVALID_INPUT'],
    ['OPTIONS', { method: 'OPTIONS', url: '/graphql' }, 204, 'OK'],
  ]

  test.each(answers)('to %s has the security headers and does not name the server software', async (...row) => {
    const [, request, status] = row
    const { headers, statusCode } = await served.app.inject(request)
    expect(statusCode).toBe(status)
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'cross-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    })
    for (const name of ['x-powered-by', 'server', 'strict-transport-security', 'set-cookie'])
      expect(headers).not.toHaveProperty(name)
  })

  test.each(answers.filter(([, , status]) => status >= 400))(
    'to %s is an error in the shape of GraphQL errors',
    async (_title, request, status, code) => {
      const answer = await served.app.inject(request)
      expect(answer.statusCode).toBe(status)
      expect(answer.json()).toEqual({
        errors: [
          expect.objectContaining({ message: expect.stringMatching(/^\S.{10}/) as string, extensions: { code } }),
        ],
      })
    },
  )

  test('to a request that another page could forge has no data', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await served.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': type },
        payload: '{"query":"{ dataset { nodes } }"}',
      })
      expect(answer.statusCode).toBeGreaterThanOrEqual(400)
      expect(answer.json()).not.toHaveProperty('data')
    }
    const get = await served.app.inject(GRAPHQL_GET)
    expect([get.statusCode, get.body.includes('CSRF')]).toEqual([400, true])
  })
})
