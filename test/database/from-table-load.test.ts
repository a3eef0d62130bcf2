import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { normalText } from '../../src/text/normal-text.ts'
import { openTestDatabase } from '../support/database.ts'
import { generateHistory } from '../support/history/generate.ts'
import { emptyDatabase, scriptOf } from '../support/seed-scripts.ts'
import { tablesOf } from '../support/table/history-tables.ts'
import { madeOf } from '../support/table/made.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await emptyDatabase(database)
  await database.close()
})

const HOSTILE = [
  "'}]) DETACH DELETE n //",
  "\\' }] AS row DETACH DELETE n //",
  '\\u0027}]) //',
  "\\\\u0027'",
  '`$list {} */ /*',
  'first\nsecond\r\nthird\ttab',
  '\u2028\u202E\u0000\uFEFFx',
  '\uD83D\uDE00\u00E9',
]

/** Texts that a cell may hold: of any letters, without those that stand for a lost one. */
const someTexts = fc.sample(
  fc
    .string({
      unit: fc.oneof(
        fc.constantFrom("'", '"', '\\', 'u', '0', '2', '7', '{', '}', ']', '\n', '//', '|', '#', ',', ';'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
      minLength: 1,
      maxLength: 30,
    })
    .filter((text) => !text.includes('\uFFFD') && !/\p{Cs}/u.test(text)),
  { numRuns: 150, seed: 7 },
)

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

test('whatever the cells hold, it comes back as text from the graph, by the seed runner and by plain Cypher', async () => {
  const texts = [...HOSTILE, ...someTexts]
  const rows = texts.map((text, index) =>
    [
      `b${index}`,
      'agency',
      quoted(`en:${index} ${text.replaceAll('|', '/')}`),
      '1990',
      quoted(text),
      quoted(`n ${text}`),
      'register#entry',
    ].join(','),
  )
  const bodies = `id,kind,names,start,description,disambiguation,source\n${rows.join('\n')}\n`
  const changes = `event,date,from,to,functions,law,source\n${quoted("'}]) //")},1990,,b0,${quoted(HOSTILE[0] ?? '')},${quoted("Act '}]) // \\u0027")},${quoted("Book '\\u0027, p. 3")}\n`
  const { scripts } = madeOf(bodies, changes)
  const wanted = texts.map((text, index) => ({
    id: `b${index}`,
    name: normalText(`${index} ${text.replaceAll('|', '/')}`),
    description: text.trim().normalize('NFC') || null,
    disambiguation: normalText(`n ${text}`),
  }))
  const found = async () =>
    database.rows(
      'MATCH (n:Actor) RETURN n.id AS id, n.nameEn AS name, n.description AS description, n.disambiguation AS disambiguation ORDER BY toInteger(substring(n.id, 1))',
    )
  await emptyDatabase(database)
  for (const { text } of scripts) await database.execute(text.slice(0, text.lastIndexOf(';')))
  expect(await found()).toEqual(wanted)
  expect(await database.rows('MATCH (n:Concept) RETURN n.nameEn AS name')).toEqual([{ name: HOSTILE[0] }])
  expect(await database.rows('MATCH (n:Act) RETURN n.title AS title')).toEqual([{ title: "Act '}]) // \\u0027" }])
  await emptyDatabase(database)
  await runSeeds(
    database,
    scripts.map(({ name, text }) => scriptOf(name, text)),
  )
  expect(await found()).toEqual(wanted)
})

test('the scripts of random histories with dates of every form break no rule', async () => {
  for (const seed of [11, 12]) {
    const tables = tablesOf(generateHistory(seed, { bodies: 150, fuzzy: 0.6 }))
    const { scripts, events } = madeOf(tables.bodies, tables.changes)
    await emptyDatabase(database)
    await runSeeds(
      database,
      scripts.map(({ name, text }) => scriptOf(name, text)),
    )
    expect(await database.rows('MATCH (e:ChangeEvent) RETURN count(e) AS count')).toEqual([{ count: events.length }])
  }
})
