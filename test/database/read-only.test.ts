import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { openScope } from '../../src/scope.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'

// What Neo4j itself refuses, should a statement that writes ever be sent as a read.
const REFUSED = { code: 'Neo.ClientError.Statement.AccessMode' }
const MIXED = { code: 'Neo.ClientError.Transaction.ForbiddenDueToTransactionType' }
const WRITES = [
  'CREATE (:Intruder)',
  'MERGE (:Intruder {id: 1})',
  'FOREACH (x IN [1] | CREATE (:Intruder))',
  'MATCH (n:Entity) WITH n LIMIT 1 SET n.intruder = 1',
  'MATCH (n:Entity) WITH n LIMIT 1 SET n:Intruder',
  'MATCH (n:Entity) WITH n LIMIT 1 REMOVE n.id',
  'MATCH (n:Entity) WITH n LIMIT 1 DETACH DELETE n',
  'UNWIND [1, 2] AS x CALL (x) { CREATE (:Intruder) } IN TRANSACTIONS OF 1 ROW',
  'UNWIND [1, 2] AS x CALL (x) { CREATE (:Intruder) } IN 2 CONCURRENT TRANSACTIONS OF 1 ROW',
  'CREATE INDEX intruder FOR (n:Intruder) ON (n.x)',
  'CREATE CONSTRAINT intruder FOR (n:Intruder) REQUIRE n.x IS UNIQUE',
  'CREATE FULLTEXT INDEX intruder FOR (n:Intruder) ON EACH [n.x]',
  'DROP INDEX intruder IF EXISTS',
  "CALL db.createLabel('Intruder')",
  "CALL db.createProperty('intruder')",
  "CALL db.createRelationshipType('INTRUDER')",
  "CREATE USER intruder SET PASSWORD 'a long password'",
  "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'a long password'",
]

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
})
afterAll(() => database.close())

/** A text that differs after every change. */
const state = () => database.within(openScope(10_000)).state()

test.each(WRITES)('%s is refused as a read by itself, and in a snapshot', async (text) => {
  const before = await state()
  expect(before).toBeDefined()
  await expect(database.rows(text)).rejects.toMatchObject(REFUSED)
  const reader = database.within(openScope(10_000))
  await expect(reader.snapshot(({ rows }) => rows(text))).rejects.toMatchObject(REFUSED)
  const together = reader.snapshotOnce(({ rows }) => rows(text))
  // A command about users cannot follow a statement in one transaction either.
  await expect(together).rejects.toMatchObject(text.includes('USER') ? MIXED : REFUSED)
  expect(await state()).toBe(before)
})

test('a generated read that writes is refused', async () => {
  const session = database
    .within(openScope(10_000))
    .executor(() => undefined)
    .session()
  await expect(session.executeRead((tx) => tx.run('CREATE (:Intruder)'))).rejects.toMatchObject(REFUSED)
  expect(await database.rows('MATCH (n:Intruder) RETURN n')).toEqual([])
})
