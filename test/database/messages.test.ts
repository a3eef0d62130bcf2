import { expect, test } from 'vitest'
import { openDatabase } from '../../src/database/connect.ts'
import { openScope } from '../../src/scope.ts'
import { openFakeBolt, type FakeBolt } from '../support/fake-bolt.ts'
import { closeAfterwards, closeEach } from '../support/fake-served.ts'

// What a read costs in messages to the database, and what they say.
closeEach()

/** A reader over a fake server, with what is loaded known already. */
async function openReader(server: FakeBolt) {
  const database = openDatabase(server.address, 5_000)
  closeAfterwards(server.stop, () => database.close())
  const reader = database.within(openScope(5_000))
  await reader.snapshot(({ dataset }) => dataset)
  server.heard.length = 0
  return reader
}

test('a read of one statement is one message and its rows', async () => {
  const server = await openFakeBolt()
  const reader = await openReader(server)
  await reader.rows('RETURN 1')
  await reader.state()
  await reader.snapshot(({ rows }) => rows('RETURN 2'))
  await reader
    .executor(() => undefined)
    .session()
    .executeRead((tx) => tx.run('RETURN 3'))
  expect(server.heard).toEqual(Array.from({ length: 4 }, () => ['RUN', 'PULL']).flat())
})

test('a read tells the server its time limit, and that it only reads', async () => {
  const told: unknown[] = []
  const server = await openFakeBolt((name, fields) => {
    if (name === 'RUN') told.push(fields[2])
    return undefined
  })
  const reader = await openReader(server)
  told.length = 0
  await reader.rows('RETURN 1')
  expect(told).toEqual([expect.objectContaining({ mode: 'r', db: 'neo4j', tx_timeout: 5_000 })])
})

test('statements that are asked for at once go over one connection, one after another', async () => {
  const server = await openFakeBolt()
  const reader = await openReader(server)
  const before = server.taken()
  await reader.snapshot(({ rows }) => Promise.all([1, 2, 3].map((number) => rows(`RETURN ${number}`))))
  expect([server.taken(), server.heard.length]).toEqual([before, 6])
})

test('where every read finds another state, answers are given still, and none counts as known', async () => {
  let changes = 0
  const server = await openFakeBolt((name) =>
    name === 'PULL' || name === 'COMMIT' ? { bookmark: `fake:${(changes += 1)}` } : undefined,
  )
  const reader = await openReader(server)
  expect(await reader.state()).toBeUndefined()
  expect(await reader.snapshot(async ({ dataset }) => (await dataset).version)).toBe('fake')
  const { records } = await reader
    .executor(({ complete }) => {
      expect(complete).toBe(true)
    })
    .session()
    .executeRead((tx) => tx.run('RETURN 3'))
  expect(records).toEqual([])
})

test('a server that gives no bookmarks is read as before: the ledger first and last', async () => {
  const asked: unknown[] = []
  const server = await openFakeBolt((name, fields) => {
    if (name === 'RUN') asked.push(String(fields[0]).includes('__Dataset') ? 'ledger' : fields[0])
    return name === 'PULL' || name === 'COMMIT' ? { bookmark: null } : undefined
  })
  const reader = await openReader(server)
  expect(await reader.state()).toBeUndefined()
  asked.length = 0
  await reader.snapshot(({ rows }) => rows('RETURN 4'))
  expect(asked.slice(-3)).toEqual(['ledger', 'RETURN 4', 'ledger'])
})
