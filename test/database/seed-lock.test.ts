import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { connectDatabase, type Database } from '../../src/database/connect.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { openTestDatabase } from '../support/database.ts'
import { exportGraph } from '../support/export-graph.ts'
import { openProxy } from '../support/cut-proxy.ts'
import { emptyDatabase, faultOf, scriptOf, tinyGraph } from '../support/seed-scripts.ts'

let database: Database
let other: Database

beforeAll(async () => {
  database = await openTestDatabase()
  other = await openTestDatabase()
})
beforeEach(() => emptyDatabase(database))
afterAll(async () => {
  await emptyDatabase(database)
  await Promise.all([database.close(), other.close()])
})

/** Keeps the database busy for some seconds. */
const SLOW = `UNWIND range(1, 6000000) AS i WITH sum(i % 7) AS s CREATE (:Entity:Source {id: 'slow', title: 'T' + toString(s)})`
const ANOTHER =
  'DATABASE_UNAVAILABLE Another program is seeding this database. Wait until it has ended, then run again.'

describe('two programs that seed one database', () => {
  test('the second is refused while the first runs, and the first is not disturbed', async () => {
    const scripts = [...tinyGraph(), scriptOf('900-slow.cypher', SLOW)]
    let begin: () => void = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const outcome = runSeeds(database, scripts, {}, () => {
      begin()
    })
    await begun
    for (const options of [{}, { replacing: 'reset' as const }, { inParts: true }]) {
      expect(await faultOf(runSeeds(other, scripts, options))).toBe(ANOTHER)
    }
    expect((await outcome).total.nodes).toBeGreaterThan(50)
    expect((await runSeeds(other, scripts)).total.nodes).toBe(0)
  })

  test.each([1, 2, 3, 4, 5])('started at the same moment, the graph is loaded once (%i)', async () => {
    const outcomes = await Promise.allSettled([runSeeds(database, tinyGraph()), runSeeds(other, tinyGraph())])
    const loaded = outcomes.filter((outcome) => outcome.status === 'fulfilled')
    expect(loaded.length).toBeGreaterThan(0)
    expect(
      loaded
        .map(({ value }) => value.total.nodes)
        .sort()
        .slice(0, -1),
    ).toEqual(loaded.slice(1).map(() => 0))
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(await faultOf(Promise.reject(outcome.reason as Error))).toBe(ANOTHER)
    }
    const together = await exportGraph(database, { times: false })
    await emptyDatabase(database)
    await runSeeds(database, tinyGraph())
    expect(together).toBe(await exportGraph(database, { times: false }))
  })

  test('resets started at the same moment leave one whole graph', async () => {
    await runSeeds(database, tinyGraph())
    const whole = await exportGraph(database, { times: false })
    await Promise.allSettled([
      runSeeds(database, tinyGraph(), { replacing: 'reset' }),
      runSeeds(other, tinyGraph(), { replacing: 'reset', inParts: true }),
    ])
    expect(await exportGraph(database, { times: false })).toBe(whole)
  })
})

describe('a connection that breaks', () => {
  test.each([{}, { inParts: true }])('leaves no half script and no lock, with %o', async (options) => {
    await runSeeds(database, tinyGraph())
    const before = await exportGraph(database)
    const proxy = await openProxy(inject('neo4j').uri)
    const broken = await connectDatabase({ ...inject('neo4j'), uri: proxy.uri }, 10_000)
    const scripts = [...tinyGraph(), scriptOf('900-slow.cypher', SLOW)]
    const run = runSeeds(broken, scripts, options, (event) => {
      if (event.event === 'script' && event.script.name.startsWith('040')) setTimeout(proxy.cut, 50)
    })

    expect(await faultOf(run)).toBe('DATABASE_UNAVAILABLE Neo4j cannot be reached. Check that it runs, then try again.')
    await broken.close()
    await settled()
    expect(await exportGraph(database)).toBe(before)
    expect((await runSeeds(database, scripts)).total.nodes).toBe(1)
  })

  /** Until the server has noticed that the connection is gone. */
  async function settled(): Promise<void> {
    const text = `SHOW TRANSACTIONS YIELD metaData WHERE metaData.jokbo = 'seed' RETURN 1`
    while ((await database.rows(text)).length > 0) await new Promise((resolve) => setTimeout(resolve, 50))
  }
})
