import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { packagePath } from '../../src/package-root.ts'
import { schemaFile } from '../../src/schema-file.ts'
import { runChecks } from '../../src/seed/check.ts'
import { singleRules } from '../../src/seed/rules/all.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { reader } from '../../src/seed/runner.ts'
import { between, body, CITED, event, named, nameOf, relation } from '../support/arden.ts'
import { openTestDatabase } from '../support/database.ts'
import { exportGraph } from '../support/export-graph.ts'
import { emptyDatabase, faultOf, scriptOf, tinyGraph } from '../support/seed-scripts.ts'

let database: Database
let before: string
/** Rules that are no statement of their own. */
const OWN = [
  'event-kind',
  'homonyms',
  'succession-cycle',
  ...singleRules(schemaFile().vocabulary).map(({ rule }) => rule),
]

beforeAll(async () => {
  database = await openTestDatabase()
  await emptyDatabase(database)
  await runSeeds(database, tinyGraph())
  before = await exportGraph(database)
})
afterAll(() => emptyDatabase(database).then(() => database.close()))

const BROKEN: Record<string, [string, string][]> = {
  'property-form': [
    [`MATCH (s:Source {id: 'smith2020'}) SET s.authors = 'A. Smith'`, 'smith2020'],
    [`MATCH (s:Source {id: 'smith2020'}) SET s.year = 'ninety-nine'`, 'smith2020'],
    [body('x') + `MATCH (n {id: 'x'}) SET n.nameEn = ['X']`, 'x'],
    [`MATCH (s:Source {id: 'smith2020'}) SET s.lengths = [400, 3000000000]`, 'smith2020'],
    [`CREATE (:Entity:Thing:Act:Source {id: 'x', kind: 'LAW', title: 'X', year: 1e3, ${CITED}})`, 'x'],
    [`MATCH (o {id: 'observation-plan-a-budget'}) SET o.value = 23000000000000000`, 'observation-plan-a-budget'],
    [relation('FUNDS', `id: 'r', acting: 'yes', ${CITED}`), 'r'],
    [relation('FUNDS', `id: 'r', term: 2147483648, ${CITED}`), 'r'],
    [body('x', `place: point({x: 1, y: 2})`), 'x'],
  ],
  'property-missing': [
    [`MATCH (c:Claim {id: 'claim-economy-end'}) REMOVE c.rank`, 'claim-economy-end'],
    [`MATCH (n:Name {id: 'economy-name-short'}) REMOVE n.text`, 'economy-name-short'],
    [`MATCH (:ChangeEvent {id: 'reform-2013'})-[r:YIELDS]->(:Entity {id: 'growth'}) REMOVE r.fate`, 'reform-2013'],
  ],
  'share-range': [[`MATCH (f:Flow {id: 'flow-economy-growth'}) SET f.share = 40`, 'flow-economy-growth']],
  'id-form': [
    [body('Bad_Id'), 'Bad_Id'],
    [relation('FUNDS', CITED), '(no id)'],
  ],
  'id-missing': [[`CREATE (:Entity:Source {title: 'X'})`, '(no id)']],
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
    [`UNWIND [{id: 'x', role: '\\uD800'}] AS row ${relation('FUNDS', `id: row.id, role: row.role, ${CITED}`)}`, 'x'],
  ],
  'name-form': [
    ...['산업 ', '산업\u00A0부', '산업  부', '산업\u200B부', '산\\u0007업부', '산업\\n부', '시·도', '시\u2E31도'].map(
      (name): [string, string] => [body('x', `nameKo: '${name}'`), 'x'],
    ),
    [`MATCH (s:Source {id: 'smith2020'}) SET s.title = ' ' + s.title`, 'smith2020'],
    [body('x', `nameNative: 'Amt  für Statistik', language: 'de'`), 'x'],
    [`MATCH (n:Name {id: 'economy-name-short'}) SET n.text = '경부\u3000'`, 'economy-name-short'],
  ],
  'web-address': [
    ...[
      'javascript:alert(1)',
      'java\\nscript:alert(1)',
      'ftp://example.org/a',
      '//example.org/a',
      'example.org',
      'https://',
      'https://exa mple.org',
      'https://example.org/a\\u202Eb',
      '',
    ].map((url): [string, string] => [`MATCH (s:Source {id: 'smith2020'}) SET s.url = '${url}'`, 'smith2020']),
    [`MATCH (l:Act {id: 'law-1'}) SET l.url = 'javascript:alert(1)'`, 'law-1'],
    [body('x', `homepage: 'javascript:alert(1)'`), 'x'],
    [relation('FUNDS', `id: 'r', link: 'data:,x', ${CITED}`), 'r'],
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
  homonyms: [[body('x') + body('y') + named('x') + named('y'), 'y']],
  'jurisdiction-form': ['kr', 'KOR-', 'Korea', 'GB-SCOT'].map((code) => [body('x', `jurisdiction: '${code}'`), 'x']),
  'language-form': [
    [body('x', `nameNative: 'Amt', language: 'German'`), 'x'],
    [body('x', `nameNative: 'Amt'`), 'x'],
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
  'relation-once': [
    [`MATCH (n:Name {id: 'economy-name-short'}), (x {id: 'economy'}) CREATE (x)-[:KNOWN_AS]->(n)`, 'economy'],
    [event('e', 'STATUS_CHANGE', ['growth CONTINUES', 'growth ENDED'], ['growth CONTINUES']), 'growth'],
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
    expect(results.map(({ rule }) => rule)).toEqual([...files, ...OWN].sort())
  })

  test('a name in the wrong form is shown with the right one', async () => {
    const text = `UNWIND [{id: 'x', kind: 'GROUP', nameKo: '시·도\u00A0산업부', ${CITED}}] AS row MERGE (n:Entity {id: row.id}) SET n += row, n:Thing:Actor`
    const fault = await faultOf(runSeeds(database, [...tinyGraph(), scriptOf('900-wrong.cypher', text)]))
    expect(fault).toContain(
      "seeds/900-wrong.cypher:1:9: name-form: x: nameKo has U+00B7 in '시·도\u00A0산업부'; write '시ㆍ도 산업부'.",
    )
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
