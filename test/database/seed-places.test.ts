import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { openTestDatabase } from '../support/database.ts'
import { emptyDatabase, faultOf, scriptOf, tinyGraph } from '../support/seed-scripts.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await emptyDatabase(database)
  await database.close()
})

/** A script of bodies in its lines 2 to 3, and of events in its lines 6 to 7, each with all that rows may say. */
function scriptWith(bodies: [string, string], events: [string, string]): string {
  const cites = `cites: ['gazette#p. 1']}`
  return `UNWIND [
  {${bodies[0]}, nameEn: 'One', kind: 'GROUP', ${cites},
  {${bodies[1]}, nameEn: 'Two', kind: 'GROUP', ${cites}] AS row
MERGE (n:Entity {id: row.id}) SET n += row, n:Thing:Actor;
UNWIND [
  {${events[0]}, ${cites},
  {${events[1]}, ${cites}] AS row
MERGE (e:Entity {id: row.id}) SET e += row {.kind, .effective, .cites}, e:ChangeEvent
WITH row, e
CALL (row, e) { UNWIND row.ended AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: coalesce(row.fate, 'ENDED')}]->(e) }
CALL (row, e) { UNWIND row.continuing AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'CONTINUES'}]->(e) }
CALL (row, e) { UNWIND row.receiving AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CONTINUES'}]->(x) }
CALL (row, e) { UNWIND row.created AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CREATED'}]->(x) };`
}

const FOUNDING = (day: string): string => `id: 'y1', kind: 'FOUNDING', effective: '${day}', created: ['one']`
const OTHER = `id: 'y2', kind: 'TERMINATION', effective: '2005', ended: ['two']`

describe('a rule about events and bodies shows the row of the event, and names both', () => {
  test.each<[rule: string, place: string, bodies: [string, string], events: [string, string]]>([
    ['start-agrees: one', '6:3', [`id: 'one', start: '2001'`, `id: 'two', end: '2005'`], [FOUNDING('2002'), OTHER]],
    ['end-agrees: two', '7:3', [`id: 'one', start: '2001'`, `id: 'two', end: '2004'`], [FOUNDING('2001'), OTHER]],
    [
      'created-after-end: one',
      '6:3',
      [`id: 'one', start: '2002', end: '2001'`, `id: 'two', end: '2005'`],
      [FOUNDING('2002'), OTHER],
    ],
    [
      'created-once: one',
      '7:3',
      [`id: 'one', start: '2001'`, `id: 'two'`],
      [FOUNDING('2001'), FOUNDING('2001').replace('y1', 'y2')],
    ],
    ['ended-once: two', '7:3', [`id: 'one'`, `id: 'two', end: '2005'`], [OTHER.replace('y2', 'y1'), OTHER]],
    [
      'event-within-life: one',
      '6:3',
      [`id: 'one', end: '2001'`, `id: 'two', end: '2005'`],
      [`id: 'y1', kind: 'STATUS_CHANGE', effective: '2010', continuing: ['one'], receiving: ['one']`, OTHER],
    ],
    [
      'successor-first: one',
      '6:3',
      [`id: 'one', start: '1980'`, `id: 'two', start: '1990', end: '2001'`],
      [`id: 'y1', kind: 'REPLACEMENT', effective: '2001', ended: ['two'], created: ['one']`, `id: 'y2', kind: 'OTHER'`],
    ],
    [
      'self-succession: one',
      '6:3',
      [`id: 'one', start: '2001', end: '2001'`, `id: 'two', end: '2005'`],
      [`id: 'y1', kind: 'REPLACEMENT', effective: '2001', ended: ['one'], created: ['one']`, OTHER],
    ],
    [
      'succession-cycle: one',
      '6:3',
      [`id: 'one'`, `id: 'two'`],
      [
        `id: 'y1', kind: 'REPLACEMENT', ended: ['one'], created: ['two']`,
        `id: 'y2', kind: 'REPLACEMENT', ended: ['two'], created: ['one']`,
      ],
    ],
    [
      'value-known: two',
      '7:3',
      [`id: 'one', start: '2001'`, `id: 'two'`],
      [FOUNDING('2001'), `${OTHER}, fate: 'GONE'`],
    ],
  ])('%s', async (rule, place, bodies, events) => {
    await emptyDatabase(database)
    const script = scriptOf('900-wrong.cypher', scriptWith(bodies, events))
    const fault = await faultOf(runSeeds(database, [...tinyGraph(), script]))
    expect(fault).toContain(`\nseeds/900-wrong.cypher:${place}: ${rule}: `)
  })
})
