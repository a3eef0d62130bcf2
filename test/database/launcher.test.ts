import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { connectDatabase, type DatabaseAddress } from '../../src/database/connect.ts'
import { homeAt } from '../../src/launcher/home.ts'
import type { Neo4jPlan } from '../../src/launcher/neo4j/plan.ts'
import {
  describeManaged,
  keepManagedRunning,
  planManaged,
  stopManagedWhenUnused,
  useManaged,
} from '../../src/launcher/managed.ts'
import { javasOf, supervisorsOf, type ProcessEntry } from '../../src/launcher/process-table.ts'
import type { RunningDatabase } from '../../src/launcher/settings.ts'
import { preparedJars } from '../support/prepared-jars.ts'

// These tests speak of the managed way only, also on a machine where Docker answers. They share one home, and the
// jars of the test home, so that nothing is fetched twice.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jokbo-launcher-')))
const home = homeAt(join(folder, 'home'))
// Each starts Neo4j twice, which takes long where other work goes on.
vi.setConfig({ testTimeout: 180_000 })

const quiet = (): void => undefined
let plan: Neo4jPlan

beforeAll(async () => {
  mkdirSync(home.install, { recursive: true })
  symlinkSync(await preparedJars(), home.lib)
  const settings = { home: home.root, neo4jUser: 'neo4j', neo4jDatabase: 'neo4j', heap: '512m', pageCache: '64m' }
  const found = await planManaged(settings, home)
  if ('missing' in found) throw new Error(found.missing)
  plan = found
})

const clients: ChildProcess[] = []

afterAll(async () => {
  for (const client of clients) client.kill('SIGKILL')
  for (const { pid } of await supervisorsOf(home)) process.kill(pid, 'SIGTERM')
  await until(nothingRuns)
  rmSync(folder, { recursive: true })
})

async function use(report: (line: string) => void = quiet): Promise<RunningDatabase> {
  const database = await useManaged(home, plan, report)
  if (!database) throw new Error('no database')
  return database
}

/** A process that uses the database until it is killed; settles when the database answers. */
async function startClient(): Promise<ChildProcess> {
  const script = `
    const { useManaged } = await import(${JSON.stringify(resolve('dist/launcher/managed.js'))})
    const { homeAt } = await import(${JSON.stringify(resolve('dist/launcher/home.js'))})
    await useManaged(homeAt(${JSON.stringify(home.root)}), ${JSON.stringify(plan)}, () => undefined)
    console.log('ready')
    setInterval(() => undefined, 1000)`
  const client = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  clients.push(client)
  await once(client.stdout, 'data')
  return client
}

/** Without their guards, which end a moment later. */
const javas = async (): Promise<ProcessEntry[]> =>
  (await javasOf(home)).filter(({ command }) => !command.startsWith('sh '))

/** The one Java. It forks for a moment now and then, and the child looks like a second one. */
async function java(): Promise<number> {
  await until(async () => (await javas()).length === 1)
  const [only] = await javas()
  if (!only) throw new Error('no java')
  return only.pid
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(100)
}

const nothingRuns = async (): Promise<boolean> =>
  (await javasOf(home)).length + (await supervisorsOf(home)).length === 0

async function ask(address: DatabaseAddress, statement: string): Promise<unknown[]> {
  const database = await connectDatabase(address, 10_000)
  try {
    return await database.transaction((tx) => tx.run(statement))
  } finally {
    await database.close()
  }
}

describe('one database for all', () => {
  test('two that start at once get the same database, the last one stops it', async () => {
    const lines: string[] = []
    const [one, two] = await Promise.all([use((line) => lines.push(line)), use()])
    expect(one.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
    expect(two).toMatchObject({ uri: one.uri, password: one.password })
    expect(lines).toContain('Starting Neo4j.')
    await java()
    expect(await describeManaged(home)).toEqual({
      origin: 'managed',
      running: true,
      uri: one.uri,
      users: 2,
      keepRunning: false,
      passwordFile: home.password,
    })

    expect(statSync(home.password).mode & 0o777).toBe(0o600)
    expect(statSync(home.supervisor).mode & 0o777).toBe(0o600)
    await expect(ask({ ...one, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow('refused the login')
    await expect(ask({ ...one, password: `${one.password}x` }, 'RETURN 1')).rejects.toThrow('refused the login')

    writeFileSync(home.supervisor, 'garbage')
    const three = await use()
    expect(three.uri).toBe(one.uri)
    await three.stop()
    await one.stop()
    expect(await ask(two, 'RETURN 1 AS one')).toEqual([{ one: 1 }])
    await two.stop()
    await two.stop()
    expect(await javas()).toEqual([])
    await until(nothingRuns)
  })

  test('a kept database needs no user, takes in a stranger’s port, and ends when released', async () => {
    const { port } = JSON.parse(readFileSync(home.supervisor, 'utf8')) as { port: number }
    const boltPort = Number(readFileSync(home.boltPort, 'utf8'))
    const strangers = [port, boltPort].map((taken) =>
      createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(taken, '127.0.0.1'),
    )
    await Promise.all(strangers.map((stranger) => once(stranger, 'listening')))
    const kept = await keepManagedRunning(home, plan, quiet)
    for (const stranger of strangers) stranger.close()
    expect(kept?.uri).not.toBe(`bolt://127.0.0.1:${boltPort}`)
    const user = await use()
    expect(user.uri).toBe(kept?.uri)
    await user.stop()
    expect(await describeManaged(home)).toMatchObject({ users: 0, keepRunning: true })
    expect(await stopManagedWhenUnused(home)).toBe('The database has stopped.')
    expect(await javas()).toEqual([])
    await until(nothingRuns)
    expect(await stopManagedWhenUnused(home)).toBeUndefined()
  })
})

describe('after kill -9', () => {
  test('of Java it comes back with its data; of the client nothing is left', async () => {
    const client = await startClient()
    const lines: string[] = []
    const user = await use((line) => lines.push(line))
    await ask(user, "CREATE (:__Launcher {text: '족보'})")
    const before = await java()
    process.kill(before, 'SIGKILL')
    await until(() => Promise.resolve(lines.includes('Neo4j answers again.')))
    expect(await java()).not.toBe(before)
    expect(await ask(user, 'MATCH (n:__Launcher) RETURN n.text AS text')).toEqual([{ text: '족보' }])
    await user.stop()
    expect(await nothingRuns()).toBe(false)
    client.kill('SIGKILL')
    await until(nothingRuns)
  })

  test('of the supervisor no Java is left, and the next start has the data', async () => {
    const client = await startClient()
    const [supervisor] = await supervisorsOf(home)
    if (!supervisor) throw new Error('no supervisor')
    process.kill(supervisor.pid, 'SIGKILL')
    // At once: the new supervisor must wait for the old Java by itself.
    const user = await use()
    await java()
    expect(await ask(user, 'MATCH (n:__Launcher) RETURN n.text AS text')).toEqual([{ text: '족보' }])
    client.kill('SIGKILL')
    await user.stop()
    expect(await javas()).toEqual([])
    await until(nothingRuns)
  })
})
