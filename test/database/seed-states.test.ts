import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { between, body } from '../support/arden.ts'
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

/** The dates of the relation `r`: start, startEarliest, startLatest, end, endEarliest, endLatest. */
async function dates(): Promise<unknown[]> {
  const [row] = await database.rows<{ dates: unknown[] }>(
    `MATCH ()-[r {id: 'r'}]->() RETURN [r.start, toString(r.startEarliest), toString(r.startLatest),
       r.end, toString(r.endEarliest), toString(r.endLatest)] AS dates`,
  )
  return row?.dates ?? []
}

async function load(...texts: string[]): Promise<unknown[]> {
  const scripts = texts.map((text, index) => scriptOf(`90${index}-more.cypher`, text))
  await runSeeds(database, [...tinyGraph(), ...scripts])
  return dates()
}

test('the bounds of a state follow its ends when these change, and go when they have none', async () => {
  await emptyDatabase(database)
  const first =
    body('x', `start: '2001'`) + body('y', `start: '2003-02-01', end: '2008-02-29'`) + between('x', 'y', `role: 'R'`)
  expect(await load(first)).toEqual([null, '2003-02-01', '2003-02-01', null, '2008-02-29', '2008-02-29'])
  const second = `MATCH (n:Entity {id: 'x'}) SET n.start = '2004', n.end = '2006-05'`
  expect(await load(first, second)).toEqual([null, '2004-01-01', '2004-12-31', null, '2006-05-01', '2006-05-31'])
  const third = `MATCH (n:Entity) WHERE n.id IN ['x', 'y'] REMOVE n.start, n.end`
  expect(await load(first, second, third)).toEqual([null, null, null, null, null, null])
})

test('a written date keeps its bounds, beside one that follows from the ends', async () => {
  await emptyDatabase(database)
  const text =
    body('x', `start: '2001'`) +
    body('y', `start: '2003-02-01', end: '2008-02-29'`) +
    between('x', 'y', `start: '2003'`)
  expect(await load(text)).toEqual(['2003', '2003-01-01', '2003-12-31', null, '2008-02-29', '2008-02-29'])
  const written = `MATCH ()-[r {id: 'r'}]->() SET r.end = '2007'`
  expect(await load(text, written)).toEqual(['2003', '2003-01-01', '2003-12-31', '2007', '2007-01-01', '2007-12-31'])
})

test('what happened has only the dates that are written', async () => {
  await emptyDatabase(database)
  const text = (
    body('x', `start: '2001', end: '2002'`) +
    body('y', `start: '2003'`) +
    between('x', 'y', `start: '2001'`)
  ).replace(':SUPPORTS', ':ESTABLISHED')
  const fault = await load(text.replace(`, start: '2001'}]`, '}]'))
  expect(fault).toEqual([null, null, null, null, null, null])
})
