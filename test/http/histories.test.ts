import type { FastifyInstance } from 'fastify'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { ask, openApp, type Answer } from '../support/app.ts'
import { openTestDatabase } from '../support/database.ts'
import { datedSchema } from '../support/dated-schema.ts'
import { copyGraph, writeGraph, type GraphCopy } from '../support/graph-copy.ts'
import { shownOn } from '../support/history/as-of.ts'
import { generateHistory } from '../support/history/generate.ts'
import { Random } from '../support/history/random.ts'
import type { HowSure } from '../support/history/recorded.ts'
import { reducedGraph } from '../support/history/reduced.ts'
import { seedTexts } from '../support/history/scripts.ts'
import { asOfDay, limitedToShown } from '../support/limited-operation.ts'
import { randomDocument } from '../support/random-document.ts'
import { emptyDatabase, scriptOf } from '../support/seed-scripts.ts'

const HISTORIES = [
  generateHistory(1, { bodies: 25 }),
  generateHistory(2, { bodies: 25, fuzzy: 0.5, undated: 0.2 }),
  generateHistory(3, { bodies: 25, fuzzy: 0.8, undated: 0.2 }),
]
const SCHEMA = datedSchema()
const IDS = HISTORIES.flatMap(({ bodies, events, functions }) =>
  [...bodies, ...events].map(({ id }) => id).concat(functions),
)
const VALUES = {
  ID: [IDS],
  String: [[...IDS, 'Ministry h', 'Agency h2-1', '1951', '19', 'chronicle']],
  Date: [['1951-06-01', '1953-01-01', '1955-05-05']],
  SIZE: [[1, 2, 3, 50, 100]],
  OFFSET: [[0, 0, 1]],
  CURSOR: [['YXJyYXljb25uZWN0aW9uOjA=']],
  Boolean: [[true, false]],
}
const DAYS = HISTORIES.flatMap(({ moments }) => [...moments.values()].map(({ day }) => day)).sort()

let database: Database
let app: FastifyInstance
let whole: GraphCopy

beforeAll(async () => {
  database = await openTestDatabase()
  await emptyDatabase(database)
  await runSeeds(
    database,
    seedTexts(HISTORIES).map(({ name, text }) => scriptOf(name, text)),
  )
  whole = await copyGraph(database)
  // The limited operation has more conditions and a longer list of ids, and costs less.
  const limits = { ...DEFAULT_LIMITS, list: 5_000, conditions: 500, filterDepth: 20, cost: 1e12 }
  app = await openApp(database, { limits, deadline: 60_000 })
})
afterAll(async () => {
  await app.close()
  await emptyDatabase(database)
  await database.close()
})

test('histories break no rule, and what is derived from them is what happened', async () => {
  const rows = await database.rows<{ id: string }>(
    'MATCH (a)-[r:SUCCEEDED_BY|SPUN_OFF|HANDED_FUNCTION_TO]->(b) RETURN DISTINCT r.eventId + a.id + b.id AS id',
  )
  const steps = HISTORIES.flatMap((history) => history.steps)
  expect(rows.map(({ id }) => id).sort()).toEqual(steps.map(({ event, from, to }) => event + from + to).sort())
})

// The same operation is asked as of a day, and without a day of a graph that holds only what is shown on that day. The
// generator knows what that is from its own dates, and not from the bounds that are stored.

/** Operations of one day that are compared, and days: each costs two plans of the database. */
const OPERATIONS = 5
const RUNS = 3

test('an operation as of a day has the answer that it would have if only that day was loaded', async () => {
  let rows = 0
  const sure = fc.constantFrom('POSSIBLE' as const, 'POSSIBLE' as const, 'CERTAIN' as const)
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom(...DAYS), sure, async (seed, day, certainty) => {
      const answered = await answeredOperations(new Random(seed), day, certainty)
      const shown = shownOn(HISTORIES, day, certainty)
      const ids = [...shown.exist, 'chronicle', 'rumour']
      await writeGraph(database, reducedGraph(whole, shown, certainty))
      for (const { document, answer } of answered) {
        const limited = limitedToShown(document, (id) => ids.includes(id))
        const expected = await ask(app, limited, { shown: ids })
        expect(answer.data, `${day} ${certainty}\n${document}`).toEqual(expected.data)
        rows += JSON.stringify(answer.data).split('{').length
      }
      await writeGraph(database, whole)
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
  // The comparison is worth something only if there is more than empty lists.
  expect(rows).toBeGreaterThan(OPERATIONS * RUNS * 5)
})

/** Random operations that have an answer; many have an order or a filter that is refused. */
async function answeredOperations(
  random: Random,
  day: string,
  certainty: HowSure,
): Promise<{ document: string; answer: Answer }[]> {
  const answered: { document: string; answer: Answer }[] = []
  while (answered.length < OPERATIONS) {
    const numbers = Array.from({ length: 60 }, () => random.between(0, 10_000))
    const document = randomDocument(SCHEMA, numbers, VALUES)
    const answer = await ask(app, asOfDay(document, day, certainty))
    if (answer.data && !answer.errors) answered.push({ document, answer })
  }
  return answered
}
