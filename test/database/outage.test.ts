import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isFree } from '../../src/launcher/port.ts'
import { supervisorsOf } from '../../src/launcher/process-table.ts'
import { ProgramHome } from '../support/program-home.ts'
import { addressOf, dataOf, type ProgramRun } from '../support/program-run.ts'

// The program over its managed database, under load, while that database and the program itself are killed.
const QUERY = JSON.stringify({ query: '{ dataset { version nodes } sources { id } }' })
let program: ProgramHome
let server: ProgramRun
let data: string
/** What callers got since it was last looked at: the code of the error, or the data. */
const seen = new Set<string>()
let callers: Promise<unknown> = Promise.resolve()
let calling = true

beforeAll(async () => {
  program = await ProgramHome.create()
  server = program.run(['start', '--seeds', program.oneSource()], {
    JOKBO_DEADLINE_MS: '2000',
    JOKBO_LOG_LEVEL: 'silent',
  })
})
afterAll(async () => {
  calling = false
  await callers
  await program.remove()
})

async function ask(): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${addressOf(server)}/graphql`, { method: 'POST', headers, body: QUERY })
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

/** What callers get from now on for half a second. */
async function seenNow(): Promise<string[]> {
  seen.clear()
  await new Promise((resolve) => setTimeout(resolve, 500))
  return [...seen].sort()
}

test('the program serves, to four callers who keep asking', async () => {
  await expect.poll(() => addressOf(server), { timeout: 90_000 }).not.toBe('')
  data = await ask()
  expect(data).toContain('"sources":[{"id":"gazette"}]')
  callers = Promise.all([1, 2, 3, 4].map(keepAsking))
})

test('a frozen database is answered for with TIMEOUT, then at once, and used again when it goes on', async () => {
  const pid = await program.managed.javaPid()
  seen.clear()
  process.kill(pid, 'SIGSTOP')
  await expect.poll(() => [...seen], { timeout: 15_000 }).toContain('DATABASE_UNAVAILABLE')
  expect([...seen].filter((one) => one !== data).sort()).toEqual(['DATABASE_UNAVAILABLE', 'TIMEOUT'])
  await expect.poll(seenNow, { timeout: 15_000 }).toEqual(['DATABASE_UNAVAILABLE'])
  expect((await fetch(`${addressOf(server)}/healthz`)).status).toBe(200)
  expect((await fetch(`${addressOf(server)}/readyz`)).status).toBe(503)
  process.kill(pid, 'SIGCONT')
  await expect.poll(seenNow, { timeout: 30_000 }).toEqual([data])
})

test('a database that is killed under load comes back with all its data, to the same server', async () => {
  const pid = await program.managed.javaPid()
  seen.clear()
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => [...seen], { timeout: 15_000 }).toContain('DATABASE_UNAVAILABLE')
  await expect.poll(seenNow, { timeout: 90_000 }).toEqual([data])
  expect(await program.managed.javaPid()).not.toBe(pid)
  expect(server.child.exitCode).toBeNull()
  expect((await fetch(`${addressOf(server)}/readyz`)).status).toBe(200)
})

test('kill -9 of Java and its supervisor: two servers start one database again, and follow it to another port', async () => {
  const { home } = program.managed
  const second = program.run(['serve'], { JOKBO_LOG_LEVEL: 'silent' })
  await expect.poll(second.output, { timeout: 60_000 }).toContain('Neo4j (Bolt)')
  const port = Number(readFileSync(home.boltPort, 'utf8'))
  const java = await program.managed.javaPid()
  for (const { pid } of await supervisorsOf(home)) process.kill(pid, 'SIGKILL')
  process.kill(java, 'SIGKILL')
  await expect.poll(() => isFree(port)).toBe(true)
  const stranger = createServer().listen(port, '127.0.0.1')

  const start = await program.finish(['start'])
  expect([start.code, start.output]).toEqual([
    6,
    expect.stringContaining('but it is not ready. The database is down. '),
  ])
  expect(server.output()).toContain('The supervisor of Neo4j ended unexpectedly; starting another one.')
  await expect.poll(seenNow, { timeout: 90_000 }).toEqual([data])
  await expect
    .poll(() => dataOf(second, '{ sources { id } }'), { timeout: 10_000 })
    .toEqual({ sources: [{ id: 'gazette' }] })
  expect(await supervisorsOf(home)).toHaveLength(1)
  expect(Number(readFileSync(home.boltPort, 'utf8'))).not.toBe(port)
  stranger.close()
  second.child.kill('SIGTERM')
  expect(await second.end).toBe(0)
})

test('kill -9 of the program leaves no Java, and the next commands start one and find all data', async () => {
  calling = false
  await callers
  server.child.kill('SIGKILL')
  await expect.poll(() => program.managed.isIdle(), { timeout: 30_000 }).toBe(true)
  const [check, search] = await Promise.all([
    program.finish(['check']),
    program.finish(['search', 'Gazette', '--json']),
  ])
  expect([check.code, search.code]).toEqual([0, 0])
  expect(check.result).toContain('ok ')
  expect(JSON.parse(search.result)).toMatchObject([{ matchedName: 'Gazette', entity: { id: 'gazette' } }])
  expect(check.progress + search.progress).toContain('Starting Neo4j.')
  expect(check.result + search.result).not.toContain('Neo4j')
  expect(await program.managed.isIdle()).toBe(true)
})
