import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { ask, openApp } from '../support/app.ts'
import { openTestDatabase } from '../support/database.ts'

// The API over a database that somebody else filled, with labels and properties like ours.
const MESSAGE =
  'The database holds nodes that Jokbo did not load, so none are shown. Set NEO4J_URI or NEO4J_DATABASE to one that Jokbo has loaded, or to an empty one for jokbo seed.'
let database: Database
let app: FastifyInstance

beforeAll(async () => {
  database = await openTestDatabase()
  await database.execute('MATCH (n) DETACH DELETE n')
  app = await openApp(database)
})
afterAll(async () => {
  await database.execute('MATCH (n) DETACH DELETE n')
  await app.close()
  await database.close()
})

const THEIRS = `
  CREATE (a:Entity:Thing:Actor {id: 'theirs', type: 'Actor', nameEn: 'Their office', sources: ['book']})
  CREATE (a)-[:SUCCEEDED_BY {id: 'step'}]->(:Entity:Thing:Actor {id: 'other', type: 'Actor', nameEn: 'Their other office'})
  CREATE (:Entity:Source {id: 'book', type: 'Source', title: 'Their book'})
  CREATE (:Dataset:Entity {id: 'set', type: 'Dataset', title: 'Their set'})`
const QUERIES = [
  '{ actors { id } }',
  '{ actorsConnection { totalCount } }',
  '{ entity(id: "theirs") { id } }',
  '{ source(id: "book") { title } }',
  '{ dataset { title nodes sources { id } } }',
  '{ search(text: "office") { score } }',
  '{ lineage(of: "theirs") { successions { date } } }',
  '{ orphans { total } }',
  '{ dataset { nodes } actors { id } }',
]
const ADDRESSES = [
  '/',
  '/entity/theirs',
  '/lineage/theirs',
  '/lineage/theirs.svg',
  '/network/theirs.json',
  '/graph.ttl',
  '/search?text=office',
]

/** Asserts that nothing of theirs is shown, and that everybody is told why. */
async function assertRefused(): Promise<void> {
  const ready = await app.inject('/readyz')
  expect([ready.statusCode, ready.json()]).toEqual([
    503,
    { errors: [{ message: MESSAGE, extensions: { code: 'DATA_INCOMPLETE' } }] },
  ])
  for (const query of QUERIES) {
    const { status, data, errors } = await ask(app, query)
    expect([query, status, data, errors?.[0]?.message]).toEqual([query, 503, null, MESSAGE])
  }
  for (const url of ADDRESSES) {
    const answer = await app.inject({ url, headers: { accept: 'text/html' } })
    expect([url, answer.statusCode]).toEqual([url, 503])
    expect(answer.body).not.toMatch(/Their/)
  }
}

test('an empty database is told from one of somebody else', async () => {
  const { errors } = await ask(app, '{ actors { id } }')
  expect(errors?.[0]?.message).toBe('No data set is loaded. Run jokbo seed.')
  expect((await ask(app, '{ dataset { nodes complete } }')).data).toEqual({ dataset: { nodes: 0, complete: false } })
})

test('no question, no generated read, no page and no file shows data of somebody else', async () => {
  await database.execute(THEIRS)
  await assertRefused()
})

test('a node of theirs that has the label of our ledger changes nothing', async () => {
  await database.execute("CREATE (:__Dataset {version: 'v', complete: true})")
  await assertRefused()
})
