import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runProgram } from '../support/program-run.ts'
import { supportPath } from '../support/seed-scripts.ts'
import { bodiesOf, changesOf } from '../support/table/made.ts'

// The command as a person runs it; it needs no database.
const scratch = mkdtempSync(join(tmpdir(), 'jokbo-table-command-'))
afterAll(() => {
  rmSync(scratch, { recursive: true })
})

function file(name: string, text: string): string {
  const path = join(scratch, name)
  writeFileSync(path, text)
  return path
}

const BODIES = file('bodies.csv', bodiesOf('a 1990 2010; b 2010'))
const CHANGES = file('changes.csv', changesOf('x 2010 merger a b'))

async function run(...args: string[]): Promise<{ code: number | string; result: string; progress: string }> {
  const { end, result, progress } = runProgram(['seed', 'from-table', ...args], {})
  return { code: await end, result: result(), progress: progress() }
}

test('two tables become a folder of scripts, with each decision, and nothing else is left beside it', async () => {
  const into = join(scratch, 'made')
  mkdirSync(into)
  const { code, result, progress } = await run(BODIES, CHANGES, '--into', into)
  expect([code, progress]).toEqual([0, ''])
  expect(result).toContain('2010: the row on line 2 of "x" became REPLACEMENT of a by b; the table says MERGER.\n')
  expect(result).toContain(`Wrote 4 scripts into ${into}. Look at them, then: npx jokbo start --seeds ${into}\n`)
  expect(readdirSync(into)).toEqual([
    '000-dataset.cypher',
    '010-sources.cypher',
    '030-bodies.cypher',
    '040-changes.cypher',
  ])
  expect(readFileSync(join(into, '040-changes.cypher'), 'utf8')).toContain(
    "  {id: '2010-b', kind: 'REPLACEMENT', effective: '2010', ended: ['a'], created: ['b'], cites: ['register#entry']}\n",
  )
  expect(readdirSync(scratch).filter((name) => name.includes('.part'))).toEqual([])
})

test('the same tables make the same scripts, byte by byte', async () => {
  const folders = ['first', 'second'].map((name) => join(scratch, name))
  const tables = ['bodies', 'changes'].map((name) => supportPath(`table/velmar/${name}.csv`))
  for (const into of folders) await run(...tables, '--into', into)
  const [first, second] = folders.map((into) =>
    readdirSync(into).map((name) => [name, readFileSync(join(into, name), 'utf8')]),
  )
  expect(first?.length).toBeGreaterThan(5)
  expect(first).toEqual(second)
})

test('a faulty table is refused at file, line and column, and nothing is written', async () => {
  const into = join(scratch, 'none')
  const faulty = file('faulty.csv', bodiesOf('a 1990 2010; b 2010-13'))
  const { code, result, progress } = await run(faulty, CHANGES, '--into', into)
  expect([code, result]).toEqual([2, ''])
  expect(progress).toBe(
    'INVALID_INPUT: faulty.csv:3:start: "2010-13" is not a date that can be read: months run from 01 to 12; write for example 2010-04.\nCorrect the tables and run again; nothing was written.\n',
  )
  expect(existsSync(into)).toBe(false)
})

test('a folder that holds anything is left as it is', async () => {
  const into = join(scratch, 'taken')
  mkdirSync(into)
  writeFileSync(join(into, 'notes.md'), 'mine')
  const { code, progress } = await run(BODIES, CHANGES, '--into', into)
  expect(code).toBe(2)
  expect(progress).toBe(
    `INVALID_INPUT: The folder ${into} cannot be written: it holds files already. Give a new folder with --into, or empty this one.\n`,
  )
  expect(readdirSync(into)).toEqual(['notes.md'])
})

test.each([
  { into: 'bodies.csv', reason: 'it, or what it lies in, is a file' },
  { into: 'missing/folder', reason: 'the folder around it does not exist' },
])('a place that cannot be written is refused: $into', async ({ into, reason }) => {
  const { code, progress } = await run(BODIES, CHANGES, '--into', join(scratch, into))
  expect(code).toBe(2)
  expect(progress).toContain(`cannot be written: ${reason}. Give a new folder with --into`)
})

test('a table that is not there is refused', async () => {
  const { code, progress } = await run(join(scratch, 'no.csv'), CHANGES, '--into', join(scratch, 'none'))
  expect(code).toBe(2)
  expect(progress).toContain('no.csv cannot be read. Check the path')
})

test('the command says how it is called', async () => {
  const { code, progress } = await run(BODIES, '--into', join(scratch, 'none'))
  expect(code).toBe(2)
  expect(progress).toContain("missing required argument 'changes'")
})
