import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { differencesOf } from '../../src/change/diff.ts'
import type { ChangeRecord } from '../../src/change/record.ts'
import type { Database } from '../../src/database/connect.ts'
import { accessTo } from '../../src/questions/ask.ts'
import { readRecord } from '../../src/questions/change-record.ts'
import { openScope } from '../../src/scope.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { watching } from '../support/access.ts'
import { ask, openApp } from '../support/app.ts'
import { openTestDatabase } from '../support/database.ts'
import { changeRecordOf } from '../support/history/change-record.ts'
import { generateHistory } from '../support/history/generate.ts'
import { seedTexts } from '../support/history/scripts.ts'
import { emptyDatabase, scriptOf } from '../support/seed-scripts.ts'

const HISTORIES = Array.from({ length: 12 }, (_, index) =>
  generateHistory(index + 1, { bodies: 60, ...(index % 2 ? { fuzzy: 0.5, undated: 0.2 } : {}) }),
)
const RECORDS = HISTORIES.map(changeRecordOf)
const WHOLE: ChangeRecord = {
  things: RECORDS.flatMap(({ things }) => things),
  names: [],
  states: RECORDS.flatMap(({ states }) => states),
  events: RECORDS.flatMap(({ events }) => events),
}

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
  await emptyDatabase(database)
  const scripts = seedTexts(HISTORIES).map(({ name, text }) => scriptOf(name, text))
  await runSeeds(database, scripts, { replacing: 'reset' })
})
afterAll(async () => {
  await emptyDatabase(database)
  await database.close()
})

describe('what is read between two days', () => {
  test.each([
    ['1949-12-31', '1950-01-01'],
    ['1955-03-03', '1956-03-03'],
    ['1960-06-30', '1979-12-31'],
    ['1979-12-31', '1980-01-01'],
    ['1990-01-01', '1990-01-01'],
    ['1948-01-01', '2030-01-01'],
  ])('tells the same as the whole record, from %s to %s', async (from, to) => {
    const days = { from, to }
    const access = accessTo(database)(openScope(20_000))
    const read = await access.ask(readRecord, days)
    expect(differencesOf(read, days)).toEqual(differencesOf(WHOLE, days))
    if (from === '1948-01-01') expect(read.events.length).toBeGreaterThan(400)
  })
})

test('a diff of hundreds of differences takes few reads', async () => {
  const reads: string[] = []
  const app = await openApp(watching(database, (name) => reads.push(name)))
  const { data, errors } = await ask(
    app,
    `{ diff(from: "1949-12-31", to: "2030-01-01", limit: 100) { packages { law { nameEn } differences {
      entity { nameEn } from { nameEn } to { nameEn } event { kind } legalBasis { nameEn } citations { title } } } } }`,
  )
  await app.close()
  expect(errors).toBeUndefined()
  const { packages } = (data as unknown as { diff: { packages: { differences: unknown[] }[] } }).diff
  expect(packages.flatMap(({ differences }) => differences).length).toBeGreaterThan(150)
  expect(reads.length).toBeLessThan(60)
})
