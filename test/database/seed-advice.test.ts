import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { between, body, CITED, event, relation } from '../support/arden.ts'
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

describe('a broken SHOULD is counted', () => {
  const ADVICE: Record<string, [string, string]> = {
    'end-without-event': [body('x', `end: '2001'`), 'x'],
    'event-without-law': [body('x') + event('e', 'FOUNDING', [], ['x CREATED']), 'e'],
    'thing-alone': [body('x'), 'x'],
    'record-alone': [`CREATE (:Entity:Finding {id: 'x', kind: 'FACT', text: 'X', ${CITED}})`, 'x'],
    'last-time-before-start': [body('x', `start: '2004-03', end: '2004'`), 'x'],
    'start-missing': [body('x', `end: '2001'`), 'x'],
    'never-together': [
      body('x', `end: '2001'`) + body('y', `start: '2001-12-31'`) + between('x', 'y', `role: 'R'`),
      'r',
    ],
    'part-outlives-whole': [
      body('x') +
        body('y', `end: '2001'`) +
        `MATCH (x {id: 'x'}), (y {id: 'y'}) CREATE (x)-[:PART_OF {id: 'r', ${CITED}}]->(y)`,
      'r',
    ],
    'gap-of-a-day': [
      body('x', `start: '1990'`) +
        body('y') +
        `MATCH (x {id: 'x'}), (y {id: 'y'})
         CREATE (x)-[:PART_OF {id: 'r1', ${CITED}, end: '2003-02-28'}]->(y)
         CREATE (x)-[:PART_OF {id: 'r2', ${CITED}, start: '2003-03-01'}]->(y)`,
      'r2',
    ],
    'property-unknown': [body('x', `acronim: 'X'`), 'x'],
    'rank-reason': [relation('FUNDS', `id: 'r', rank: 'ALTERNATIVE', ${CITED}`), 'r'],
    'entity-label': [`CREATE (:Note {id: 'x'})`, 'x'],
  }

  test.each(Object.entries(ADVICE))('%s', async (rule, [text, id]) => {
    await emptyDatabase(database)
    const { advice } = await runSeeds(database, [...tinyGraph(), scriptOf('900-more.cypher', text)])
    expect(advice.find((result) => result.rule === rule)?.violations.map((violation) => violation.id)).toContain(id)
  })

  test('unknown properties are told by type and name, with the known one that is near', async () => {
    await emptyDatabase(database)
    const bodies = ['a', 'b', 'c', 'd'].map((id) => body(`x${id}`, `strat: '1990'`)).join('')
    const one = body('y', `strat: '1990', colour: 'red'`).replace('Thing:Actor', 'Thing:Fund').replace('GROUP', 'FUND')
    const text = bodies + one + relation('FUNDS', `id: 'r', rolle: 'R', ${CITED}`)
    const { advice } = await runSeeds(database, [...tinyGraph(), scriptOf('900-more.cypher', text)])
    const unknown = advice.find(({ rule }) => rule === 'property-unknown')?.violations.map(({ detail }) => detail)
    expect(unknown).toEqual([
      "'colour' is unknown on 1 Fund (y)",
      "'rolle' is unknown on 1 FUNDS (r); 'role' is near",
      "'strat' is unknown on 1 Fund (y); 'start' is near",
      "'strat' is unknown on 4 Actor (xa, xb, xc, ...); 'start' is near",
    ])
  })

  test.each([
    ['that competes with another', `rank: 'ALTERNATIVE'`],
    ['that is refuted', `rank: 'REFUTED'`],
    ['that was given up', `status: 'DROPPED'`],
    ['that was planned', `status: 'PLANNED'`],
  ])('event-without-law, but not of an event %s', async (_, properties) => {
    await emptyDatabase(database)
    const text = body('x') + event('e', 'FOUNDING', [], ['x CREATED']) + `MATCH (e {id: 'e'}) SET e += {${properties}};`
    const { advice } = await runSeeds(database, [...tinyGraph(), scriptOf('900-more.cypher', text)])
    const ids = advice.find(({ rule }) => rule === 'event-without-law')?.violations.map((violation) => violation.id)
    expect(ids).toContain('salt-board-founding')
    expect(ids).not.toContain('e')
  })
})
