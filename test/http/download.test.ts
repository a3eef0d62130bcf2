import type { FastifyInstance } from 'fastify'
import { connect, type AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { edgeOf, nodeOf } from '../../src/graph/element.ts'
import type { GraphStream } from '../../src/graph/graph.ts'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import type { Question } from '../../src/questions/ask.ts'
import { accessWith } from '../support/access.ts'
import { openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

// The feed of the whole graph, which goes on for as long as the database sends rows.
const served = serveFolder('test/support/tiny-graph')
const ENDLESS =
  "UNWIND range(1, 1000000000) AS x RETURN ['id', 'type'] AS names, ['download of ' + x, 'Actor'] AS values"
/** Milliseconds that a download may stall here. */
const STALL = 2_000

let app: FastifyInstance
/** Rows that have been taken from the database. */
let rows = 0
/** The fault after so many rows. */
let faultAfter = Infinity
let entries: Record<string, unknown>[] = []

const endless: Question<unknown, GraphStream> = (snapshot) =>
  Promise.resolve({
    header: { title: null, licence: null, version: null, asked: {} },
    nodes: (async function* () {
      for await (const portion of snapshot.stream<{ names: string[]; values: string[] }>(ENDLESS)) {
        if ((rows += portion.length) > faultAfter) throw new Error('The table is gone.')
        yield portion.map((row) => nodeOf(row))
      }
    })(),
    edges: (async function* () {
      yield* await Promise.resolve([[edgeOf({ type: 'PART_OF', from: 'a', to: 'b', names: [], values: [] })]])
    })(),
  })

async function listen(): Promise<number> {
  rows = 0
  faultAfter = Infinity
  const own: typeof entries = []
  entries = own
  const open = accessWith(served.database, ({ deliver }) => ({
    deliver: (_question, asked, write) => deliver(endless, asked, write as never),
  }))
  const log = pino({ level: 'info' }, { write: (line: string) => own.push(JSON.parse(line) as never) })
  app = await openApp(open, { log, limits: { ...DEFAULT_LIMITS, inWork: 1, stall: STALL } })
  await app.listen({ port: 0, host: '127.0.0.1' })
  return (app.server.address() as AddressInfo).port
}
afterEach(() => app.close())

async function running(): Promise<unknown[]> {
  const found = await served.database.rows<{ currentQuery: string }>(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'download of'",
  )
  return found.filter(({ currentQuery }) => !currentQuery.startsWith('SHOW'))
}

/** What the log tells of requests that have ended. */
function ended(): unknown[] {
  return entries.filter(({ msg }) => msg === 'request')
}

function download(port: number, caller = '10.0.0.1') {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(`GET /graph.json HTTP/1.1\r\nhost: localhost\r\nx-forwarded-for: ${caller}\r\n\r\n`)
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
  await expect.poll(ended).toMatchObject([{ status: 200, code: 'CALLER_SLOW' }])
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
  expect([ended(), (await running()).length]).toEqual([[], 1])
  socket.destroy()
  await expect.poll(running, { timeout: 5_000 }).toEqual([])
  await expect.poll(ended).toMatchObject([{ status: 499, code: 'CALLER_GONE' }])
})

test('downloads have their own slots: queries are still answered, and an eleventh download is refused', async () => {
  const port = await listen()
  const sockets = Array.from({ length: 10 }, (_, index) => download(port, `10.0.0.${index % 4}`))
  await expect.poll(running, { timeout: 10_000 }).toHaveLength(10)
  const query = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' }
  expect((await fetch(`http://127.0.0.1:${port}/graphql`, query)).status).toBe(200)
  const headers = { 'x-forwarded-for': '10.0.0.9' }
  const eleventh = await fetch(`http://127.0.0.1:${port}/graph.json`, { headers })
  expect([eleventh.status, eleventh.headers.get('retry-after')]).toEqual([429, '1'])
  expect(await eleventh.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] })
  for (const socket of sockets) socket.destroy()
  await expect.poll(running, { timeout: 10_000 }).toEqual([])
})

test.each(['identity', 'gzip', 'br'])(
  'a fault in the middle breaks the connection (%s), and is logged once',
  async (encoding) => {
    const port = await listen()
    faultAfter = 20_000
    const answer = await fetch(`http://127.0.0.1:${port}/graph.json`, { headers: { 'accept-encoding': encoding } })
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow('terminated')
    await expect.poll(ended).toMatchObject([{ status: 200, code: 'INTERNAL' }])
    expect(entries.filter(({ level }) => Number(level) > 30)).toMatchObject([
      { err: { message: 'The table is gone.' } },
    ])
  },
)

test('a fault before the first rows is answered as any other', async () => {
  const port = await listen()
  faultAfter = 0
  const answer = await fetch(`http://127.0.0.1:${port}/graph.json`)
  expect(answer.status).toBe(500)
  expect(await answer.text()).toContain('Something went wrong inside the server')
  expect(answer.headers.get('content-disposition')).toBeNull()
})
