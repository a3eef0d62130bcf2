import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { followSeeds, type FollowEvent } from '../../src/seed/follow.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { openTestDatabase } from '../support/database.ts'
import { exportGraph } from '../support/export-graph.ts'
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

/** What is reported beside the scripts. */
function makeReport(): { report: (event: FollowEvent) => void; events: string[] } {
  const events: string[] = []
  return {
    report: ({ event }) => {
      if (event !== 'script') events.push(event)
    },
    events,
  }
}

/** Without the records, and another paper in place of one. */
const CHANGED = tinyGraph()
  .slice(0, -1)
  .map(({ name, text }) => scriptOf(name, text.replace(/title: '/, "title: 'Another ")))
/** Of another data set. */
const OTHERS = [scriptOf('000-sources.cypher', `CREATE (:Entity:Source {id: 'paper', title: 'A paper'})`)]

test('changed scripts replace what is loaded in a database of our own, and only then', async () => {
  await runSeeds(database, tinyGraph())
  const before = await exportGraph(database)
  const refused = makeReport()
  expect(await faultOf(followSeeds(database, CHANGED, false, {}, refused.report))).toContain(
    'INVALID_SCRIPT The database was loaded from other scripts than those of the folder seeds:',
  )
  expect(refused.events).toEqual(['kept'])
  expect(await exportGraph(database)).toBe(before)

  const replaced = makeReport()
  expect(await followSeeds(database, CHANGED, true, {}, replaced.report)).toMatchObject({ waited: false })
  expect(replaced.events).toEqual(['changed'])
  const after = await exportGraph(database, { times: false })
  await emptyDatabase(database)
  await runSeeds(database, CHANGED)
  expect(await exportGraph(database, { times: false })).toBe(after)
})

test('another data set is never replaced, not even in a database of our own', async () => {
  await runSeeds(database, tinyGraph())
  const before = await exportGraph(database)
  const { report, events } = makeReport()
  const fault = await faultOf(followSeeds(database, OTHERS, true, {}, report))
  expect(fault).toMatch(
    /^INVALID_SCRIPT The database holds another data set than the folder seeds: .* 4 are not there\. .*--seeds/,
  )
  expect(events).toEqual(['kept'])
  expect(await exportGraph(database)).toBe(before)
})

test('scripts that are loaded already are left as they are, without a reset', async () => {
  await runSeeds(database, tinyGraph())
  const before = await exportGraph(database)
  const { report, events } = makeReport()
  expect(await followSeeds(database, tinyGraph(), true, {}, report)).toMatchObject({ deleted: 0, waited: false })
  expect(events).toEqual([])
  expect(await exportGraph(database)).toBe(before)
})

test('a fault in a first load leaves nothing, so nothing is said to be kept', async () => {
  const { report, events } = makeReport()
  const fault = await faultOf(followSeeds(database, [scriptOf('000-x.cypher', 'RETURN x')], true, {}, report))
  expect(fault).toContain('INVALID_SCRIPT seeds/000-x.cypher:1:8: ')
  expect(events).toEqual([])
})

test('another program that seeds is waited for, and what is left is loaded then', async () => {
  const slow = `UNWIND range(1, 3000000) AS i WITH sum(i % 7) AS s CREATE (:Entity:Source {id: 'slow', title: 'T' + toString(s)})`
  const scripts = [...tinyGraph(), scriptOf('900-slow.cypher', slow)]
  const last = scriptOf('910-last.cypher', `CREATE (:Entity:Source {id: 'last', title: 'The last'})`)
  let begin: () => void = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const first = runSeeds(database, scripts, {}, () => {
    begin()
  })
  await begun
  const { report, events } = makeReport()
  const followed = await followSeeds(other, [...scripts, last], false, {}, report)
  expect((await first).total.nodes).toBeGreaterThan(50)
  expect(events[0]).toBe('waiting')
  expect(followed).toMatchObject({ waited: true, total: { nodes: 1 } })
})
