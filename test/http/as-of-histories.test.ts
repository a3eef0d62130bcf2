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
import { reducedGraph } from '../support/history/reduced.ts'
import { seedTexts } from '../support/history/scripts.ts'
import { asOfDay, limitedToShown } from '../support/limited-operation.ts'
import { randomDocument } from '../support/random-document.ts'
import { emptyDatabase, scriptOf } from '../support/seed-scripts.ts'

// The same operation is asked as of a day, and without a day of a graph that holds only what is shown on that day. The
// generator knows what that is from its own dates, and not from the bounds that are stored.

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

const AT_ONCE = 15
const RUNS = 6

test('an operation as of a day has the answer that it would have if only that day was loaded', async () => {
  const seen = { rows: 0, compared: 0 }
  const operations = fc.array(fc.array(fc.nat(10_000), { minLength: 40, maxLength: 80 }), {
    minLength: AT_ONCE,
    maxLength: AT_ONCE,
  })
  const sure = fc.constantFrom('POSSIBLE' as const, 'POSSIBLE' as const, 'CERTAIN' as const)
  await fc.assert(
    fc.asyncProperty(operations, fc.constantFrom(...DAYS), sure, async (all, day, certainty) => {
      const documents = all.map((numbers) => randomDocument(SCHEMA, numbers, VALUES))
      const answers = await askAll(documents.map((document) => asOfDay(document, day, certainty)))
      const shown = shownOn(HISTORIES, day, certainty)
      const ids = [...shown.exist, 'chronicle', 'rumour']
      await writeGraph(database, reducedGraph(whole, shown, certainty))
      const limited = documents.map((document) => limitedToShown(document, (id) => ids.includes(id)))
      const expected = await askAll(limited, { shown: ids })
      await writeGraph(database, whole)
      for (const [index, answer] of answers.entries()) {
        const label = `${day} ${certainty}\n${documents[index]!}`
        expect(short(answer), label).toEqual(short(expected[index]!))
        if (answer.data) seen.compared += 1
        seen.rows += (JSON.stringify(answer.data ?? null).match(/\{/g) ?? []).length
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
  // The comparison is worth something only if many operations are answered, and with more than empty lists.
  expect(seen.compared).toBeGreaterThan((AT_ONCE * RUNS) / 2)
  expect(seen.rows).toBeGreaterThan(AT_ONCE * RUNS * 10)
})

function askAll(documents: readonly string[], variables: Record<string, unknown> = {}): Promise<Answer[]> {
  return Promise.all(documents.map((document) => ask(app, document, variables)))
}

function short({ data, errors }: Answer): unknown {
  return { data, codes: errors?.map(({ extensions }) => extensions.code) }
}
