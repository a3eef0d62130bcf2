import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { schemaFile } from '../../src/schema-file.ts'
import { runChecks } from '../../src/seed/check.ts'
import { reader } from '../../src/seed/runner.ts'
import { BODY_COLUMNS } from '../../src/table/body.ts'
import { CHANGE_COLUMNS } from '../../src/table/change.ts'
import { kindsByType } from '../../src/vocabulary/types.ts'
import { openTestDatabase } from '../support/database.ts'
import { runProgram } from '../support/program-run.ts'
import { tableOf } from '../support/readme.ts'
import { emptyDatabase } from '../support/seed-scripts.ts'
import type { Database } from '../../src/database/connect.ts'

// docs/your-data.md, done as it says.
const DOCUMENT = readFileSync('docs/your-data.md', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'jokbo-your-data-'))
let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
  await emptyDatabase(database)
})
afterAll(async () => {
  await emptyDatabase(database)
  await database.close()
  rmSync(folder, { recursive: true })
})

function blocksOf(language: string): string[] {
  return [...DOCUMENT.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, block = '']) => block)
}

/** Runs a line of the document in the folder of its files, and gives what is printed. */
async function printed(line: string): Promise<string> {
  const { uri, user, password, database: name } = inject('neo4j')
  // What the document exports.
  const [, seeds = ''] = /export .*JOKBO_SEEDS=(\S+)/.exec(DOCUMENT) ?? []
  const login = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name }
  const settings = { ...login, JOKBO_SEEDS: resolve(folder, seeds) }
  const [npx, jokbo, ...args] = line.split(' ')
  expect([npx, jokbo]).toEqual(['npx', 'jokbo'])
  const placed = args.map((arg) => (/\.csv$|^my-/.test(arg) ? resolve(folder, arg) : arg))
  const run = runProgram(placed, settings)
  expect([await run.end, run.progress()]).toEqual([0, ''])
  return run.result().replaceAll(`${folder}/`, '')
}

test('the tables become scripts, and these the lineage, as the document prints it', async () => {
  const [bodies = '', changes = ''] = blocksOf('csv')
  expect(bodies.trim().split('\n').length).toBe(11)
  writeFileSync(join(folder, 'bodies.csv'), bodies)
  writeFileSync(join(folder, 'changes.csv'), changes)
  const [made = '', asked = ''] = blocksOf('console')
  const [load = ''] = blocksOf('sh').map((block) => block.trim().split('\n').at(-1))
  const shown = async (block: string) => {
    const [line = '', ...rest] = block.split('\n')
    expect(await printed(line.replace(/^\$ /, ''))).toBe(rest.join('\n'))
  }
  await shown(made)
  expect(await printed(load)).toContain('Data version')
  await shown(asked)
})

test('the document has every column, every kind of body and every rule, in the words of the program, and no other', async () => {
  const columns = (head: string) =>
    tableOf(head, DOCUMENT).flatMap(([names = '']) => names.replaceAll('`', '').split(' '))
  expect(columns('column of bodies').sort()).toEqual([...BODY_COLUMNS.known].sort())
  expect(columns('column of changes').sort()).toEqual([...CHANGE_COLUMNS.known].sort())
  const { things, meanings } = schemaFile().vocabulary
  const kinds = kindsByType(things)['Actor'] ?? []
  expect(tableOf('kind', DOCUMENT)).toEqual(kinds.map((kind) => [kind, meanings[`Actor.${kind}`]]))
  const rules = (await runChecks(reader(database))).filter(({ level }) => level === 'MUST')
  expect(tableOf('rule', DOCUMENT).map(([rule, says]) => [rule, says])).toEqual(
    rules.map(({ rule, sentence }) => [rule, sentence]),
  )
})
