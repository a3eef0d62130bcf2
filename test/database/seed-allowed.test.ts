import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { between, body, named } from '../support/arden.ts'
import { openTestDatabase } from '../support/database.ts'
import { emptyDatabase, scriptOf, tinyGraph } from '../support/seed-scripts.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await emptyDatabase(database)
  await database.close()
})

test.each([
  [
    'a relation whose fuzzy dates may lie within the life',
    body('y') + body('x', `start: '2001-05'`) + between('x', 'y', `start: '2001'`),
  ],
  ['a relation without dates', body('y') + body('x', `end: '2001'`) + between('x', 'y', `role: 'R'`)],
  [
    'an alternative relation',
    body('y') + body('x', `start: '2001'`) + between('x', 'y', `start: '2000', rank: 'ALTERNATIVE'`),
  ],
  [
    'a name that is taken up on the day on which it is given up elsewhere',
    body('x', `start: '2001', end: '2003'`) + body('y', `start: '2003'`) + named('x') + named('y'),
  ],
  [
    'a name of what ended nobody knows when',
    body('x', `endUnknown: true`) + body('y', `start: '2003'`) + named('x') + named('y'),
  ],
  [
    'people of one name',
    body('x') + body('y') + named('x') + named('y') + `MATCH (n:Actor {nameEn: 'One of two'}) SET n.kind = 'PERSON'`,
  ],
])('%s breaks no rule', async (_, text) => {
  await emptyDatabase(database)
  const { version } = await runSeeds(database, [...tinyGraph(), scriptOf('900-more.cypher', text)])
  expect(version).toMatch(/^[0-9a-f]{64}$/)
})
