import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connectDatabase, type Database } from '../../src/database/connect.ts'
import { ask, openApp } from '../support/app.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
})
afterAll(() => database.close())

/** A database whose reads never come back. */
function hanging(): Database {
  return { ...database, read: () => new Promise(() => undefined) }
}

test('a database that hangs is answered for at the deadline', async () => {
  const app = await openApp(hanging(), { deadline: 300 })
  const { status, errors } = await ask(app, '{ dataset { version } }')
  expect(status).toBe(504)
  expect(errors?.[0]?.extensions.code).toBe('TIMEOUT')
  await app.close()
})

test('a read that runs too long is ended by the database itself', async () => {
  const impatient = await connectDatabase(inject('neo4j'), 500)
  const endless = impatient.read('UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(*)')
  await expect(endless).rejects.toMatchObject({ code: 'TIMEOUT' })
  const left = await database.read(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, 100000)' RETURN currentQuery",
  )
  expect(left.filter(({ currentQuery }) => !String(currentQuery).startsWith('SHOW'))).toEqual([])
  await impatient.close()
})

test('readiness says when no complete data set is there, liveness does not care', async () => {
  const empty = await openApp({ ...database, read: () => Promise.resolve([]) })
  expect((await empty.inject('/readyz')).statusCode).toBe(503)
  expect((await empty.inject('/healthz')).statusCode).toBe(200)
  await empty.close()
  const full = await openApp(database)
  expect((await full.inject('/readyz')).json()).toEqual({ status: 'ready' })
  await full.close()
})

test('a stop answers the request in flight and takes no new ones', async () => {
  const answers: ((rows: []) => void)[] = []
  const app = await openApp({
    ...database,
    read: () => new Promise((resolve) => answers.push(resolve)),
  })
  await app.listen({ port: 0 })
  const { port } = app.server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/graphql`
  const send = () =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ dataset { nodes } }"}',
    })
  const inFlight = send()
  await expect.poll(() => answers.length).toBeGreaterThan(0)
  const closed = app.close()
  answers.forEach((answer) => {
    answer([])
  })
  expect(await (await inFlight).json()).toEqual({ data: { dataset: { nodes: 0 } } })
  await closed
  await expect(send()).rejects.toThrow()
})

test('a stop does not wait for a database that hangs', async () => {
  const app = await openApp(hanging(), { deadline: 60_000 })
  await app.listen({ port: 0 })
  const { port } = app.server.address() as AddressInfo
  const inFlight = fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ dataset { nodes } }"}',
  })
  await new Promise((resolve) => setTimeout(resolve, 200))
  await app.close()
  expect((await inFlight).status).toBe(504)
})
