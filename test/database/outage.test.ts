import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { homeAt } from '../../src/launcher/home.ts'
import { javasOf, supervisorsOf } from '../../src/launcher/process-table.ts'
import { preparedJars } from '../support/prepared-jars.ts'
import { addressOf, runProgram, type ProgramRun } from '../support/program-run.ts'

// The program over its managed database, under load, while that database is frozen and killed.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jokbo-outage-')))
const home = homeAt(join(folder, 'home'))
const QUERY = JSON.stringify({ query: '{ dataset { version nodes } sources { id } }' })
let program: ProgramRun
let data: string
/** What callers got since it was last looked at: the code of the error, or the data. */
const seen = new Set<string>()
let callers: Promise<unknown> = Promise.resolve()
let calling = true

beforeAll(async () => {
  mkdirSync(home.install, { recursive: true })
  symlinkSync(await preparedJars(), home.lib)
  writeFileSync(join(folder, 'docker'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const seeds = join(folder, 'seeds')
  mkdirSync(seeds)
  writeFileSync(join(seeds, '010-first.cypher'), "CREATE (:Entity:Source {id: 'gazette', title: 'Gazette'});")
  program = runProgram(['start', '--seeds', seeds], {
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    JOKBO_HOME: home.root,
    JOKBO_DEADLINE_MS: '2000',
    JOKBO_LOG_LEVEL: 'silent',
  })
})
afterAll(async () => {
  calling = false
  await callers
  program.child.kill('SIGKILL')
  for (const { pid } of [...(await supervisorsOf(home)), ...(await javasOf(home))]) process.kill(pid, 'SIGKILL')
  rmSync(folder, { recursive: true })
})

async function ask(): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${addressOf(program)}/graphql`, { method: 'POST', headers, body: QUERY })
  const { data: given, errors } = (await answer.json()) as {
    data: unknown
    errors?: { extensions: { code: string } }[]
  }
  return errors?.[0]?.extensions.code ?? JSON.stringify(given)
}

async function keepAsking(): Promise<void> {
  while (calling) {
    seen.add(await ask())
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function javaPid(): Promise<number> {
  const [java] = (await javasOf(home)).filter(({ command }) => !command.startsWith('sh '))
  if (!java) throw new Error('no Java runs')
  return java.pid
}

/** What callers get from now on for half a second. */
async function seenNow(): Promise<string[]> {
  seen.clear()
  await new Promise((resolve) => setTimeout(resolve, 500))
  return [...seen].sort()
}

test('the program serves, to four callers who keep asking', async () => {
  await expect.poll(() => addressOf(program), { timeout: 90_000 }).not.toBe('')
  data = await ask()
  expect(data).toContain('"sources":[{"id":"gazette"}]')
  callers = Promise.all([1, 2, 3, 4].map(keepAsking))
})

test('a frozen database is answered for with TIMEOUT, then at once, and used again when it goes on', async () => {
  const pid = await javaPid()
  seen.clear()
  process.kill(pid, 'SIGSTOP')
  await expect.poll(() => [...seen], { timeout: 15_000 }).toContain('DATABASE_UNAVAILABLE')
  expect([...seen].filter((one) => one !== data).sort()).toEqual(['DATABASE_UNAVAILABLE', 'TIMEOUT'])
  await expect.poll(seenNow, { timeout: 15_000 }).toEqual(['DATABASE_UNAVAILABLE'])
  expect((await fetch(`${addressOf(program)}/healthz`)).status).toBe(200)
  expect((await fetch(`${addressOf(program)}/readyz`)).status).toBe(503)
  process.kill(pid, 'SIGCONT')
  await expect.poll(seenNow, { timeout: 30_000 }).toEqual([data])
})

test('a database that is killed under load comes back with all its data, to the same server', async () => {
  const pid = await javaPid()
  seen.clear()
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => [...seen], { timeout: 15_000 }).toContain('DATABASE_UNAVAILABLE')
  await expect.poll(seenNow, { timeout: 90_000 }).toEqual([data])
  expect(await javaPid()).not.toBe(pid)
  expect(program.child.exitCode).toBeNull()
  expect((await fetch(`${addressOf(program)}/readyz`)).status).toBe(200)
})
