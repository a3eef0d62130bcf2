import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { watching } from '../support/access.ts'
import { openApp } from '../support/app.ts'
import { openTestDatabase } from '../support/database.ts'
import { emptyDatabase, faultOf, scriptOf, tinyGraph } from '../support/seed-scripts.ts'

const SCRIPTS = tinyGraph()
const AT_FAULT = scriptOf('900-wrong.cypher', 'RETURN x')

let database: Database
let app: FastifyInstance
let address: string
let reads: string[] = []

beforeAll(async () => {
  database = await openTestDatabase()
  app = await openApp(watching(database, (name) => reads.push(name)))
  address = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await app.close()
  await emptyDatabase(database)
  await database.close()
})
beforeEach(async () => {
  await emptyDatabase(database)
  reads = []
})

interface Told {
  status: number
  retry: string | null
  body: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }
}

async function post(query: string): Promise<Told> {
  const headers = { 'content-type': 'application/json' }
  return told(await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) }))
}

async function get(query: string): Promise<Told> {
  const headers = { 'apollo-require-preflight': 'yes', accept: 'application/json' }
  return told(await fetch(`${address}/graphql?query=${encodeURIComponent(query)}`, { headers }))
}

async function told(answer: Response): Promise<Told> {
  const body = (await answer.json()) as Told['body']
  return { status: answer.status, retry: answer.headers.get('retry-after'), body }
}

const QUERIES = [
  '{ actors { id } }',
  '{ actorsConnection { totalCount } }',
  '{ entity(id: "economy") { nameEn } }',
  '{ __typename found: entity(id: "nothing") { id } }',
  '{ search(text: "Economy") { score } }',
  '{ indicators { indicator } }',
  '{ source(id: "smith2020") { statements { locator } } }',
  '{ lineage(of: "economy") { successions { kind } } }',
  '{ dataset { complete } all: actors(limit: 1) { id } }',
  '{ dataset { complete } ... @include(if: true) { entity(id: "economy") { id } } }',
]

function expectIncomplete({ status, retry, body }: Told, message: string): void {
  expect({ status, retry, body }).toEqual({
    status: 503,
    retry: '1',
    body: { data: null, errors: [expect.objectContaining({ message, extensions: { code: 'DATA_INCOMPLETE' } })] },
  })
}

/** A load in parts that stays open, as its last script is at fault. */
async function loadHalf(): Promise<void> {
  const fault = await faultOf(runSeeds(database, [...SCRIPTS, AT_FAULT], { inParts: true, replacing: 'reset' }))
  expect(fault).toContain('INVALID_SCRIPT seeds/900-wrong.cypher:1:8')
}

describe('while a load in parts has failed', () => {
  const message = 'A load in parts is in progress or has failed. Wait for it, or run jokbo seed.'

  test.each(QUERIES)('%s is answered with DATA_INCOMPLETE, by POST and GET', async (query) => {
    await loadHalf()
    expectIncomplete(await post(query), message)
    expectIncomplete(await get(query), message)
  })

  test.each([
    [
      '{ __schema { queryType { name } } __type(name: "Actor") { name } }',
      { __schema: { queryType: { name: 'Query' } } },
    ],
    ['{ __typename actors @skip(if: true) { id } }', { __typename: 'Query' }],
    ['{ dataset { complete } }', { dataset: { complete: false } }],
  ])('%s, which reads no data of it, is answered', async (query, data) => {
    await loadHalf()
    expect(await post(query)).toMatchObject({ status: 200, body: { data } })
  })

  test.each(['/graph.json', '/network/economy.gexf', '/lineage/economy.json', '/entity/economy', '/search?text=a'])(
    '%s is not given either',
    async (path) => {
      await loadHalf()
      const answer = await fetch(address + path, { headers: { accept: 'application/json' } })
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
      expect(await answer.text()).toContain('DATA_INCOMPLETE')
    },
  )
})

test('before the first load every query is told to load', async () => {
  for (const query of QUERIES) expectIncomplete(await post(query), 'No data set is loaded. Run jokbo seed.')
})

test('a server that has answered refuses when a load in parts begins, and answers when it has ended', async () => {
  const query = '{ actors(limit: 2) { id } }'
  await runSeeds(database, SCRIPTS)
  const before = await post(query)
  expect(before).toMatchObject({ status: 200, body: { data: { actors: [{}, {}] } } })
  await loadHalf()
  expectIncomplete(await post(query), 'A load in parts is in progress or has failed. Wait for it, or run jokbo seed.')
  await runSeeds(database, SCRIPTS, { replacing: 'reset' })
  expect(await post(query)).toEqual(before)
})

test('whether the data is complete is read again only after the database has changed', async () => {
  await runSeeds(database, SCRIPTS)
  await post('{ actors(limit: 1) { id } }')
  reads = []
  await post('{ actors(limit: 2) { id } acts(limit: 1) { id } }')
  await post('{ actors(limit: 3) { id } }')
  expect(reads).toEqual(['generated', 'generated', 'generated'])
  await database.execute('CREATE (:Entity:Note)')
  await post('{ actors(limit: 4) { id } }')
  expect(reads.slice(3)).toEqual(['generated', 'dataset/ledger', 'generated'])
})
