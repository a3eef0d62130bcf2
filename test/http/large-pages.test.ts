import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// Pages of large lists, in a database with the heap that the program gives it.

const served = serveFolder('test/support/tiny-graph')

/** Things in the list, and parts of one of them. */
const THINGS = 100_000
const PARTS = 5_000
const BATCH = 5_000

const after = (count: number) => Buffer.from(`arrayconnection:${count - 1}`).toString('base64')

beforeAll(async () => {
  for (let first = 0; first < THINGS; first += BATCH)
    await served.database.execute(
      `UNWIND range($first, $first + $batch - 1) AS n
       CREATE (:Entity:Thing:Actor {id: 'many-' + n, type: 'Actor', kind: 'GROUP', nameEn: 'Body ' + n % 100, cites: ['gazette#p. 1']})`,
      { first, batch: BATCH },
    )
  await served.database.execute(
    `MATCH (whole:Entity {id: 'many-0'}) UNWIND range(1, $parts) AS n MATCH (part:Entity {id: 'many-' + toInteger(n)})
     CREATE (part)-[:PART_OF {id: 'part-' + toInteger(n), role: 'role ' + toInteger(n) % 10, cites: ['gazette#p. 1']}]->(whole)`,
    { parts: PARTS },
  )
})

afterAll(async () => {
  for (let deleted = 0; deleted < THINGS; deleted += BATCH)
    await served.database.execute(
      `MATCH (n:Entity) WHERE n.id STARTS WITH 'many-' WITH n LIMIT toInteger($batch) DETACH DELETE n`,
      { batch: BATCH },
    )
})

test.each(['', ', sort: [{nameEn: DESC}]'])(
  'the last page of a large connection is read, also in an order%s',
  async (order) => {
    const { all } = await served.data('{ all: entitiesConnection { totalCount } }')
    const { totalCount } = all as { totalCount: number }
    const { last } = await served.data(
      `{ last: entitiesConnection(first: 20, after: "${after(totalCount - 7)}"${order}) {
      totalCount pageInfo { hasNextPage } edges { node { id nameEn citations { source } partOf { id } } } } }`,
    )
    const page = last as { totalCount: number; pageInfo: object; edges: unknown[] }
    expect(page.edges).toHaveLength(7)
    expect(page).toMatchObject({ totalCount, pageInfo: { hasNextPage: false } })
    expect(totalCount).toBeGreaterThan(THINGS)
  },
)

test('all pages of a connection hold all relations of a node, in any order', async () => {
  const found = new Set<string>()
  for (let count = 0; count < PARTS; count += 100) {
    const { entities } = await served.data(
      `{ entities(where: {id: {eq: "many-0"}}) { partsConnection(first: 100${count > 0 ? `, after: "${after(count)}"` : ''}, sort: [{edge: {role: DESC}}]) {
        totalCount edges { properties { id citations { source } } node { citations { source } } } } } }`,
    )
    const { partsConnection } = (
      entities as [{ partsConnection: { totalCount: number; edges: { properties: { id: string } }[] } }]
    )[0]
    expect(partsConnection.totalCount).toBe(PARTS)
    for (const { properties } of partsConnection.edges) found.add(properties.id)
  }
  expect(found.size).toBe(PARTS)
})

test('the last page of a list of related things is read', async () => {
  const { entities } = await served.data(
    `{ entities(where: {id: {eq: "many-0"}}) { parts(limit: 100, offset: ${PARTS - 3}) { id citations { source } parts { id } } } }`,
  )
  expect((entities as [{ parts: unknown[] }])[0].parts).toHaveLength(3)
})
