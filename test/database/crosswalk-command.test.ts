import { spawnSync } from 'node:child_process'
import { beforeAll, expect, inject, test } from 'vitest'
import type { Crosswalk } from '../../src/questions/crosswalk.ts'
import { parseCsv } from '../support/csv.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'
import { runProgram } from '../support/program-run.ts'

beforeAll(async () => {
  const database = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
  await database.close()
})

async function jokbo(...args: string[]): Promise<{ code: unknown; result: string; progress: string }> {
  const { uri, user, password, database } = inject('neo4j')
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  const run = runProgram(args, settings)
  return { code: await run.end, result: run.result(), progress: run.progress() }
}

test('crosswalk prints each body with what it is mapped to, the changes between and what is not mapped', async () => {
  const { code, result } = await jokbo('crosswalk', '1975-01-01', '2014-01-01', '--kinds', 'committee,ministry')
  expect(code).toBe(0)
  const lines = result.split('\n')
  expect(lines[0]).toBe('5 bodies of 1975-01-01, mapped to 2014-01-01; mapped to nothing: 1')
  const at = lines.indexOf('=SUM(1;2) Salt, Sugar; Board [salt-board], until 198X')
  expect(lines.slice(at, at + 2)).toEqual([
    expect.stringContaining('salt-board'),
    '   not mapped: =SUM(1;2) Salt, Sugar; Board [salt-board] ended (1980), and no successor is recorded: salt-board-termination.',
  ])
  expect(result).toContain(
    [
      '├─ 성장부 (Ministry of Growth) [growth], since 2013-03-23',
      '│     1990-01-01  MERGER; 2000-03-01  RENAME; 2013-03-23  COMPLEX_REORGANISATION',
    ].join('\n'),
  )
})

/** Python's own reader, where there is one. */
function readByPython(csv: string): string[][] | undefined {
  const script =
    "import csv, io, json, sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode('utf-8'), newline='')))))"
  const { status, stdout } = spawnSync('python3', ['-c', script], { input: csv, encoding: 'utf8' })
  return status === 0 ? (JSON.parse(stdout) as string[][]) : undefined
}

test('crosswalk --csv prints a table that other programs read', async () => {
  const { code, result } = await jokbo(
    'crosswalk',
    '1975-01-01',
    '2014-01-01',
    '--kinds',
    'committee,ministry',
    '--csv',
  )
  expect(code).toBe(0)
  const rows = parseCsv(result)
  expect(readByPython(result) ?? rows).toEqual(rows)
  const [head = [], ...table] = rows
  const records = table.map((cells) => Object.fromEntries(cells.map((cell, index) => [head[index] ?? '', cell])))
  expect(new Set(table.map(({ length }) => length))).toEqual(new Set([head.length]))
  expect(records.find(({ body_id }) => body_id === 'salt-board')).toMatchObject({
    from_day: '1975-01-01',
    to_day: '2014-01-01',
    body_name_en: "'=SUM(1;2) Salt, Sugar; Board",
    heir_id: '',
    complete: 'false',
    unmapped: expect.stringContaining('no successor is recorded') as string,
  })
  expect(records.filter(({ body_id }) => body_id === 'trade').map(({ heir_id }) => heir_id)).toEqual([
    'growth',
    'knowledge',
    'patent-office',
  ])
  expect(records.find(({ body_id, heir_id }) => body_id === 'trade' && heir_id === 'growth')).toMatchObject({
    body_name_ko: '상무부',
    body_end: '1990-01-01',
    heir_name_en: 'Ministry of Growth',
    change_dates: '1990-01-01; 2000-03-01; 2013-03-23',
    change_kinds: 'MERGER; RENAME; COMPLEX_REORGANISATION',
    law_ids: 'law-2; law-3',
    share: '',
    certainty: 'STATED',
    complete: 'true',
    unmapped: '',
  })
})

test('crosswalk --json prints the answer of the question', async () => {
  const { result } = await jokbo('crosswalk', '2001-01-01', '2014-01-01', '--json')
  const { total, rows } = JSON.parse(result) as Crosswalk
  expect([total, rows.map(({ node }) => node.id), rows[0]?.heirs.map(({ share }) => share)]).toEqual([
    2,
    ['economy', 'science'],
    [0.75, 0.25, null],
  ])
})

test('today shows each step between with its law and its source', async () => {
  const { code, result } = await jokbo('today', '상공부', '--at', '2001-01-01')
  expect(code).toBe(0)
  expect(result.split('\n')).toEqual([
    '상공부 (Ministry of Trade & Industry) [trade-industry], 1990-01-01 to 2000-02-29',
    '└─ 경제부 (Ministry of Economy) [economy], 2000-03-01 to 2013-03-22',
    '   └─ 2000-03-01  RENAME  상공부 (Ministry of Trade & Industry) [trade-industry] -> 경제부 (Ministry of Economy) [economy]',
    '         source: A "Short" History of Arden, p. 8',
    '',
  ])
})

test('today says why nothing exists, and has answered; for an unknown name it ends with 3', async () => {
  expect(await jokbo('today', 'salt-board')).toEqual({
    code: 0,
    result: [
      '=SUM(1;2) Salt, Sugar; Board [salt-board], until 198X',
      '   not mapped: =SUM(1;2) Salt, Sugar; Board [salt-board] ended (1980), and no successor is recorded: salt-board-termination.',
      '',
    ].join('\n'),
    progress: '',
  })
  for (const form of [[], ['--json']])
    expect(await jokbo('today', 'nobody at all', ...form)).toMatchObject({
      code: 3,
      result: '',
      progress: expect.stringContaining("Nothing has or had the id or the name 'nobody at all'.") as string,
    })
})

test('days that do not exist, unknown kinds and two forms at once end with 2', async () => {
  const bad = [
    ['crosswalk', '2005-02-30', '2014-01-01'],
    ['crosswalk', '2005-01-01', 'soon'],
    ['crosswalk', '2005-01-01', '2014-01-01', '--kinds', 'nonsense'],
    ['crosswalk', '2005-01-01', '2014-01-01', '--csv', '--json'],
    ['today', 'economy', '--at', '2005-02-30'],
    ['today', 'smith2020'],
  ]
  for (const args of bad) expect(await jokbo(...args), args.join(' ')).toMatchObject({ code: 2, result: '' })
})
