import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { homeAt } from '../../src/launcher/home.ts'
import { freePort } from '../../src/launcher/port.ts'
import { javasOf, supervisorsOf } from '../../src/launcher/process-table.ts'
import { preparedJars } from '../support/prepared-jars.ts'

// The program as a person runs it, over a managed database in a home of its own. The tests follow one story.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jokbo-program-')))
const home = homeAt(join(folder, 'home'))
const started: ChildProcess[] = []

beforeAll(async () => {
  mkdirSync(home.install, { recursive: true })
  symlinkSync(await preparedJars(), home.lib)
  // The story is about the managed way, also where Docker answers.
  writeFileSync(join(folder, 'docker'), '#!/bin/sh\nexit 1\n')
  chmodSync(join(folder, 'docker'), 0o755)
})
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  for (const { pid } of [...(await supervisorsOf(home)), ...(await javasOf(home))]) process.kill(pid, 'SIGKILL')
  rmSync(folder, { recursive: true })
})

interface Run {
  child: ChildProcess
  /** All that it has printed so far. */
  output: () => string
  /** Settles with the exit code, or the signal. */
  end: Promise<number | string>
}

function run(args: string[], settings: Record<string, string> = {}): Run {
  return launch(process.execPath, [resolve('dist/cli/main.js'), ...args], settings)
}

function launch(command: string, args: string[], settings: Record<string, string> = {}): Run {
  const { PATH = '', JAVA_HOME = '', HOME = '' } = process.env
  const child = spawn(command, args, {
    env: { PATH: `${folder}:${PATH}`, JAVA_HOME, HOME, JOKBO_HOME: home.root, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()))
  const end = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string)
  return { child, output: () => output, end }
}

async function finish(
  args: string[],
  settings: Record<string, string> = {},
): Promise<{ code: number | string; output: string }> {
  const { end, output } = run(args, settings)
  return { code: await end, output: output() }
}

async function javaPid(): Promise<number> {
  const [java] = (await javasOf(home)).filter(({ command }) => !command.startsWith('sh '))
  if (!java) throw new Error('no Java runs')
  return java.pid
}

const running = async (): Promise<number> => (await javasOf(home)).length + (await supervisorsOf(home)).length

let address = ''
let server: Run

test('a database can be started by itself', async () => {
  expect((await finish(['database', 'start'])).output).toMatch(/Neo4j runs at bolt:\/\/127\.0\.0\.1:\d+, user neo4j\./)
  expect((await finish(['database', 'status'])).output).toMatch(/running +true/)
})

test('a seed whose database is killed half-way says so and loads nothing', async () => {
  const seed = run(['seed'])
  await expect.poll(seed.output, { timeout: 60_000 }).toContain('010-sources.cypher')
  process.kill(await javaPid(), 'SIGKILL')
  expect(await seed.end).toBe(6)
  expect(seed.output()).toContain('DATABASE_UNAVAILABLE: ')
  const plan = await finish(['seed', '--dry-run'])
  expect(plan.output).toMatch(/new +000-dataset.cypher/)
  expect(plan.output).not.toContain('unchanged')
})

test('start then loads everything, prints the addresses and answers', async () => {
  server = run(['start'])
  await expect.poll(server.output, { timeout: 90_000 }).toContain('Neo4j (Bolt)')
  address = /GraphQL API +(http:\S+)\/graphql/.exec(server.output())?.[1] ?? ''
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ dataset { complete } lineage(of: "motie") { entities { id } } }' }),
  })
  expect(await answer.json()).toMatchObject({ data: { dataset: { complete: true } } })
  const plan = await finish(['seed', '--dry-run'])
  expect(plan.output).not.toMatch(/^(new|changed|missing)/m)
})

test('the coverage of the documents is printed as a table, with the lines that no citation touches', async () => {
  const { code, output } = await finish(['coverage'])
  expect(code).toBe(0)
  expect(output).toMatch(/^\| `cho2011` \| \d+ \|/m)
  expect(output).toMatch(/^No citation touches these lines of cho2011, blank ones among them: \d+/m)
})

test('a second start names the address of the first and ends well', async () => {
  expect(await finish(['start'])).toEqual({ code: 0, output: `Jokbo runs already: ${address}/graphql\n` })
})

test('a taken port is named with the remedy', async () => {
  const port = new URL(address).port
  const { code, output } = await finish(['serve'], { PORT: port })
  expect(code).toBe(2)
  expect(output).toContain(`INVALID_CONFIG: Port ${port} is taken by another program. Choose another: PORT=`)
})

test('a server that is asked to stop ends well, and the database goes on', async () => {
  const pid = await javaPid()
  server.child.kill('SIGTERM')
  expect(await server.end).toBe(0)
  expect(await javaPid()).toBe(pid)
})

test.each(['SIGTERM', 'SIGKILL'] as const)('the program ends with the npm that started it, by %s', async (signal) => {
  const npm = launch('npm', ['start'])
  await expect.poll(npm.output, { timeout: 50_000 }).toContain('Neo4j (Bolt)')
  const health = `${/GraphQL API +(http:\S+)\/graphql/.exec(npm.output())?.[1] ?? ''}/healthz`
  expect((await fetch(health)).status).toBe(200)
  npm.child.kill(signal)
  const answers = () =>
    fetch(health).then(
      () => true,
      () => false,
    )
  await expect.poll(answers, { timeout: 20_000 }).toBe(false)
})

test('of two starts at the same moment one serves, and the other names its address', async () => {
  const changed = join(folder, 'seeds')
  mkdirSync(changed)
  writeFileSync(join(changed, '010-first.cypher'), "CREATE (:Entity:Source {id: 'gazette', title: 'Gazette'});")
  const PORT = String(await freePort())
  const both = [run(['start', '--seeds', changed], { PORT }), run(['start', '--seeds', changed], { PORT })]
  await expect
    .poll(() => both.map(({ output }) => output()).join(''), { timeout: 60_000 })
    .toContain('Jokbo runs already')
  const [loser] = both.filter(({ output }) => output().includes('Jokbo runs already'))
  const [winner] = both.filter((one) => one !== loser)
  expect(await loser?.end).toBe(0)
  expect(loser?.output()).toContain(`Jokbo runs already: http://127.0.0.1:${PORT}/graphql`)
  // The scripts are others than those that were loaded before, and the database is Jokbo's own.
  expect(both.map(({ output }) => output()).join('')).toContain(
    'The seeds have changed since they were loaded; everything is reloaded.',
  )
  winner?.child.kill('SIGINT')
  expect(await winner?.end).toBe(0)
})

test('a seed that is broken off says so by its exit code, and changes nothing', async () => {
  const seed = run(['seed', '--reset'])
  await expect.poll(seed.output, { timeout: 30_000 }).toContain('010-sources.cypher')
  seed.child.kill('SIGTERM')
  expect(await seed.end).toBe(143)
  expect(seed.output()).toContain('Interrupted.')
  expect((await finish(['seed', '--dry-run', '--seeds', join(folder, 'seeds')])).output).toContain('unchanged')
})

test('a database that was started by itself stops when told', async () => {
  expect((await finish(['database', 'stop'])).code).toBe(0)
  expect(await running()).toBe(0)
  expect((await finish(['database', 'status'])).output).toMatch(/running +false/)
})

test('kill -9 of the program leaves no Java, and the next command finds all data', async () => {
  server = run(['start', '--seeds', join(folder, 'seeds')])
  await expect.poll(server.output, { timeout: 60_000 }).toContain('Neo4j (Bolt)')
  server.child.kill('SIGKILL')
  await expect.poll(running, { timeout: 30_000 }).toBe(0)
  const { code, output } = await finish(['check'])
  expect([code, output]).toEqual([0, expect.stringContaining('ok ')])
  expect(await running()).toBe(0)
})

test('wrong settings and wrong words end with exit code 2 and a remedy', async () => {
  const settings = await finish(['check'], { PORT: 'x', JOKBO_HEAP: 'much', JOKBO_MAX_DEPTH: '10' })
  expect(settings.code).toBe(2)
  expect(settings.output).toMatch(/PORT[\s\S]*JOKBO_HEAP[\s\S]*JOKBO_MAX_DEPTH: was removed[\s\S]*Correct them/)
  expect((await finish(['sed'])).code).toBe(2)
  expect((await finish(['seed', '--nope'])).code).toBe(2)
  expect((await finish(['--help'])).code).toBe(0)
})
