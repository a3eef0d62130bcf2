import type { FastifyInstance } from 'fastify'
import Fastify from 'fastify'
import { connect, type AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import { admitRequests } from '../../src/http/admission.ts'
import { answerErrors } from '../../src/http/send-error.ts'
import { openScopes, scopeOf } from '../../src/http/request-scope.ts'
import { makeMetrics } from '../../src/observe/metrics.ts'
import { recordRequests } from '../../src/observe/request-record.ts'
import { accessTo, type Question } from '../../src/questions/ask.ts'
import { serveFolder } from '../support/served.ts'

// A route that hands on a stream of the database, in the scope that downloads have.
const served = serveFolder('test/support/tiny-graph')
const ENDLESS = "UNWIND range(1, 1000000000) AS x RETURN 'download of ' + x + ' and so on' AS line"
/** Milliseconds that a download may stall here. */
const STALL = 2_000

const endless: Question<undefined, AsyncIterable<readonly { line: string }[]>> = (snapshot) =>
  Promise.resolve(snapshot.stream<{ line: string }>(ENDLESS))

let app: FastifyInstance
/** Rows that have been taken from the database. */
let rows = 0
const faults: unknown[] = []

async function listen(): Promise<number> {
  rows = 0
  faults.length = 0
  app = Fastify()
  recordRequests(
    app,
    makeMetrics(() => Promise.resolve(undefined)),
    undefined,
  )
  answerErrors(app)
  await admitRequests(app, { ...DEFAULT_LIMITS, inWork: 1 })
  openScopes(app, accessTo(served.database), STALL)
  app.get('/download', { config: { scope: { slot: 'download' } } }, (request, reply) => {
    const { access, signal } = scopeOf(request)
    const lines = new Readable({ read: () => undefined })
    signal.addEventListener('abort', () => lines.destroy(signal.reason as Error))
    const done = access.deliver(endless, undefined, async (stream) => {
      for await (const portion of stream) {
        rows += portion.length
        if (!lines.push(portion.map(({ line }) => `${line}\n`).join('')))
          await new Promise(
            (resolve) =>
              (lines._read = () => {
                resolve(undefined)
              }),
          )
      }
    })
    done.catch((error: unknown) => faults.push(error))
    return reply.type('text/plain').send(lines)
  })
  app.get('/query', () => 'answered')
  await app.listen({ port: 0, host: '127.0.0.1' })
  return (app.server.address() as AddressInfo).port
}
afterEach(() => app.close())

async function running(): Promise<unknown[]> {
  const found = await served.database.rows<{ currentQuery: string }>(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'download of'",
  )
  return found.filter(({ currentQuery }) => currentQuery.startsWith('UNWIND'))
}

function download(port: number) {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write('GET /download HTTP/1.1\r\nhost: x\r\n\r\n')
  return socket
}

test('a slow reader slows the database down, and a reader that stops ends the query', async () => {
  const socket = download(await listen())
  socket.pause()
  await expect.poll(() => rows, { timeout: 10_000 }).toBeGreaterThan(0)
  await expect.poll(running).toHaveLength(1)
  await expect.poll(running, { timeout: 10_000 }).toEqual([])
  // What fits into the buffers between the database and the reader, out of a thousand million.
  expect(rows).toBeLessThan(1_000_000)
  expect(faults).toMatchObject([
    { code: 'TIMEOUT', message: 'The download was stopped: no byte was accepted for 2000 ms.' },
  ])
  socket.destroy()
})

test('a reader that continues is not cut off, although it takes longer than the stall timeout', async () => {
  const socket = download(await listen())
  let received = 0
  socket.on('data', (part: Buffer) => {
    received += part.length
    socket.pause()
    setTimeout(() => socket.resume(), 10)
  })
  await new Promise((resolve) => setTimeout(resolve, 2.5 * STALL))
  const before = received
  await expect.poll(() => received).toBeGreaterThan(before)
  expect([faults, (await running()).length]).toEqual([[], 1])
  socket.destroy()
  await expect.poll(running, { timeout: 5_000 }).toEqual([])
  expect(faults).toMatchObject([{ message: 'The caller disconnected before there was an answer.' }])
})

test('downloads have their own slots: queries are still answered, and an eleventh download is refused', async () => {
  const port = await listen()
  const sockets = Array.from({ length: 10 }, () => download(port))
  await expect.poll(running, { timeout: 10_000 }).toHaveLength(10)
  expect((await fetch(`http://127.0.0.1:${port}/query`)).status).toBe(200)
  const eleventh = await fetch(`http://127.0.0.1:${port}/download`)
  expect([eleventh.status, eleventh.headers.get('retry-after')]).toEqual([429, '1'])
  expect(await eleventh.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] })
  for (const socket of sockets) socket.destroy()
  await expect.poll(running, { timeout: 10_000 }).toEqual([])
})
