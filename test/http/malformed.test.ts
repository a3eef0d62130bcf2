import type { FastifyInstance } from 'fastify'
import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import { noDatabase } from '../support/access.ts'
import { openApp } from '../support/app.ts'
import { readableLog, type ReadableLog } from '../support/log-lines.ts'

let app: FastifyInstance
let kept: ReadableLog

beforeEach(async () => {
  kept = readableLog()
  app = await openApp(noDatabase, {
    log: kept.log,
    limits: { ...DEFAULT_LIMITS, arrival: 300 },
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
})
afterEach(() => app.close())

/** Sends bytes; returns the status and the number of bytes of the answer. */
async function send(bytes: string): Promise<{ status: number; received: number }> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  let text = ''
  socket.on('data', (part: Buffer) => (text += part.toString())).on('error', () => undefined)
  socket.write(bytes)
  await once(socket, 'close')
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), received: Buffer.byteLength(text) }
}

async function counted(): Promise<string[]> {
  const { body } = await app.inject('/metrics')
  return body.split('\n').filter((line) => line.startsWith('jokbo_requests_total'))
}

/** The lines of the log about requests, without those of the test itself. */
function lines(): Record<string, unknown>[] {
  return kept.lines().filter(({ msg, path }) => msg === 'request' && path !== '/metrics')
}

test.each([
  ['no HTTP', 400, 'hello\r\n\r\n'],
  ['headers over the limit', 431, `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`],
  ['a head that does not come to its end', 408, 'GET / HTTP/1.1\r\nhost: localhost\r\n'],
])('%s is in the log and the metrics', async (_title, status, bytes) => {
  const answer = await send(bytes)
  expect(answer.status).toBe(status)
  expect(lines()).toMatchObject([{ status, code: 'INVALID_INPUT', bytes: answer.received }])
  expect(await counted()).toEqual(['jokbo_requests_total{route="none",code="INVALID_INPUT"} 1'])
})

test('a body that does not come to its end is one request of its address, with the status of its answer', async () => {
  const head =
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{'
  expect((await send(head)).status).toBe(408)
  expect(lines()).toMatchObject([{ path: '/graphql', status: 408, code: 'INVALID_INPUT' }])
  expect(await counted()).toEqual(['jokbo_requests_total{route="/graphql",code="INVALID_INPUT"} 1'])
})

test('a flood of them has one line a second, and is counted', async () => {
  for (let index = 0; index < 100; index += 1) await send('hello\r\n\r\n')
  await expect
    .poll(() => lines().reduce((sum, { more = 0 }) => sum + 1 + Number(more), 0), { timeout: 3_000 })
    .toBe(100)
  expect(lines().length).toBeLessThan(6)
  expect(await counted()).toEqual(['jokbo_requests_total{route="none",code="INVALID_INPUT"} 100'])
})

test('a name in an address that is as long as an address may be is answered as any other', async () => {
  const answer = await app.inject(`/lineage/${'a'.repeat(15_000)}.nothing`)
  expect(answer.statusCode).toBe(404)
  expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSUPPORTED_FORMAT' } }] })
  const unknown = await app.inject(`/nowhere/${'a'.repeat(15_000)}`)
  expect([unknown.statusCode, unknown.headers['x-content-type-options']]).toEqual([404, 'nosniff'])
})
