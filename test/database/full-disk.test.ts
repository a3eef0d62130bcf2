import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { homeAt } from '../../src/launcher/home.ts'
import { javasOf, supervisorsOf } from '../../src/launcher/process-table.ts'
import { fakeCommand } from '../support/fake-docker.ts'
import { IS_LARGE } from '../support/large.ts'
import { until } from '../support/managed-home.ts'
import { preparedJars } from '../support/prepared-jars.ts'
import { addressOf, dataOf, type ProgramRun } from '../support/program-run.ts'
import { SmallDisk } from '../support/small-disk.ts'

// The program over a managed database on a disk of its own, which is full at the worst moments. The tests follow one story.
vi.setConfig({ testTimeout: 240_000 })

const disk = await SmallDisk.create(100)
if (!disk) console.warn('Skipped: this user cannot make a small disk here (unshare -rm).')
const folder = mkdtempSync(join(tmpdir(), 'jokbo-full-'))
const home = homeAt(join(disk?.folder ?? folder, 'home'))
const seeds = join(folder, 'seeds')
let server: ProgramRun

mkdirSync(seeds)
fakeCommand(folder, 'docker', 'exit 1')

/** A script of 200 sources with long titles: a megabyte that Neo4j must write. */
function writeScript(name: string): void {
  const rows = Array.from({ length: 200 }, (_, n) => `{id: '${name}-${n}', title: '${'Gazette '.repeat(600)}${n}'}`)
  const load = `UNWIND [${rows.join(',\n')}] AS row MERGE (s:Entity {id: row.id}) SET s += row {.title}, s:Source;`
  writeFileSync(join(seeds, `${name}.cypher`), load)
}

/** Runs `jokbo` on the disk. */
function run(...args: string[]): ProgramRun {
  if (!disk) throw new Error('no disk')
  const settings = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, JOKBO_HOME: home.root, JOKBO_SEEDS: seeds }
  return disk.run(process.execPath, [resolve('dist/cli/main.js'), ...args], settings)
}

async function finish(...args: string[]): Promise<{ code: number | string; output: string }> {
  const { end, output } = run(...args)
  return { code: await end, output: output() }
}

async function ask(): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ query: '{ dataset { complete } }' })
  return (await fetch(`${addressOf(server)}/graphql`, { method: 'POST', headers, body })).text()
}

afterAll(async () => {
  for (const { pid } of await supervisorsOf(home)) process.kill(pid, 'SIGTERM')
  await until(async () => (await supervisorsOf(home)).length + (await javasOf(home)).length === 0)
  await disk?.remove()
  rmSync(folder, { recursive: true })
})

test.skipIf(!disk)('a start on a full disk says so, names the folder, and leaves nothing behind', async () => {
  await disk?.shell(`mkdir -m 700 home ${home.install} && ln -s ${await preparedJars()} ${home.lib}`)
  await disk?.fill()
  writeScript('010-first')
  const { code, output } = await finish('start')
  expect([code, output]).toEqual([6, expect.stringContaining(`The disk of ${home.root} is full: 0 MB free`)])
  expect((await disk?.shell('ls -A home'))?.trim()).toBe(`neo4j-5.26.30`)
})

// `storage-fault` has the short form of what follows.
test.skipIf(!disk || !IS_LARGE)(
  'a first load that fills the disk says so, and is done once there is space',
  async () => {
    await disk?.free()
    expect((await finish('database', 'start')).code).toBe(0)
    await disk?.fill()
    const { code, output } = await finish('start')
    expect(output).toMatch(/DATABASE_UNAVAILABLE: Neo4j could not write .* Nothing of it was loaded\. .* 0 MB free/)
    expect(code).toBe(6)
    const waiting = () => finish('database', 'start')
    await expect
      .poll(waiting, { timeout: 30_000 })
      .toEqual({ code: 6, output: expect.stringContaining('starts by itself') as string })

    await disk?.free()
    await expect.poll(async () => (await finish('database', 'start')).code, { timeout: 60_000 }).toBe(0)
    server = run('start')
    await expect.poll(server.output, { timeout: 60_000 }).toContain('Neo4j (Bolt)')
    await expect.poll(() => disk?.shell('ls home')).toContain('server.json')
    expect(await dataOf(server, '{ dataset { nodes } }')).toEqual({ dataset: { nodes: 200 } })
  },
)

test.skipIf(!disk || !IS_LARGE)(
  'a server whose disk is full says why it does not answer, and answers when there is space',
  async () => {
    await disk?.fill()
    writeScript('020-second')
    expect((await finish('seed')).code).toBe(6)
    await expect.poll(ask, { timeout: 30_000 }).toContain('The disk is full: JOKBO_HOME (0 MB free)')
    expect(await ask()).toContain('DATABASE_UNAVAILABLE')
    const { code, output } = await finish('start')
    expect([code, output]).toEqual([6, expect.stringMatching(/Jokbo runs already: .* not ready\. .*The disk is full/)])

    await disk?.free()
    await expect.poll(ask, { timeout: 60_000 }).toContain('"complete":true')
    expect((await finish('seed')).code).toBe(0)
    expect(await dataOf(server, '{ dataset { nodes } }')).toEqual({ dataset: { nodes: 400 } })
    server.child.kill('SIGTERM')
    expect(await server.end).toBe(0)
  },
)
