import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connectDatabase, type Database } from '../../src/database/connect.ts'
import type { Access } from '../../src/questions/ask.ts'
import { accessWith, answering, hang } from '../support/access.ts'
import { ask, openApp } from '../support/app.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
})
afterAll(() => database.close())

test('a query is answered at the deadline when the database does not respond', async () => {
  const app = await openApp(answering(database, hang), { deadline: 300 })
  const { status, errors } = await ask(app, '{ dataset { version } }')
  expect(status).toBe(504)
  expect(errors?.[0]?.extensions.code).toBe('TIMEOUT')
  await app.close()
})

test('the database itself ends a read that takes too long', async () => {
  const impatient = await connectDatabase(inject('neo4j'), 500)
  const endless = impatient.rows('UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(*)')
  await expect(endless).rejects.toMatchObject({ code: 'TIMEOUT' })
  const left = await database.rows(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, 100000)' RETURN currentQuery",
  )
  expect(left.filter(({ currentQuery }) => !String(currentQuery).startsWith('SHOW'))).toEqual([])
  await impatient.close()
})

test('readiness is 503 without a complete data set, and liveness does not depend on it', async () => {
  const nothing = () => Promise.resolve({ title: null, licence: null, version: null, complete: false })
  for (const answer of [nothing, () => Promise.reject(new Error('gone')), hang]) {
    const app = await openApp(answering(database, answer))
    expect((await app.inject('/readyz')).statusCode).toBe(503)
    expect((await app.inject('/healthz')).statusCode).toBe(200)
    await app.close()
  }
  const full = await openApp(database)
  expect((await full.inject('/readyz')).json()).toMatchObject({ status: 'ready' })
  await full.close()
})

test('generated fields are also answered at the deadline when the connection does not respond', async () => {
  const session = () => ({ executeRead: () => new Promise<never>(() => undefined), close: () => Promise.resolve() })
  const hanging = accessWith(database, () => ({ executor: { session } as unknown as Access['executor'] }))
  const app = await openApp(hanging, { deadline: 300 })
  const { errors, status } = await ask(app, '{ actors { id } }')
  expect([status, errors?.[0]?.extensions.code]).toEqual([504, 'TIMEOUT'])
  await app.close()
})
