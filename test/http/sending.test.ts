import type { FastifyInstance } from 'fastify'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../src/database/connect.ts'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import { openApp } from '../support/app.ts'
import { openFakeBolt, type FakeBolt } from '../support/fake-bolt.ts'
import { closeAfterwards, closeEach } from '../support/fake-served.ts'
import { readableLog, type ReadableLog } from '../support/log-lines.ts'
import { longNames, operation } from '../support/served-process.ts'

// Answers of 6 MB, more than the system takes of a connection that nobody reads.
closeEach()
const LARGE = '{ actors(limit: 100) { id nameEn again: nameEn more: nameEn } }'
const TAKE = 1_000

let app: FastifyInstance
let server: FakeBolt
let kept: ReadableLog
let port: number

beforeEach(async () => {
  server = await openFakeBolt(longNames(20_000))
  const database = openDatabase(server.address, 20_000)
  kept = readableLog()
  const limits = { ...DEFAULT_LIMITS, take: TAKE, stall: TAKE, unsent: 20_000_000, inWork: 4 }
  app = await openApp(database, { log: kept.log, limits, deadline: 20_000 })
  closeAfterwards(
    server.stop,
    () => database.close(),
    () => app.close(),
  )
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = (app.server.address() as AddressInfo).port
})

function call(text: string): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined).pause()
  socket.write(text)
  return socket
}

function ended(): unknown[] {
  return kept
    .lines()
    .filter(({ msg }) => msg === 'request')
    .map(({ status, code }) => `${String(status)} ${String(code)}`)
}

async function waiting(): Promise<number> {
  const { body } = await app.inject('/metrics')
  return Number(/^jokbo_answer_bytes_waiting (\d+)$/m.exec(body)?.[1])
}

test('an answer that nobody takes is broken off, and told of in log and metrics', async () => {
  const socket = call(operation(LARGE, '10.0.0.1'))
  await expect.poll(waiting, { timeout: 10_000 }).toBeGreaterThan(5_000_000)
  await expect.poll(ended, { timeout: 10_000 }).toContain('200 CALLER_SLOW')
  expect(await waiting()).toBe(0)
  const { body } = await app.inject('/metrics')
  expect(body).toContain('jokbo_requests_total{route="/graphql",code="CALLER_SLOW"} 1')
  const [warning] = kept.lines().filter(({ level }) => level === 40)
  expect(warning).toMatchObject({ code: 'CALLER_SLOW', msg: expect.stringContaining('none of its bytes') as string })
  socket.destroy()
})

test('a caller on a slow line gets all of it, though that takes longer', async () => {
  const socket = call(operation(LARGE, '10.0.0.1'))
  let received = 0
  const timer = setInterval(() => {
    received += (socket.read() as Buffer | null)?.length ?? 0
  }, 40)
  await expect.poll(() => received, { timeout: 20_000 }).toBeGreaterThan(6_000_000)
  clearInterval(timer)
  expect(ended()).not.toContain('200 CALLER_SLOW')
  socket.destroy()
})

test('over the bytes that may wait, those who take nothing are broken off, and others are answered', async () => {
  const sockets = [1, 2, 3].map((index) => call(operation(LARGE, `10.0.0.${index}`)))
  await expect.poll(waiting, { timeout: 10_000 }).toBeGreaterThan(15_000_000)
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '10.0.0.9' },
    body: JSON.stringify({ query: LARGE }),
  })
  expect((await answer.text()).length).toBeGreaterThan(6_000_000)
  expect(await waiting()).toBeLessThan(20_000_000)
  expect(ended().filter((end) => end === '200 CALLER_SLOW').length).toBeGreaterThan(0)
  for (const socket of sockets) socket.destroy()
})

test('an answer that waits for its caller takes no slot', async () => {
  const socket = call(operation(LARGE, '10.0.0.1'))
  await expect.poll(waiting, { timeout: 10_000 }).toBeGreaterThan(5_000_000)
  const again = operation('{ __typename }', '10.0.0.1')
  const other = call(again)
  let text = ''
  other.on('data', (part: Buffer) => (text += part.toString())).resume()
  await expect.poll(() => text).toMatch(/^HTTP\/1\.1 200 /)
  for (const one of [socket, other]) one.destroy()
})

test('a download whose database says nothing for long is not broken off', async () => {
  server.play((name) => (name === 'PULL' ? 'silence' : undefined))
  const socket = call('GET /graph.json HTTP/1.1\r\nhost: localhost\r\n\r\n')
  await new Promise((resolve) => setTimeout(resolve, 3 * TAKE))
  expect([ended(), socket.destroyed]).toEqual([[], false])
  socket.destroy()
})

test('requests that were sent ahead on a connection end with it', async () => {
  server.play((name) => (name === 'PULL' ? 'silence' : undefined))
  const download = 'GET /graph.json HTTP/1.1\r\nhost: localhost\r\n\r\n'
  for (let round = 0; round < 4; round += 1) {
    const socket = call(download.repeat(3))
    await new Promise((resolve) => setTimeout(resolve, 300))
    socket.destroy()
    await expect.poll(ended).toEqual(Array(3 * (round + 1)).fill('499 CALLER_GONE'))
  }
})
