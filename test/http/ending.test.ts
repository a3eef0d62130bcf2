import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { Reader } from '../../src/database/reader.ts'
import { openScope } from '../../src/scope.ts'
import { answering } from '../support/access.ts'
import { openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

// What a read leaves behind at the real Neo4j when it is not waited for.
const served = serveFolder('test/support/tiny-graph')
const ENDLESS = 'UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(*) AS endless'

function within(signal: AbortSignal): Reader {
  return served.database.within(openScope(undefined, signal))
}

/** The endless reads that the server knows of. */
async function running(): Promise<unknown[]> {
  const rows = await served.database.rows(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS endless'",
  )
  return rows.filter(({ currentQuery }) => String(currentQuery).startsWith('UNWIND'))
}

test('a read ends in the database after the deadline of its request, long before its own time limit', async () => {
  const read = within(AbortSignal.timeout(500)).rows(ENDLESS)
  await expect(read).rejects.toMatchObject({ code: 'TIMEOUT' })
  await expect.poll(running, { timeout: 5_000 }).toEqual([])
})

test('when a caller disconnects, its query ends in the database', async () => {
  const endless = answering(served.database, (scope) => served.database.within(scope).rows(ENDLESS))
  const app = await openApp(endless, { deadline: 60_000 })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const call = request({ port, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } })
  call.on('error', () => undefined).end('{"query":"{ search(text: \\"a\\") { score } }"}')
  await expect.poll(running, { timeout: 5_000 }).toHaveLength(1)
  call.destroy()
  await expect.poll(running, { timeout: 5_000 }).toEqual([])
  await app.close()
})

test('a request with many reads at once prints no warning', async () => {
  const warnings: string[] = []
  const listener = ({ message }: Error) => warnings.push(message)
  process.on('warning', listener)
  const fields = Array.from({ length: 20 }, (_, index) => `f${index}: actors(limit: 1) { id }`)
  const { errors } = await served.ask(`{ ${fields.join(' ')} }`)
  await new Promise(setImmediate)
  process.off('warning', listener)
  expect([errors, warnings]).toEqual([undefined, []])
})

test('all generated reads of one request end together', async () => {
  const stop = new AbortController()
  const session = within(stop.signal)
    .executor(() => undefined)
    .session()
  const reads = [1, 2, 3].map(() => session.executeRead((tx) => tx.run(ENDLESS)).catch((error: unknown) => error))
  await expect.poll(running, { timeout: 5_000 }).toHaveLength(3)
  stop.abort()
  for (const error of await Promise.all(reads)) expect(error).toMatchObject({ code: 'TIMEOUT' })
  await expect.poll(running, { timeout: 5_000 }).toEqual([])
})
