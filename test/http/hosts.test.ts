import { hostname } from 'node:os'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { readConfig } from '../../src/config.ts'
import { noDatabase } from '../support/access.ts'
import { openApp } from '../support/app.ts'

let app: FastifyInstance
afterEach(() => app.close())

async function serve(hosts: string[] = []): Promise<void> {
  app = await openApp(noDatabase, { hosts })
}

async function statusFor(host: string, url = '/healthz'): Promise<number> {
  return (await app.inject({ url, headers: { host } })).statusCode
}

test.each([
  'localhost',
  'localhost:4000',
  'LOCALHOST',
  'localhost.',
  'jokbo.localhost:8080',
  '127.0.0.1:4000',
  '192.0.2.7',
  '[::1]:4000',
  '[2001:db8::1]',
  hostname(),
])('the server answers for %s', async (host) => {
  await serve()
  expect(await statusFor(host)).toBe(200)
})

test.each([
  'evil.example',
  'evil.example:4000',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'evillocalhost',
  '2130706433',
])('a request for %s is refused at every address, with what to do', async (host) => {
  await serve()
  for (const url of ['/', '/graphql', '/healthz', '/readyz', '/metrics', '/graph.json', '/nowhere'])
    expect([url, await statusFor(host, url)]).toEqual([url, 421])
  const refused = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { host },
    payload: { query: '{ __typename }' },
  })
  expect(refused.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('JOKBO_HOSTS') as string, extensions: { code: 'INVALID_INPUT' } }],
  })
})

test('names that are listed are answered, with any port, and no others', async () => {
  await serve(['jokbo.example.org', 'API'])
  expect(await statusFor('jokbo.example.org')).toBe(200)
  expect(await statusFor('JOKBO.example.org.:443')).toBe(200)
  expect(await statusFor('api:4000')).toBe(200)
  expect(await statusFor('other.example.org')).toBe(421)
})

test('with * every name is answered', async () => {
  await serve(['*'])
  expect(await statusFor('evil.example')).toBe(200)
})

describe('a request without one Host', () => {
  const statusOf = async (request: string) => {
    await serve()
    await app.listen({ port: 0, host: '127.0.0.1' })
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    let text = ''
    socket.on('data', (part: Buffer) => (text += part.toString()))
    socket.write(request)
    await expect.poll(() => text).toContain('\r\n\r\n')
    socket.destroy()
    return text
  }

  test('is answered in HTTP/1.0', async () => {
    expect(await statusOf('GET /healthz HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /)
  })

  test('is refused in HTTP/1.1, with the shape of errors', async () => {
    const text = await statusOf('GET /healthz HTTP/1.1\r\n\r\n')
    expect(text).toMatch(/^HTTP\/1\.1 400 /)
    expect(text).toContain('{"errors":[{"message":"The request has no Host header. Send one."')
  })

  test('is refused with two of them, as another server may have read the other', async () => {
    const text = await statusOf('GET /healthz HTTP/1.1\r\nhost: localhost\r\nHOST: evil.example\r\n\r\n')
    expect(text).toMatch(/^HTTP\/1\.1 400 /)
  })
})

describe('JOKBO_HOSTS', () => {
  test('is a list separated by commas', async () => {
    await serve()
    expect(readConfig({ JOKBO_HOSTS: 'jokbo.example.org, api,' }).JOKBO_HOSTS).toEqual(['jokbo.example.org', 'api'])
    expect(readConfig({}).JOKBO_HOSTS).toEqual([])
  })

  test.each(['https://example.org', 'example.org:443', '*.example.org', 'a b'])('refuses %s', async (hosts) => {
    await serve()
    expect(() => readConfig({ JOKBO_HOSTS: hosts })).toThrow('JOKBO_HOSTS: must list names')
  })
})
