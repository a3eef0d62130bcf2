import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import type { Snapshot } from '../../src/database/snapshot.ts'
import { AppError } from '../../src/errors.ts'
import { openScope } from '../../src/scope.ts'
import { faultOf } from '../support/seed-scripts.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'

let database: Database
let version = ''

beforeAll(async () => {
  database = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
  version = await database.within(openScope(10_000)).snapshot(async ({ dataset }) => (await dataset).version ?? '')
})
afterAll(async () => {
  await setVersion(version)
  await database.close()
})

function setVersion(name: string): Promise<void> {
  return database.execute('MATCH (d:__Dataset) SET d.version = $name', { name })
}

const reader = () => database.within(openScope(10_000))
const count = async ({ rows }: Snapshot) => (await rows<{ n: number }>('MATCH (n:Entity) RETURN count(n) AS n'))[0]?.n

test('work over data that stays the same is done once', async () => {
  let times = 0
  const found = await reader().snapshot(async (snapshot) => {
    times += 1
    return [await count(snapshot), await count(snapshot), (await snapshot.dataset).version]
  })
  expect(times).toBe(1)
  expect(found[0]).toBeGreaterThan(20)
  expect(found).toEqual([found[0], found[0], version])
})

test('work is repeated once when the data changes in between, and sees the new state', async () => {
  let times = 0
  const found = await reader().snapshot(async (snapshot) => {
    times += 1
    await count(snapshot)
    if (times === 1) await setVersion('second')
    await count(snapshot)
    return (await snapshot.dataset).version
  })
  expect([found, times]).toEqual(['second', 2])
})

test('an error of the question itself counts only for a state that stays', async () => {
  let times = 0
  const notFound = new AppError('NOT_FOUND', 'Between two loads there was nothing.')
  const found = await reader().snapshot(async (snapshot) => {
    times += 1
    await count(snapshot)
    if (times > 1) return 'found'
    await setVersion('reloaded')
    await count(snapshot).catch(() => undefined)
    throw notFound
  })
  expect([found, times]).toEqual(['found', 2])
  await expect(reader().snapshot((snapshot) => count(snapshot).then(() => Promise.reject(notFound)))).rejects.toBe(
    notFound,
  )
})

test('data that changes during every attempt is an error that says what to do', async () => {
  let times = 0
  const work = reader().snapshot(async (snapshot) => {
    times += 1
    await count(snapshot)
    await setVersion(`again ${times}`)
    await count(snapshot)
  })
  expect(await faultOf(work)).toBe('DATABASE_UNAVAILABLE The data was reloaded while it was being read. Try again.')
  expect(times).toBe(3)
})

test('work that hands on what it reads is never repeated, and fails when the data has changed', async () => {
  const handedOn: unknown[] = []
  const work = reader().snapshotOnce(async (snapshot) => {
    for await (const rows of snapshot.stream('MATCH (n:Entity) RETURN n.id AS id'))
      handedOn.push(...rows.map(({ id }) => id as unknown))
    await setVersion('third')
  })
  expect(await faultOf(work)).toContain('DATABASE_UNAVAILABLE')
  expect(handedOn.length).toBeGreaterThan(20)
  expect(new Set(handedOn).size).toBe(handedOn.length)
})

test('a fault of the work itself comes through unchanged, and the database stays in use', async () => {
  const fault = new Error('of the question')
  await expect(reader().snapshot(() => Promise.reject(fault))).rejects.toBe(fault)
  expect(await reader().snapshot(count)).toBeGreaterThan(20)
})

test('a watch is told of every statement of a snapshot and of a stream, also of one that is left early', async () => {
  const told: string[] = []
  const watch = (name: string) => {
    told.push(`${name} begins`)
    return (error?: unknown) => {
      told.push(error === undefined ? `${name} ends` : `${name} fails`)
    }
  }
  await database.within({ ...openScope(10_000), watch }).snapshotOnce(async ({ dataset, stream }) => {
    await dataset
    for await (const [row] of stream('UNWIND range(1, 10000) AS x RETURN x')) if (row?.['x'] === 201) break
  })
  expect(told).toEqual([
    'dataset/ledger begins',
    'dataset/ledger ends',
    'unnamed begins',
    'unnamed ends',
    'dataset/ledger begins',
    'dataset/ledger ends',
  ])
})
