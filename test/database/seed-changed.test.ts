import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { memoryOf } from '../../src/seed/memory.ts'
import { runSeeds, type SeedEvent, type SeedOptions } from '../../src/seed/run.ts'
import type { Script } from '../../src/seed/script.ts'
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

/** The scripts of the tiny graph, one of them with another text. */
function edited(name: string, edit: (text: string) => string): Script[] {
  return tinyGraph().map((script) => (script.name === name ? scriptOf(name, edit(script.text)) : script))
}

const RENAMED = edited('010-things.cypher', (text) => text.replace("'Ministry of Growth'", "'Ministry of Wealth'"))

/** The element id of every thing and record by its id: that of one that was made anew differs. */
async function elements(): Promise<Map<string, string>> {
  const rows = await database.rows<{ id: string; element: string }>(
    'MATCH (n:Entity) RETURN n.id AS id, elementId(n) AS element',
  )
  return new Map(rows.map(({ id, element }) => [id, element]))
}

async function madeAnew(before: ReadonlyMap<string, string>): Promise<string[]> {
  const after = await elements()
  return [...after].flatMap(([id, element]) => (before.get(id) === element ? [] : [id])).sort()
}

describe('what has changed', () => {
  test('is made anew with the records of it, and nothing else', async () => {
    await runSeeds(database, tinyGraph())
    const before = await elements()
    const { scripts, hasRun, deleted } = await runSeeds(database, RENAMED)
    expect([hasRun, deleted]).toEqual([true, 0])
    expect(scripts.filter(({ state }) => state !== 'unchanged').map(({ name, state }) => [name, state])).toEqual([
      ['010-things.cypher', 'changed'],
    ])
    const anew = await madeAnew(before)
    expect(anew).toContain('growth')
    expect(anew.length).toBeLessThan(before.size / 3)
    const rows = await database.rows(
      "CALL db.index.fulltext.queryNodes('jokbo_texts', 'tokens:wealth') YIELD node RETURN node.id AS id",
    )
    expect(rows).toEqual([{ id: 'growth' }])
  })

  test('in a comment alone makes nothing anew and is not loaded a second time', async () => {
    await runSeeds(database, tinyGraph())
    const before = await elements()
    const commented = edited('010-things.cypher', (text) => `// Read again.\n${text}`)
    expect((await runSeeds(database, commented)).total).toMatchObject({ nodes: 0, relations: 0 })
    expect(await madeAnew(before)).toEqual([])
    expect((await runSeeds(database, commented)).hasRun).toBe(false)
  })

  test('in a script more that writes nothing changes nothing', async () => {
    await runSeeds(database, tinyGraph())
    const before = await elements()
    await database.execute("MATCH (n:Entity {id: 'growth'}) SET n.startEarliest = null")
    const idle = [...tinyGraph(), scriptOf('900-idle.cypher', 'MATCH (n:Nothing) SET n.x = 1')]
    expect(await runSeeds(database, idle)).toMatchObject({ hasRun: true, total: { nodes: 0, relations: 0 } })
    expect(await madeAnew(before)).toEqual([])
    // What follows from the data was not worked out anew.
    expect(await database.rows("MATCH (n:Entity {id: 'growth'}) RETURN n.startEarliest AS day")).toEqual([
      { day: null },
    ])
  })

  test('may name what is gone: the row that names it is at fault, and the graph stays', async () => {
    await runSeeds(database, tinyGraph())
    const before = await exportGraph(database)
    const without = edited('010-things.cypher', (text) => text.replace(/^ {2}\{id: 'growth'.*\n/m, ''))
    expect(await faultOf(runSeeds(database, without))).toMatch(
      /^INVALID_SCRIPT [^\n]*\.cypher:\d+:\d+: there is no thing with the id 'growth'/,
    )
    expect(await exportGraph(database)).toBe(before)
  })

  test('may break a rule: it is told at its row, and the graph stays', async () => {
    await runSeeds(database, tinyGraph())
    const before = await exportGraph(database)
    const wrong = edited('010-things.cypher', (text) =>
      text.replace("{id: 'growth', kind: 'MINISTRY'", "{id: 'growth', kind: 'KINGDOM'"),
    )
    const fault = await faultOf(runSeeds(database, wrong))
    expect(fault).toMatch(/^CHECK_FAILED/)
    expect(fault).toMatch(/010-things\.cypher:\d+:3: kind-known: growth/)
    expect(await exportGraph(database)).toBe(before)
  })

  test('in a statement whose effect cannot be told asks for a reset, and a database of our own has one', async () => {
    const free = scriptOf('900-free.cypher', "MATCH (n:Actor) WHERE n.acronym = 'MOI' SET n.description = 'Free'")
    await runSeeds(database, [...tinyGraph(), free])
    const before = await elements()
    const fault = await faultOf(runSeeds(database, [...RENAMED, free]))
    expect(fault).toMatch(/^INVALID_SCRIPT .*\n?.*900-free\.cypher:1:1.*--reset/)
    const slip = [...RENAMED, scriptOf('900-free.cypher', "UNWIND [{id: 'x'},] AS row\nMERGE (n:Entity {id: row.id})")]
    expect(await faultOf(runSeeds(database, slip))).toMatch(
      /^INVALID_SCRIPT seeds\/900-free\.cypher:1:19: Invalid input/,
    )
    await runSeeds(database, [...RENAMED, free], { replacing: 'all' })
    expect((await madeAnew(before)).length).toBe(before.size)
  })
})

describe('what is too large for one transaction', () => {
  const memory = { ...memoryOf('1m'), rows: 10 }

  async function load(scripts: readonly Script[], options: SeedOptions): Promise<string[]> {
    const events: SeedEvent[] = []
    await runSeeds(database, scripts, { memory, ...options }, (event) => events.push(event))
    return events.flatMap(({ event }) => (event === 'script' ? [] : [event]))
  }

  test('is loaded in parts into an empty database, without being asked', async () => {
    await runSeeds(database, tinyGraph())
    const whole = await exportGraph(database, { times: false })
    await emptyDatabase(database)
    expect(await load(tinyGraph(), {})).toEqual(['in-parts'])
    expect(await exportGraph(database, { times: false })).toBe(whole)
  })

  test('is refused over data that can be read, with both remedies, and loaded where parts are asked for', async () => {
    await runSeeds(database, tinyGraph())
    const before = await exportGraph(database)
    const fault = await faultOf(load(tinyGraph(), { replacing: 'reset' }))
    expect(fault).toMatch(/^INVALID_CONFIG \d+ rows .*JOKBO_HEAP=1m .*Set JOKBO_HEAP=\d+g .*--in-parts/)
    expect(await exportGraph(database)).toBe(before)
    expect(await load(RENAMED, { replacing: 'changed' })).toEqual(['changed'])
    expect(await load(tinyGraph(), { replacing: 'reset', inParts: true })).toEqual(['changed'])
  })

  test('and broken is repaired by the corrected script alone', async () => {
    const wrong = edited('040-records.cypher', (text) => text.replace(/rank: 'ALTERNATIVE'/, "rank: 'BEST'"))
    expect(await faultOf(load(wrong, {}))).toMatch(/^CHECK_FAILED/)
    const before = await elements()
    expect(await load(tinyGraph(), {})).toEqual(['changed'])
    const anew = await madeAnew(before)
    expect(anew.length).toBeGreaterThan(0)
    expect(anew.length).toBeLessThan(before.size / 3)
    const repaired = await exportGraph(database, { times: false })
    await emptyDatabase(database)
    await runSeeds(database, tinyGraph())
    expect(await exportGraph(database, { times: false })).toBe(repaired)
  })
})
