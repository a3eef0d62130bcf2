import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { planRun, runSeeds, type SeedEvent } from '../../src/seed/run.ts'
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

async function ids(label: string): Promise<unknown[]> {
  const rows = await database.rows<{ id: string }>(`MATCH (n:\`${label}\`) RETURN n.id AS id ORDER BY id`)
  return rows.map(({ id }) => id)
}

const LAND = `
  CREATE (:Entity:Source {id: 'paper', title: 'A paper'});
  CREATE (:Entity:Thing:Actor {id: 'a', kind: 'MINISTRY', nameEn: 'A', start: '1990~', end: '2000', cites: ['paper#p. 1']});
  CREATE (:Entity:Thing:Actor {id: 'b', kind: 'SUB', nameEn: 'B', start: '2000', cites: ['paper#p. 1']});
  MATCH (b:Actor {id: 'b'}) SET b.kind = 'AGENCY';
  CREATE (:Entity:ChangeEvent {id: 'a-to-b', kind: 'REPLACEMENT', effective: '2000-05', cites: ['paper#p. 2']});
  MATCH (a {id: 'a'}), (e {id: 'a-to-b'}), (b {id: 'b'})
  CREATE (a)-[:ENTERS {fate: 'ENDED'}]->(e)-[:YIELDS {fate: 'CREATED'}]->(b);
  MATCH (a {id: 'a'}), (b {id: 'b'})
  CREATE (a)-[:COOPERATES_WITH {id: 'a-with-b', cites: ['paper#p. 3', 'paper#p. 4']}]->(b)`

describe('loading', () => {
  test('a short plain script of CREATE statements loads, and what follows from it is derived', async () => {
    const result = await runSeeds(database, [scriptOf('001-land.cypher', LAND)])

    expect(result.total).toMatchObject({ nodes: 4, relations: 3 })
    expect(await ids('Agency')).toEqual(['b'])
    expect(await ids('Ministry')).toEqual(['a'])
    const [a] = await database.rows(
      `MATCH (a {id: 'a'})-[r:SUCCEEDED_BY]->(b) MATCH (a)-[c:COOPERATES_WITH]->(b)
       RETURN a.type AS type, toString(a.startEarliest) AS earliest, toString(a.endLatest) AS latest, r.id AS succession,
         toString(r.dateLatest) AS date, c.sources AS sources`,
    )
    expect(a).toEqual({
      type: 'Actor',
      earliest: '1989-01-01',
      latest: '2000-12-31',
      succession: 'a-to-b/a/b',
      date: '2000-05-31',
      sources: ['paper'],
    })
  })

  test('at once, script by script, and in parts give the same graph', async () => {
    const scripts = tinyGraph()
    await runSeeds(database, scripts)
    const atOnce = await exportGraph(database, { times: false })

    await emptyDatabase(database)
    await runSeeds(database, scripts, { inParts: true })
    expect(await exportGraph(database, { times: false })).toBe(atOnce)

    await emptyDatabase(database)
    for (let count = 1; count <= scripts.length; count += 1) await runSeeds(database, scripts.slice(0, count))
    expect(await exportGraph(database, { times: false })).toBe(atOnce)

    await runSeeds(database, scripts, { replacing: 'reset' })
    expect(await exportGraph(database, { times: false })).toBe(atOnce)
  })

  test('a second run changes nothing and says so', async () => {
    await runSeeds(database, tinyGraph())
    const before = await exportGraph(database)
    const reports: SeedEvent[] = []
    const result = await runSeeds(database, tinyGraph(), {}, (event) => reports.push(event))

    expect(reports).toMatchObject(
      tinyGraph().map(({ name }) => ({ event: 'script', script: { name, state: 'unchanged' } })),
    )
    expect(result.total).toMatchObject({ nodes: 0, relations: 0 })
    expect(await exportGraph(database)).toBe(before)
  })

  test('what an earlier version of the program derived is derived anew, without a script running again', async () => {
    await runSeeds(database, tinyGraph())
    await database.execute('MATCH (f:Flow) REMOVE f.effectiveEarliest')
    await database.execute('MATCH (d:__Dataset) REMOVE d.derivation')
    const again = await runSeeds(database, tinyGraph())
    expect(again.scripts.every(({ state }) => state === 'unchanged')).toBe(true)
    const rows = await database.rows('MATCH (f:Flow) WHERE f.effectiveEarliest IS NOT NULL RETURN count(f) AS count')
    expect(rows).toEqual([{ count: 4 }])
  })

  test('whole numbers stay integers and others floats, in parameterised lists as in other statements', async () => {
    await runSeeds(database, tinyGraph())
    const [row] = await database.rows(
      `MATCH (o {id: 'observation-plan-a-budget'}), (f {id: 'flow-economy-growth'})
       RETURN valueType(o.value) AS integer, valueType(f.share) AS float`,
    )
    expect(row).toEqual({ integer: 'INTEGER NOT NULL', float: 'FLOAT NOT NULL' })
  })

  test('a name is found by the inner words of its Korean form, by its sign-joined form and without accents', async () => {
    await runSeeds(database, tinyGraph())
    const find = async (token: string): Promise<unknown[]> => {
      const rows = await database.rows<{ id: string }>(
        `CALL db.index.fulltext.queryNodes('jokbo_texts', $token) YIELD node RETURN DISTINCT node.id AS id ORDER BY id`,
        { token },
      )
      return rows.map(({ id }) => id)
    }
    expect(await find('tokens:위원')).toEqual(['ghost', 'telecom'])
    expect(await find('whole:randdtc')).toEqual(['telecom'])
    expect(await find('tokens:cafe')).toEqual(['cafe-guild'])
    expect(await find('tokens:cafe AND type:Actor')).toEqual(['cafe-guild'])
    expect(await find('tokens:cafe AND type:Place')).toEqual([])
  })

  test('a counting rule that is broken is told and does not refuse the data', async () => {
    const { advice } = await runSeeds(database, tinyGraph())
    expect(advice.map(({ rule }) => rule)).toContain('thing-alone')
    expect(advice.flatMap(({ level }) => level)).not.toContain('MUST')
  })
})

describe('what is loaded already', () => {
  test('a missing script is refused, and a changed one where it must stay; the plan shows them', async () => {
    const [first, second, ...rest] = tinyGraph()
    await runSeeds(database, tinyGraph())
    const before = await exportGraph(database)
    const changed = [scriptOf('000-sources.cypher', 'RETURN 1'), ...rest]

    expect((await planRun(database, changed)).map(({ name, state }) => [name, state])).toEqual([
      [first?.name, 'changed'],
      [second?.name, 'missing'],
      ...rest.map(({ name }) => [name, 'unchanged']),
    ])
    const fault = await faultOf(runSeeds(database, changed, { replacing: 'nothing' }))
    expect(fault).toContain('INVALID_SCRIPT The database was loaded from other scripts than those of the folder seeds:')
    expect(fault).toContain('000-sources.cypher: changed')
    expect(fault).toContain('010-things.cypher: loaded, but missing')
    expect(await faultOf(runSeeds(database, changed))).toContain('010-things.cypher: loaded, but missing')
    expect(fault).toContain('--reset')
    expect(await exportGraph(database)).toBe(before)
  })

  test('a reset loads the scripts as they are now and leaves nodes of others alone', async () => {
    await runSeeds(database, tinyGraph())
    await database.execute(`CREATE (:Theirs {id: 'kept'})`)
    const result = await runSeeds(database, [scriptOf('001-land.cypher', LAND)], { replacing: 'reset' })

    expect(result.deleted).toBeGreaterThan(50)
    expect(await ids('Entity')).toEqual(['a', 'a-to-b', 'b', 'paper'])
    expect(await ids('Theirs')).toEqual(['kept'])
  })

  test.each([
    ['INVALID_SCRIPT', 'RETURN 1/0'],
    ['CHECK_FAILED', `CREATE (:Entity:Thing:Actor {id: 'x', kind: 'GROUP', nameEn: 'X'})`],
  ])('a reset that ends in %s leaves everything as before', async (code, text) => {
    await runSeeds(database, tinyGraph())
    const before = await exportGraph(database)
    const faulty = [...tinyGraph(), scriptOf('900-fault.cypher', text)]
    expect(await faultOf(runSeeds(database, faulty, { replacing: 'reset' }))).toContain(code)
    expect(await exportGraph(database)).toBe(before)
  })

  test('a reset that was cut off is finished by the next run', async () => {
    await runSeeds(database, tinyGraph())
    const whole = await exportGraph(database, { times: false })
    await database.execute(
      `MATCH (d:__Dataset) SET d.complete = false, d.resetting = true WITH d MATCH (s:__Seed) DELETE s`,
    )
    await database.execute(`MATCH (n:Thing) DETACH DELETE n`)
    await runSeeds(database, tinyGraph())
    expect(await exportGraph(database, { times: false })).toBe(whole)
  })

  test('a database of somebody else is never written to, not even with a reset', async () => {
    await database.execute(`CREATE (:Entity {id: 'theirs'})-[:KNOWS]->(:Person)`)
    const before = await exportGraph(database)
    const dropped = await dropSchema()
    for (const options of [{}, { replacing: 'reset' as const }, { inParts: true }]) {
      expect(await faultOf(runSeeds(database, tinyGraph(), options))).toContain(
        'INVALID_CONFIG The database holds nodes',
      )
    }
    expect(await exportGraph(database)).toBe(before)
    expect(dropped).toBeGreaterThan(0)
    expect(await database.rows('SHOW CONSTRAINTS')).toEqual([])
  })

  async function dropSchema(): Promise<number> {
    const rows = await database.rows<{ name: string }>('SHOW CONSTRAINTS YIELD name')
    for (const { name } of rows) await database.execute(`DROP CONSTRAINT ${name}`)
    return rows.length
  }
})

describe('in parts', () => {
  test('scripts stay committed and the dataset incomplete until everything holds', async () => {
    const wrong = scriptOf('900-wrong.cypher', `CREATE (:Entity:Thing:Actor {id: 'x', kind: 'GROUP', nameEn: 'X'})`)
    const fault = await faultOf(runSeeds(database, [...tinyGraph(), wrong], { inParts: true }))
    expect(fault).toContain('CHECK_FAILED')
    expect(fault).toContain('citation-missing')
    expect(await isComplete()).toBe(false)
    expect(await ids('Entity')).toContain('x')

    expect(await faultOf(runSeeds(database, [...tinyGraph(), wrong]))).toContain('CHECK_FAILED')
    await runSeeds(database, tinyGraph(), { inParts: true, replacing: 'reset' })
    expect(await isComplete()).toBe(true)
  })

  async function isComplete(): Promise<unknown> {
    const rows = await database.rows('MATCH (d:__Dataset) RETURN d.complete AS complete')
    return rows[0]?.['complete']
  }
})
