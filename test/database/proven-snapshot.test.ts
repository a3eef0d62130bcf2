import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import type { Snapshot } from '../../src/database/snapshot.ts'
import { AppError } from '../../src/errors.ts'
import { openScope } from '../../src/scope.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'

// That an answer is of one state is proven by the bookmarks of its reads. Another connection writes by hand.
const TEXT = 'MATCH (n:Note) RETURN n.value AS value'

let database: Database
let writer: Database
/** Names of the reads. */
let reads: string[] = []

beforeAll(async () => {
  database = await openTestDatabase()
  writer = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
})
afterAll(async () => {
  await writer.execute('MATCH (n:Note) DELETE n')
  await Promise.all([database.close(), writer.close()])
})
beforeEach(async () => {
  await write(0)
  await reader().snapshot(({ dataset }) => dataset)
  reads = []
})

function write(value: number): Promise<void> {
  return writer.execute('MERGE (n:Note) SET n.value = $value', { value })
}

function reader() {
  const watch = (name: string) => {
    reads.push(name)
    return () => undefined
  }
  return database.within({ ...openScope(10_000), watch })
}

const value = async ({ rows }: Snapshot) => (await rows<{ value: number }>(TEXT))[0]?.value

test('the ledger of a known state is not read again', async () => {
  const found = await reader().snapshot(async (snapshot) => {
    return [await value(snapshot), (await snapshot.dataset).complete, await value(snapshot)]
  })
  expect(found).toEqual([0, true, 0])
  expect(reads).toEqual(['unnamed', 'unnamed'])
})

test('what is said without a read holds now', async () => {
  expect(await reader().snapshot(({ dataset }) => dataset)).toMatchObject({ complete: true })
  expect(reads).toEqual(['dataset/state'])
  await writer.execute('MATCH (d:__Dataset) SET d.complete = false')
  expect(await reader().snapshot(({ dataset }) => dataset)).toMatchObject({ complete: false })
  await writer.execute('MATCH (d:__Dataset) SET d.complete = true')
  expect(await reader().snapshot(({ dataset }) => dataset)).toMatchObject({ complete: true })
})

test.each([
  ['before the first statement', 0, [1, 1], 2],
  ['between two statements', 1, [1, 1], 2],
  ['after the last statement', 2, [0, 0], 1],
])('a write by hand %s is in the whole answer or not at all', async (_when, at, answer, times) => {
  let begun = 0
  const found = await reader().snapshot(async (snapshot) => {
    begun += 1
    const values: unknown[] = []
    for (let statement = 0; statement <= 2; statement++) {
      if (begun === 1 && statement === at) await write(1)
      if (statement < 2) values.push(await value(snapshot))
    }
    return values
  })
  expect([found, begun]).toEqual([answer, times])
})

test('a write while a statement runs makes it run again', async () => {
  const slow = `UNWIND range(1, 3000000) AS x WITH count(x) AS many ${TEXT}`
  const asking = reader().snapshot(({ rows }) => rows(slow))
  await expect.poll(() => reads.length).toBe(1)
  await write(2)
  expect(await asking).toEqual([{ value: 2 }])
  expect(reads).toEqual(['unnamed', 'dataset/ledger', 'unnamed'])
})

test('an error of a question is told only of a state that stays', async () => {
  await write(3)
  let begun = 0
  const asking = reader().snapshot(() => {
    begun += 1
    return Promise.reject(new AppError('NOT_FOUND', `Attempt ${begun}.`))
  })
  await expect(asking).rejects.toThrow('Attempt 2.')
})

test('somebody who writes all the time does not keep answers away', async () => {
  let number = 10
  const found = await reader().snapshot(async (snapshot) => {
    await write((number += 1))
    return [await value(snapshot), number]
  })
  expect(found).toEqual([13, 13])
})

test('statements that are asked for after the end are not run, and nothing waits for them', async () => {
  let later: Promise<unknown> | undefined
  const asking = reader().snapshot(async ({ rows }) => {
    void rows(TEXT)
    later = rows('RETURN 1')
    await Promise.resolve()
    throw new AppError('NOT_FOUND', 'There is none.')
  })
  await expect(asking).rejects.toThrow('There is none.')
  expect(await Promise.race([later, new Promise((resolve) => setTimeout(resolve, 200, 'waits'))])).toBe('waits')
  expect(reads).toHaveLength(1)
})

test('a state is known only when all of it can be seen', { timeout: 60_000 }, async () => {
  await writer.execute('UNWIND range(1, 20000) AS x CREATE (:Note {value: 0})')
  const seen = new Map<string, Set<number>>()
  let isWriting = true
  const watchValues = async () => {
    while (isWriting) {
      const before = await reader().state()
      const [row] = await database.rows<{ least: number; most: number }>(
        'MATCH (n:Note) WITH n LIMIT 50 RETURN min(n.value) AS least, max(n.value) AS most',
      )
      if (!row || before === undefined || before !== (await reader().state())) continue
      seen.set(before, (seen.get(before) ?? new Set()).add(row.least).add(row.most))
    }
  }
  const watching = [watchValues(), watchValues()]
  for (let value = 1; value <= 12; value++) await writer.execute('MATCH (n:Note) SET n.value = $value', { value })
  isWriting = false
  await Promise.all(watching)
  expect(seen.size).toBeGreaterThan(3)
  for (const values of seen.values()) expect(values.size).toBe(1)
})
