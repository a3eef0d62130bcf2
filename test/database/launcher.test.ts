import { once } from 'node:events'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test, vi } from 'vitest'
import type { AppError } from '../../src/errors.ts'
import { describeManaged, keepManagedRunning, stopManagedWhenUnused } from '../../src/launcher/managed.ts'
import { supervisorsOf } from '../../src/launcher/process-table.ts'
import { IS_LARGE } from '../support/large.ts'
import { askOnce, ManagedHome, until } from '../support/managed-home.ts'

// The managed way only, also on a machine where Docker answers. Starts of Java take most of the time, so two homes have
// their tests side by side, and each test takes over the database that the one before it leaves running.
vi.setConfig({ testTimeout: 180_000 })

const quiet = (): void => undefined
const inOrder = { concurrent: false }
let shared: ManagedHome
let killed: ManagedHome

beforeAll(async () => {
  shared = await ManagedHome.create()
  killed = await ManagedHome.create()
})
afterAll(async () => {
  await Promise.all([shared.remove(), killed.remove()])
})

/** Bytes of all files of a folder. */
function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
}

/** The addresses of this machine on which other machines could reach it. */
function outerAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return all.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address)
}

async function accepts(host: string, port: number): Promise<boolean> {
  const socket = connect(port, host)
  const accepted = await once(socket, 'connect').then(
    () => true,
    () => false,
  )
  socket.destroy()
  return accepted
}

describe.concurrent('a database that several processes use', () => {
  test('two that start at once get the same one, and the last one stops it', inOrder, async ({ expect }) => {
    const { home } = shared
    const lines: string[] = []
    const [one, two] = await Promise.all([shared.use((line) => lines.push(line)), shared.use()])
    expect(one.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
    expect(two).toMatchObject({ uri: one.uri, password: one.password })
    expect(lines).toContain('Starting Neo4j.')
    await shared.javaPid()
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
    await expect(askOnce({ ...one, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow('refused the login')
    await expect(askOnce({ ...one, password: `${one.password}x` }, 'RETURN 1')).rejects.toThrow('refused the login')

    const port = Number(new URL(one.uri).port)
    expect(await accepts('127.0.0.1', port)).toBe(true)
    for (const address of outerAddresses()) expect(await accepts(address, port)).toBe(false)
    const readFile = `LOAD CSV FROM 'file://${home.password}' AS line RETURN line`
    await expect(askOnce(one, readFile)).rejects.toThrow()
    expect(sizeOf(home.neo4j)).toBeLessThan(50_000_000)

    writeFileSync(home.supervisor, 'garbage')
    const three = await shared.use()
    expect(three.uri).toBe(one.uri)
    await three.stop()
    await one.stop()
    expect(await askOnce(two, 'RETURN 1 AS one')).toEqual([{ one: 1 }])
    await two.stop()
    await two.stop()
    expect(await shared.javas()).toEqual([])
    await until(() => shared.isIdle())
  })

  test('one that is kept running needs no user and avoids taken ports', inOrder, async ({ expect }) => {
    const { home, plan } = shared
    const { port } = JSON.parse(readFileSync(home.supervisor, 'utf8')) as { port: number }
    const boltPort = Number(readFileSync(home.boltPort, 'utf8'))
    const strangers = [port, boltPort].map((taken) =>
      createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(taken, '127.0.0.1'),
    )
    await Promise.all(strangers.map((stranger) => once(stranger, 'listening')))
    const kept = await keepManagedRunning(home, plan, quiet)
    for (const stranger of strangers) stranger.close()
    expect(kept?.uri).not.toBe(`bolt://127.0.0.1:${boltPort}`)
    const user = await shared.use()
    expect(user.uri).toBe(kept?.uri)
    await user.stop()
    expect(await describeManaged(home)).toMatchObject({ users: 0, keepRunning: true })
    expect(await stopManagedWhenUnused(home)).toBe('The database has stopped.')
    expect(await shared.javas()).toEqual([])
    await until(() => shared.isIdle())
    expect(await stopManagedWhenUnused(home)).toBeUndefined()
  })
})

describe.concurrent('kill -9', () => {
  const readBack = 'MATCH (n:__Launcher) RETURN n.text AS text'

  test('of Java: it comes back with its data', inOrder, async ({ expect }) => {
    await killed.startClient()
    const lines: string[] = []
    const user = await killed.use((line) => lines.push(line))
    await askOnce(user, "CREATE (:__Launcher {text: '족보'})")
    const before = await killed.javaPid()
    process.kill(before, 'SIGKILL')
    await until(() => lines.includes('Neo4j answers again.'))
    expect(await killed.javaPid()).not.toBe(before)
    expect(await askOnce(user, readBack)).toEqual([{ text: '족보' }])
    await user.stop()
    expect(await killed.isIdle()).toBe(false)
  })

  test('of the supervisor: its Java ends, and the next start has the data', inOrder, async ({ expect }) => {
    const [supervisor] = await supervisorsOf(killed.home)
    if (!supervisor) throw new Error('no supervisor')
    const before = await killed.javaPid()
    process.kill(supervisor.pid, 'SIGKILL')
    // At once: the new supervisor must wait for the old Java by itself.
    const user = await killed.use()
    expect(await killed.javaPid()).not.toBe(before)
    expect(await askOnce(user, readBack)).toEqual([{ text: '족보' }])
    const client = await killed.startClient()
    await user.stop()
    expect(await killed.isIdle()).toBe(false)
    client.kill('SIGKILL')
    await until(() => killed.isIdle())
  })

  test.runIf(IS_LARGE)(
    'of one supervisor after the other: that is given up with the reason',
    inOrder,
    async ({ expect }) => {
      let isKilling = false
      const kill = async (): Promise<void> => {
        for (const { pid } of await supervisorsOf(killed.home)) process.kill(pid, 'SIGKILL')
      }
      const lines: string[] = []
      const user = await killed.use((line) => {
        lines.push(line)
        // The first words of a new supervisor.
        if (isKilling && line === 'Preparing Neo4j.') void kill()
      })
      const givenUp = new Promise<AppError>((resolve) => {
        user.keepUp(resolve)
      })
      isKilling = true
      await kill()
      expect(await givenUp).toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.stringMatching(
          /The supervisor of Neo4j ended 5 times in a row\. .* Read its output in .*supervisor\.log/,
        ) as string,
      })
      expect(lines.filter((line) => line.includes('ended unexpectedly; starting another one'))).toHaveLength(4)
      await user.stop()
      await until(() => killed.isIdle())
    },
  )
})
