import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { body } from '../support/arden.ts'
import { openTestDatabase } from '../support/database.ts'
import { exportGraph } from '../support/export-graph.ts'
import { emptyDatabase, faultOf, scriptOf, tinyGraph } from '../support/seed-scripts.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await emptyDatabase(database)
  await database.close()
})
beforeEach(() => emptyDatabase(database))

describe('a set is complete only if', () => {
  test.each([
    ['all that it defines is there', `MATCH (n:Actor {id: 'growth'}) DETACH DELETE n`, /'growth' is defined here/],
    ['a relation that it defines is there', `MATCH ()-[r:FUNDS]->() DELETE r`, /'funds-plan-a' is defined here/],
    ['its ledger is there', 'MATCH (n) DETACH DELETE n', /has deleted or changed what Jokbo records/],
    ['its ledger is as it was written', `MATCH (n) SET n.checksum = 'x'`, /has deleted or changed what Jokbo records/],
  ])('%s', async (_, text, message) => {
    await runSeeds(database, tinyGraph())
    const before = await exportGraph(database)
    const wrecking = [...tinyGraph(), scriptOf('900-wreck.cypher', text)]
    for (const replacing of ['changed', 'reset'] as const) {
      const fault = await faultOf(runSeeds(database, wrecking, { replacing }))
      expect(fault).toMatch(/^INVALID_SCRIPT/)
      expect(fault).toMatch(message)
      expect(await exportGraph(database)).toBe(before)
    }
  })

  test('anything is left', async () => {
    const scripts = [
      scriptOf('010-a.cypher', `CREATE (:Entity:Source {id: 'gazette', title: 'Gazette'}); ${body('x')}`),
      scriptOf('020-b.cypher', 'MATCH (n:Entity) DETACH DELETE n'),
    ]
    expect(await faultOf(runSeeds(database, scripts))).toContain('INVALID_SCRIPT The scripts leave nothing')
    expect(await database.rows('MATCH (n) RETURN n')).toEqual([])
  })
})

describe('a dry run', () => {
  test('says what a load says and leaves nothing, not even indexes', async () => {
    for (const { name } of await database.rows<{ name: string }>('SHOW CONSTRAINTS YIELD name'))
      await database.execute(`DROP CONSTRAINT ${name}`)
    const indexes = await schema()
    const dry = await runSeeds(database, tinyGraph(), { dryRun: true })
    expect(await database.rows('MATCH (n) RETURN n')).toEqual([])
    expect(await schema()).toEqual(indexes)
    const { total, ...rest } = await runSeeds(database, tinyGraph())
    expect(dry).toMatchObject({ version: rest.version, advice: rest.advice, deleted: 0, hasRun: true })
    expect([dry.total.nodes, dry.total.relations]).toEqual([total.nodes, total.relations])
  })

  test.each(['changed', 'reset'] as const)(
    'over loaded data changes nothing, replacing what is %s',
    async (replacing) => {
      await runSeeds(database, tinyGraph())
      const before = await exportGraph(database)
      const changed = [...tinyGraph(), scriptOf('900-more.cypher', body('x'))]
      expect((await runSeeds(database, changed, { dryRun: true, replacing })).total.nodes).toBeGreaterThan(0)
      expect(await exportGraph(database)).toBe(before)
    },
  )

  test.each([
    ['a statement', 'MATCH (n:Nothing RETURN n'],
    ['a row', `UNWIND [{of: 'nobody'}] AS row MATCH (n:Entity {id: row.of}) SET n.description = 'x'`],
    ['a rule', `CREATE (:Entity:Thing:Actor {id: 'x', kind: 'GROUP', nameEn: 'X'})`],
  ])('has the error of a load for %s', async (_, text) => {
    const scripts = [...tinyGraph(), scriptOf('900-wrong.cypher', text)]
    const dry = await faultOf(runSeeds(database, scripts, { dryRun: true }))
    expect(dry).toMatch(/^(?:INVALID_SCRIPT|CHECK_FAILED)/)
    expect(await faultOf(runSeeds(database, scripts))).toBe(dry)
  })

  async function schema(): Promise<string[]> {
    const rows = await database.rows<{ name: string }>('SHOW INDEXES YIELD name RETURN name ORDER BY name')
    return rows.map(({ name }) => name)
  }
})
