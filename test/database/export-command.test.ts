import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { openApp } from '../support/app.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'
import { runCommand, runProgram, type ProgramRun } from '../support/program-run.ts'

let database: Database
let folder: string

beforeAll(async () => {
  database = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
  folder = await mkdtemp(join(tmpdir(), 'jokbo-export-'))
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

function settings(): Record<string, string> {
  const { uri, user, password, database: name } = inject('neo4j')
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name }
}

async function ended(run: ProgramRun): Promise<{ code: unknown; result: string; progress: string }> {
  return { code: await run.end, result: run.result(), progress: run.progress() }
}

const exported = (...args: string[]) => ended(runProgram(['export', ...args], settings()))

/** What a server gives at an address. */
async function servedAt(url: string): Promise<Buffer> {
  const app = await openApp(database)
  const { rawPayload } = await app.inject(url)
  await app.close()
  return rawPayload
}

test.each([
  '/graph.csv.zip',
  '/network/economy.gexf?depth=2&asOf=2005-01-01',
  '/lineage/growth.ttl?sources=1',
  '/lineage/growth.svg?day=2010-01-01',
  '/lineage/growth.png?language=ko',
])('export %s writes what the server gives there', async (address) => {
  const path = join(folder, 'file')
  expect(await exported(address, '--output', path)).toEqual({ code: 0, result: '', progress: `Written: ${path}\n` })
  expect((await readFile(path)).equals(await servedAt(address))).toBe(true)
  expect(await readdir(folder)).toEqual(['file'])
})

test('export prints to standard output without a file, and a reader may stop early', async () => {
  const { code, result, progress } = await exported('/network/economy.mmd')
  expect([code, progress]).toEqual([0, ''])
  expect(result).toBe((await servedAt('/network/economy.mmd')).toString('utf8'))
  const head = runCommand(
    'bash',
    ['-c', `"${process.execPath}" dist/cli/main.js export /graph.nq | head -c 20`],
    settings(),
  )
  expect(await ended(head)).toMatchObject({ code: 0, progress: '' })
})

test('a file that cannot be whole is not there, and the one before it stays', async () => {
  const path = join(folder, 'kept')
  await writeFile(path, 'before')
  const before = (await readdir(folder)).toSorted()
  const limited = `ulimit -f 8; exec "${process.execPath}" dist/cli/main.js export /graph.nq -o "${path}"`
  expect(await ended(runCommand('bash', ['-c', limited], settings()))).toEqual({
    code: 2,
    result: '',
    progress: `INVALID_INPUT: ${path} cannot be written: a file may not be that large. Give another place with --output.\n`,
  })
  expect(await exported('/network/nobody.json', '-o', path)).toMatchObject({ code: 3 })
  expect([await readFile(path, 'utf8'), (await readdir(folder)).toSorted()]).toEqual(['before', before])
})

test('a link and the rights of a file stay, and a pipe is written to as it is', async () => {
  const [target, link, pipe] = ['target', 'link', 'pipe'].map((name) => join(folder, name)) as [string, string, string]
  await writeFile(target, 'before', { mode: 0o640 })
  await symlink(target, link)
  expect(await exported('/network/economy.mmd', '-o', link)).toMatchObject({ code: 0 })
  const expected = (await servedAt('/network/economy.mmd')).toString('utf8')
  expect([await readFile(target, 'utf8'), (await lstat(target)).mode & 0o777]).toEqual([expected, 0o640])
  expect((await lstat(link)).isSymbolicLink()).toBe(true)
  const script = `mkfifo "${pipe}"; cat "${pipe}" & exec "${process.execPath}" dist/cli/main.js export /network/economy.mmd -o "${pipe}"`
  expect(await ended(runCommand('bash', ['-c', script], settings()))).toMatchObject({ code: 0, result: expected })
  expect((await lstat(pipe)).isFIFO()).toBe(true)
})

test('bad input names the thing and the remedy', async () => {
  const nowhere = join(folder, 'no', 'file.json')
  for (const [args, code, message] of [
    [['/graph.exe'], 2, 'UNSUPPORTED_FORMAT: There is no format "exe". Formats: gexf,'],
    [['graph.json'], 3, 'NOT_FOUND: There is no feed at graph.json. Ask for /graph.<format>,'],
    [['/graph.json?asOf=yesterday'], 2, 'INVALID_INPUT: "asOf" cannot be "yesterday". Write a day, as 2008-02-29.'],
    [['/network/econmy.json'], 3, "NOT_FOUND: There is nothing with the id 'econmy'. Near to it: economy"],
    [['/graph.json', '-o', folder], 2, `INVALID_INPUT: ${folder} cannot be written: it is a folder.`],
    [['/graph.json', '-o', ''], 2, 'INVALID_INPUT: --output cannot be written: the name is empty.'],
    [['/graph.json', '-o', nowhere], 2, `INVALID_INPUT: ${nowhere} cannot be written: the folder does not exist.`],
  ] as const) {
    const ran = await exported(...args)
    expect([ran.code, ran.result]).toEqual([code, ''])
    expect(ran.progress).toContain(message)
  }
})
