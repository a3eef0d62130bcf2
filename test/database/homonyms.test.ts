import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { checkHomonyms } from '../../src/seed/check-homonyms.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { reader } from '../../src/seed/runner.ts'
import { body, CITED, named } from '../support/arden.ts'
import { openTestDatabase } from '../support/database.ts'
import { emptyDatabase, faultOf, scriptOf, tinyGraph } from '../support/seed-scripts.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
  await emptyDatabase(database)
})
afterAll(() => emptyDatabase(database).then(() => database.close()))

/** Two bodies of one name, with properties of each. */
const two = (x = '', y = '') => body('x', x) + body('y', y) + named('x') + named('y')
const place = (id: string) =>
  `CREATE (:Entity:Thing:Place {id: '${id}', kind: 'CITY', nameEn: 'Place ${id}', ${CITED}});`
const joined = (from: string, type: string, to: string, properties = '') =>
  `MATCH (a:Entity {id: '${from}'}), (b:Entity {id: '${to}'}) CREATE (a)-[:${type} {id: 'r-${from}-${to}', ${CITED}${properties}}]->(b);`
const located = (properties = '') =>
  place('p') + place('q') + joined('x', 'LOCATED_IN', 'p') + joined('y', 'LOCATED_IN', 'q', properties)

const load = (text: string) =>
  faultOf(runSeeds(database, [...tinyGraph(), scriptOf('900-two.cypher', text)], { replacing: 'reset' }))

const APART: Record<string, string> = {
  'by jurisdiction': two(`jurisdiction: 'DE'`, `jurisdiction: 'FR'`),
  'by place': two() + located(),
  'by the whole they belong to': two() + joined('x', 'PART_OF', 'growth') + joined('y', 'PART_OF', 'telecom'),
  'by a disambiguation of one': two('', `disambiguation: 'of the islands'`),
  'by time': two(`start: '2001', end: '2003'`, `start: '2003'`),
  'by nothing, but are stated to be one': two() + joined('x', 'SAME_AS', 'y', `, confidence: 1.0, reason: 'one'`),
}

test.each(Object.entries(APART))('two bodies of one name may be told apart %s', async (_how, text) => {
  expect(await load(text)).toBe('no code it did not fail')
})

const CLOSE: Record<string, string> = {
  'one states its jurisdiction': two(`jurisdiction: 'DE'`),
  'one lies in a place': two() + place('p') + joined('x', 'LOCATED_IN', 'p'),
  'both lie in one place': two() + place('p') + joined('x', 'LOCATED_IN', 'p') + joined('y', 'LOCATED_IN', 'p'),
  'a source errs about the place': two() + located(`, rank: 'REFUTED', reason: 'no'`),
  'both have one disambiguation': two(`disambiguation: 'of the sea'`, `disambiguation: 'of the sea'`),
  'the times overlap': two(`start: '2001', end: '2003-02'`, `start: '2003-01-31'`),
  'their own languages agree': two(`nameNative: 'Amt', language: 'de'`, `nameNative: 'AMT', language: 'nl'`).replaceAll(
    'SET x.nameEn',
    'SET x.other',
  ),
  'a space differs': body('x', `nameKo: '성장 청'`) + body('y', `nameKo: '성장청'`),
  'a middle dot differs': body('x', `nameKo: '성장청'`) + body('y', `nameKo: '성ㆍ장청'`),
  'case differs': two() + `MATCH (y {id: 'y'}) SET y.nameEn = 'one OF two';`,
}

test.each(Object.entries(CLOSE))('they are not where only %s', async (_what, text) => {
  expect(await load(text)).toMatch(/^[a-z/-]+[0-9-]+[a-z.:0-9]+ ?homonyms: y: it is named '.+' as x is at that time/m)
})

test('what remains is told with the cure', async () => {
  expect(await load(body('x', `nameKo: '성장 청'`) + body('y', `nameKo: '성장청'`))).toContain(
    "homonyms: y: it is named '성장청' as x is at that time, written '성장 청'; state of both the jurisdiction, the place (LOCATED_IN) or the whole (PART_OF), of one a disambiguation, or SAME_AS if they are one.",
  )
})

test('two thousand bodies of one name, each in a place of its own, are compared in less than two seconds', async () => {
  await runSeeds(database, tinyGraph(), { replacing: 'reset' })
  const rows = 'UNWIND range(1, 2000) AS i'
  await database.execute(
    `${rows} CREATE (:Entity:Thing:Actor {id: 'council-' + i, type: 'Actor', kind: 'MUNICIPALITY', nameEn: 'Council', jurisdiction: 'XA'})-[:LOCATED_IN]->(:Entity:Thing:Place {id: 'place-' + i, type: 'Place', kind: 'MUNICIPALITY', nameEn: 'Place'})`,
  )
  await checkHomonyms(reader(database))
  const begin = performance.now()
  const { violations } = await checkHomonyms(reader(database))
  expect(violations).toEqual([])
  expect(performance.now() - begin).toBeLessThan(2000)
})
