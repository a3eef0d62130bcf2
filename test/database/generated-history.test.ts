import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { openTestDatabase } from '../support/database.ts'
import { generateHistory } from '../support/history/generate.ts'
import { seedTexts } from '../support/history/scripts.ts'
import { emptyDatabase, scriptOf } from '../support/seed-scripts.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
  await emptyDatabase(database)
})
afterAll(async () => {
  await emptyDatabase(database)
  await database.close()
})

const HISTORIES = Array.from({ length: 6 }, (_, index) =>
  generateHistory(index + 1, { bodies: 50, fuzzy: index % 2 ? 0.5 : 0, undated: index % 2 ? 0.2 : 0 }),
)

test('generated histories load through the seed runner and break no rule', async () => {
  const scripts = seedTexts(HISTORIES, 100).map(({ name, text }) => scriptOf(name, text))
  expect(scripts.length).toBeGreaterThan(10)
  await runSeeds(database, scripts, { reset: true })
  const rows = await database.rows<{ id: string }>(
    'MATCH (a)-[r:SUCCEEDED_BY|SPUN_OFF|HANDED_FUNCTION_TO]->(b) RETURN DISTINCT r.eventId + a.id + b.id AS id',
  )
  const steps = HISTORIES.flatMap((history) => history.steps)
  expect(rows.map(({ id }) => id).sort()).toEqual(steps.map(({ event, from, to }) => event + from + to).sort())
})
