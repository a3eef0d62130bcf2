import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { packagePath } from '../../src/package-root.ts'
import { runChecks } from '../../src/seed/check.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { reader } from '../../src/seed/runner.ts'
import { between, body, CITED, event, named, nameOf, relation } from '../support/arden.ts'
import { openTestDatabase } from '../support/database.ts'
import { exportGraph } from '../support/export-graph.ts'
import { emptyDatabase, faultOf, scriptOf, tinyGraph } from '../support/seed-scripts.ts'

let database: Database
let before: string

beforeAll(async () => {
  database = await openTestDatabase()
  await emptyDatabase(database)
  await runSeeds(database, tinyGraph())
  before = await exportGraph(database)
})
afterAll(async () => {
  await emptyDatabase(database)
  await database.close()
})

const BROKEN: Record<string, [string, string][]> = {
  'property-form': [
    [`MATCH (s:Source {id: 'smith2020'}) SET s.authors = 'A. Smith'`, 'smith2020'],
    [`MATCH (s:Source {id: 'smith2020'}) SET s.year = 'ninety-nine'`, 'smith2020'],
    [body('x') + `MATCH (n {id: 'x'}) SET n.nameEn = ['X']`, 'x'],
  ],
  'property-missing': [
    [`MATCH (c:Claim {id: 'claim-economy-end'}) REMOVE c.rank`, 'claim-economy-end'],
    [`MATCH (n:Name {id: 'economy-name-short'}) REMOVE n.text`, 'economy-name-short'],
  ],
  'share-range': [[`MATCH (f:Flow {id: 'flow-economy-growth'}) SET f.share = 40`, 'flow-economy-growth']],
  'id-form': [
    [body('Bad_Id'), 'Bad_Id'],
    [relation('FUNDS', CITED), '(no id)'],
  ],
  'id-once': [
    [relation('FUNDS', `id: 'funds-plan-a', ${CITED}`), 'funds-plan-a'],
    [relation('FUNDS', `id: 'economy', ${CITED}`), 'economy'],
  ],
  'one-type': [
    [`CREATE (:Entity:Thing {id: 'x', kind: 'GROUP', nameEn: 'X', ${CITED}})`, 'x'],
    [`CREATE (:Entity:Actor {id: 'x', kind: 'GROUP', nameEn: 'X', ${CITED}})`, 'x'],
    [`CREATE (:Entity:Thing:Actor:Fund {id: 'x', kind: 'GROUP', nameEn: 'X', ${CITED}})`, 'x'],
  ],
  'kind-known': [
    [`CREATE (:Entity:Thing:Actor {id: 'x', kind: 'KINGDOM', nameEn: 'X', ${CITED}})`, 'x'],
    [`CREATE (:Entity:Finding {id: 'x', text: 'X', ${CITED}})`, 'x'],
  ],
  'value-known': [
    [body('x', `status: 'MAYBE'`), 'x'],
    [relation('FUNDS', `id: 'r', rank: 'BEST', ${CITED}`), 'r'],
  ],
  'name-missing': [
    [`CREATE (:Entity:Thing:Actor {id: 'x', kind: 'GROUP', nameEn: ' ', ${CITED}})`, 'x'],
    [`CREATE (:Entity:Source {id: 'x'})`, 'x'],
  ],
  'citation-missing': [
    [`CREATE (:Entity:Thing:Actor {id: 'x', kind: 'GROUP', nameEn: 'X'})`, 'x'],
    [`CREATE (:Entity:Thing:Actor {id: 'x', kind: 'GROUP', nameEn: 'X', cites: []})`, 'x'],
    [relation('FUNDS', `id: 'r'`), 'r'],
  ],
  'citation-form': [
    [`CREATE (:Entity:Thing:Actor {id: 'x', kind: 'GROUP', nameEn: 'X', cites: ['gazette# ']})`, 'x'],
    [`CREATE (:Entity:Thing:Actor {id: 'x', kind: 'GROUP', nameEn: 'X', cites: 'gazette#p. 1'})`, 'x'],
    [relation('FUNDS', `id: 'r', cites: ['gazette']`), 'r'],
  ],
  'cited-source': [
    [`CREATE (:Entity:Thing:Actor {id: 'x', kind: 'GROUP', nameEn: 'X', cites: ['economy#p. 1']})`, 'x'],
    [relation('FUNDS', `id: 'r', cites: ['nowhere#p. 1']`), 'r'],
  ],
  'korean-form': [
    [body('x', `nameKo: '${'산업부'.normalize('NFD')}'`), 'x'],
    [relation('FUNDS', `id: 'r', role: '${'산업부'.normalize('NFD')}', ${CITED}`), 'r'],
  ],
  'end-before-start': [
    [body('x', `start: '2001', end: '2000-12-31'`), 'x'],
    [relation('FUNDS', `id: 'r', start: '2001', end: '2000', ${CITED}`), 'r'],
  ],
  'date-order': [
    [`MATCH (l:Act {id: 'law-1'}) SET l.passed = '1959-12-16'`, 'law-1'],
    [body('x') + event('e', 'FOUNDING', [], ['x CREATED'], `2001', enacted: '2002`), 'e'],
  ],
  'within-life': [
    [body('y') + body('x', `start: '2001'`) + between('x', 'y', `start: '2000'`), 'r'],
    [body('y') + body('x', `end: '2001-05-02'`) + between('x', 'y', `start: '2001-05-02'`), 'r'],
    [body('y') + body('x', `end: '2001'`) + between('y', 'x', `end: '2002'`), 'r'],
    [body('y') + body('x', `start: '2001'`) + between('y', 'x', `end: '2001-01-01'`), 'r'],
    [body('x', `start: '2001'`) + nameOf('x', `start: '2000'`), 'x-name'],
    [body('x', `end: '2001'`) + nameOf('x', `end: '2002'`), 'x-name'],
  ],
  homonyms: [
    [body('x') + body('y', `nameKo: '성장부'`) + `MATCH (y {id: 'y'}) SET y.kind = 'MINISTRY'`, 'y'],
    [body('x', `start: '2001', end: '2003-02'`) + body('y', `start: '2003-01-31'`) + named('x') + named('y'), 'y'],
  ],
  'created-once': [[event('e', 'FOUNDING', [], ['growth CREATED']), 'growth']],
  'ended-once': [[event('e', 'TERMINATION', ['salt-board ENDED'], []), 'salt-board']],
  'start-agrees': [
    [body('x', `start: '2001'`) + event('e', 'FOUNDING', [], ['x CREATED'], '2002'), 'x'],
    [body('x') + event('e', 'FOUNDING', [], ['x CREATED'], '2002'), 'x'],
  ],
  'end-agrees': [
    [body('x', `end: '2001'`) + event('e', 'TERMINATION', ['x ENDED'], [], '2002'), 'x'],
    [body('x') + event('e', 'TERMINATION', ['x ENDED'], [], '2002'), 'x'],
  ],
  'created-after-end': [
    [body('x', `start: '2002', end: '2001'`) + event('e', 'FOUNDING', [], ['x CREATED'], '2002'), 'x'],
  ],
  'event-within-life': [
    [body('x', `start: '2003', end: '2002'`) + event('e', 'TERMINATION', ['x ENDED'], [], '2002'), 'x'],
    [event('e', 'STATUS_CHANGE', ['telecom CONTINUES'], ['telecom CONTINUES'], '2010'), 'telecom'],
    [
      body('x', `start: '1980', end: '1981'`) + event('e', 'ABSORPTION', ['x ENDED'], ['economy CONTINUES'], '1981'),
      'economy',
    ],
  ],
  'relation-ends': [
    [relation('LIKES', `id: 'r', ${CITED}`), 'r'],
    [relation('LOCATED_IN', `id: 'r', ${CITED}`), 'r'],
  ],
  'successor-first': [
    [
      body('x', `start: '1990', end: '2001'`) +
        body('y', `start: '1980'`) +
        event('e', 'REPLACEMENT', ['x ENDED'], ['y CREATED'], '2001'),
      'y',
    ],
  ],
  'self-succession': [[body('x') + event('e', 'REPLACEMENT', ['x ENDED'], ['x CREATED']), 'x']],
  'hand-written-succession': [
    [relation('SUCCEEDED_BY', `id: 'r', ${CITED}`), 'growth'],
    [relation('SPUN_OFF', `id: 'r', ${CITED}`), 'growth'],
  ],
  'flow-ends': [[`CREATE (:Entity:Flow {id: 'f', ${CITED}})`, 'f']],
  'event-kind': [
    [body('x') + event('e', 'MERGER', ['x ENDED'], []), 'e'],
    [
      body('w') +
        body('x') +
        body('y') +
        body('z') +
        event('e', 'COMPLEX_REORGANISATION', ['w ENDED', 'x ENDED'], ['y CREATED', 'z CREATED']),
      'e',
    ],
  ],
  'succession-cycle': [
    [
      body('x') +
        body('y') +
        event('e', 'REPLACEMENT', ['x ENDED'], ['y CREATED']) +
        event('f', 'REPLACEMENT', ['y ENDED'], ['x CREATED']),
      'x',
    ],
  ],
}

const CASES = Object.entries(BROKEN).flatMap(([rule, cases]) =>
  cases.map(([text, id], index) => ({ rule, index, text, id })),
)

describe('a broken MUST refuses the data and leaves the graph as it was', () => {
  test.each(CASES)('$rule, $index', async ({ rule, text, id }) => {
    const fault = await faultOf(runSeeds(database, [...tinyGraph(), scriptOf('900-wrong.cypher', text)]))
    expect(fault).toMatch(/^CHECK_FAILED The data breaks these rules:\n/)
    expect(fault).toContain(`  ${rule}: `)
    expect(fault).toMatch(
      new RegExp(`^([a-z/-]+[0-9]+-[a-z-]+\\.cypher:\\d+:\\d+: )?${rule}: ${id.replace(/[()]/g, '\\$&')}: .+\\.$`, 'm'),
    )
    expect(await exportGraph(database)).toBe(before)
  })

  test('every MUST rule is among these', async () => {
    const results = await runChecks(reader(database))
    expect(results.filter(({ level }) => level === 'MUST').map(({ rule }) => rule)).toEqual(Object.keys(BROKEN).sort())
    const files = readdirSync(packagePath('cypher/checks')).map((file) => file.replace('.cypher', ''))
    expect(results.map(({ rule }) => rule)).toEqual([...files, 'event-kind', 'succession-cycle'].sort())
  })

  test('a violation names the position of the row, and no more than twenty are listed', async () => {
    const rows = Array.from(
      { length: 25 },
      (_, index) => `  {id: 'x${index}', kind: 'GROUP', nameEn: 'X${index}', cites: []}`,
    )
    const text = `UNWIND [\n${rows.join(',\n')}\n] AS row\nMERGE (n:Entity {id: row.id}) SET n += row, n:Thing:Actor`
    const fault = await faultOf(runSeeds(database, [...tinyGraph(), scriptOf('900-wrong.cypher', text)]))
    expect(fault).toContain('\nseeds/900-wrong.cypher:2:3: citation-missing: x0: add cites.\n')
    expect(fault.split('\n').filter((line) => line.includes(': citation-missing: x'))).toHaveLength(20)
    expect(fault).toContain('... and 5 more.')
  })
})

describe('a broken SHOULD is counted', () => {
  const ADVICE: Record<string, [string, string]> = {
    'end-without-event': [body('x', `end: '2001'`), 'x'],
    'event-without-law': [body('x') + event('e', 'FOUNDING', [], ['x CREATED']), 'e'],
    'thing-alone': [body('x'), 'x'],
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
})
