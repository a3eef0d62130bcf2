import type { FastifyInstance } from 'fastify'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const LISTED = 'https://atlas.example.org'
const OTHER = 'https://other.example.org'

async function withOrigins(origins: string[], work: (app: FastifyInstance) => Promise<void>): Promise<void> {
  const app = await openApp(served.database, { origins })
  await work(app)
  await app.close()
}

function preflight(app: FastifyInstance, url: string, origin: string) {
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  }
  return app.inject({ method: 'OPTIONS', url, headers })
}

function operation(app: FastifyInstance, origin?: string) {
  const payload = { query: '{ __typename }' }
  return app.inject({ method: 'POST', url: '/graphql', payload, headers: origin === undefined ? {} : { origin } })
}

describe('/graphql', () => {
  // [setting, origin of the page, what it is allowed]
  const table: [string[], string, string | undefined][] = [
    [[], OTHER, undefined],
    [[], 'null', undefined],
    [[LISTED], LISTED, LISTED],
    [[LISTED], OTHER, undefined],
    [[LISTED], `${LISTED}.evil.org`, undefined],
    [[LISTED], LISTED.toUpperCase(), undefined],
    [[LISTED], 'null', undefined],
    [['*'], OTHER, '*'],
    [['*'], 'null', '*'],
  ]

  test.each(table)('with %j listed and a page of %s allows %s', async (origins, origin, allowed) => {
    await withOrigins(origins, async (app) => {
      const before = await preflight(app, '/graphql', origin)
      const { headers } = await operation(app, origin)
      expect([before.statusCode, before.body]).toEqual([204, ''])
      expect(before.headers['access-control-allow-origin']).toBe(allowed)
      expect(headers['access-control-allow-origin']).toBe(allowed)
      expect(before.headers['access-control-allow-headers']?.includes('content-type')).toBe(allowed ? true : undefined)
      expect(before.headers['access-control-allow-methods']).toBe(allowed ? 'GET, HEAD, POST' : undefined)
      expect(headers['access-control-expose-headers']?.includes('x-request-id')).toBe(allowed ? true : undefined)
      expect(headers).not.toHaveProperty('access-control-allow-credentials')
    })
  })

  test('has Origin in Vary whenever the answer depends on it, with and without an origin', async () => {
    for (const origins of [[], [LISTED]])
      await withOrigins(origins, async (app) => {
        for (const origin of [undefined, LISTED, OTHER])
          expect((await operation(app, origin)).headers.vary).toBe('accept, accept-encoding, origin')
        expect((await preflight(app, '/graphql', LISTED)).headers.vary).toBe('accept-encoding, origin')
      })
    await withOrigins(['*'], async (app) => {
      expect((await operation(app, LISTED)).headers.vary).toBe('accept, accept-encoding')
    })
  })
})

describe('other addresses', () => {
  test.each([
    ['/', 'accept, accept-encoding'],
    ['/healthz', 'accept-encoding'],
    ['/readyz', 'accept-encoding'],
    ['/nowhere', 'accept, accept-encoding'],
  ])('%s can be read by any page', async (url, vary) => {
    const { headers } = await served.app.inject({ url, headers: { origin: OTHER } })
    expect([headers['access-control-allow-origin'], headers.vary]).toEqual(['*', vary])
    expect((await preflight(served.app, url, OTHER)).headers['access-control-allow-origin']).toBe('*')
  })

  test('/metrics cannot be read by a page of another origin', async () => {
    const { headers } = await served.app.inject({ url: '/metrics', headers: { origin: OTHER } })
    expect(headers).not.toHaveProperty('access-control-allow-origin')
    expect((await preflight(served.app, '/metrics', OTHER)).headers).not.toHaveProperty('access-control-allow-origin')
  })
})

describe('JOKBO_ORIGINS', () => {
  test('is a list separated by commas', () => {
    expect(readConfig({ JOKBO_ORIGINS: `${LISTED}, http://localhost:5173,` }).JOKBO_ORIGINS).toEqual([
      LISTED,
      'http://localhost:5173',
    ])
    expect(readConfig({}).JOKBO_ORIGINS).toEqual([])
  })

  test.each(['example.org', `${LISTED}/`, 'null', 'https://*.example.org', 'file:///x', `${LISTED} ${OTHER}`])(
    'refuses %s',
    (origins) => {
      expect(() => readConfig({ JOKBO_ORIGINS: origins })).toThrow('JOKBO_ORIGINS: must list origins')
    },
  )
})
