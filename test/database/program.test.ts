import { appendFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../../src/launcher/port.ts'
import { packagePath } from '../../src/package-root.ts'
import { ProgramHome } from '../support/program-home.ts'
import { addressOf, dataOf, type ProgramRun } from '../support/program-run.ts'

// The program as a person runs it, over a managed database. The tests follow one story.
let program: ProgramHome
let server: ProgramRun
let seeds: string

beforeAll(async () => {
  program = await ProgramHome.create()
  seeds = program.oneSource()
})
afterAll(() => program.remove())

const ask = (query: string) => dataOf(server, query)

test('a database can be started by itself', async () => {
  const started = await program.finish(['database', 'start'])
  expect(started.output).toMatch(/Neo4j runs at bolt:\/\/127\.0\.0\.1:\d+, user neo4j\./)
  expect((await program.finish(['database', 'status'])).output).toMatch(/running +true/)
})

test('a seed whose database is killed half-way says so and loads nothing', async () => {
  const seed = program.run(['seed'])
  await expect.poll(seed.output, { timeout: 60_000 }).toContain('010-sources.cypher')
  process.kill(await program.managed.javaPid(), 'SIGKILL')
  expect(await seed.end).toBe(6)
  expect(seed.output()).toContain('DATABASE_UNAVAILABLE: ')
  const plan = await program.finish(['seed', '--dry-run'])
  expect(plan.output).toMatch(/new +000-dataset.cypher/)
  expect(plan.output).not.toContain('unchanged')
})

test('start then loads everything, prints the addresses and answers', async () => {
  server = program.run(['start'])
  await expect.poll(server.output, { timeout: 90_000 }).toContain('Neo4j (Bolt)')
  expect((await fetch(`${addressOf(server)}/readyz`)).status).toBe(200)
  const { dataset, lineage } = await ask(
    '{ dataset { complete } lineage(direction: ANCESTORS, of: "motie") { entities { id } } }',
  )
  expect(dataset).toEqual({ complete: true })
  const { entities } = lineage as { entities: { id: string }[] }
  expect(entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['motie', 'mke', 'mocie', 'mci']))
  const plan = await program.finish(['seed', '--dry-run'])
  expect(plan.output).toMatch(/^unchanged +000-dataset.cypher/m)
  expect(plan.output).not.toMatch(/^(new|changed|missing)/m)
})

test('the coverage of the documents is printed as a table below the size', async () => {
  const { code, output } = await program.finish(['coverage'])
  expect(code).toBe(0)
  expect(output).toMatch(/^\d+ nodes and \d+ relations between them\. Nodes by type: Finding \d+, /)
  expect(output).toMatch(/^\| `cho2011` \| \d+ \|/m)
})

test('a second start names the address of the first and ends well', async () => {
  const { code, output } = await program.finish(['start'])
  expect([code, output]).toEqual([0, `Jokbo runs already: ${addressOf(server)}/graphql\n`])
})

test('a taken port is named with the remedy', async () => {
  const { port } = new URL(addressOf(server))
  const { code, output } = await program.finish(['serve'], { PORT: port })
  expect(code).toBe(2)
  expect(output).toContain(`INVALID_CONFIG: Port ${port} is taken by another program. Choose another: PORT=`)
})

test('a server that is asked to stop ends well, and the database goes on', async () => {
  const pid = await program.managed.javaPid()
  server.child.kill('SIGTERM')
  expect(await server.end).toBe(0)
  expect(await program.managed.javaPid()).toBe(pid)
})

test.each(['SIGTERM', 'SIGKILL'] as const)('the program ends with the npm that started it, by %s', async (signal) => {
  const npm = program.npm(['start'])
  await expect.poll(npm.output, { timeout: 50_000 }).toContain('Neo4j (Bolt)')
  const health = `${addressOf(npm)}/healthz`
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
  const PORT = String(await freePort())
  const edited = join(seeds, '..', 'edited')
  cpSync(packagePath('seeds'), edited, { recursive: true })
  appendFileSync(join(edited, '000-dataset.cypher'), '// Edited.\n')
  const both = [
    program.run(['start', '--seeds', edited], { PORT }),
    program.run(['start', '--seeds', edited], { PORT }),
  ]
  await expect
    .poll(() => both.map(({ output }) => output()).join(''), { timeout: 60_000 })
    .toContain('Jokbo runs already')
  const [loser] = both.filter(({ output }) => output().includes('Jokbo runs already'))
  const [winner] = both.filter((one) => one !== loser)
  expect(await loser?.end).toBe(0)
  expect(loser?.output()).toContain(`Jokbo runs already: http://127.0.0.1:${PORT}/graphql`)
  // A script is another one than that which was loaded before, and the database is Jokbo's own.
  expect(both.map(({ output }) => output()).join('')).toContain('The scripts have changed since they were loaded;')
  winner?.child.kill('SIGINT')
  expect(await winner?.end).toBe(0)
})

test('a start over another data set replaces nothing; a reset does', async () => {
  const { code, output } = await program.finish(['start', '--seeds', seeds])
  expect([code, output]).toEqual([4, expect.stringContaining('The database holds another data set than the folder ')])
  expect((await program.finish(['seed', '--reset', '--seeds', seeds])).code).toBe(0)
})

test('a seed that is broken off says so by its exit code, and changes nothing', async () => {
  const seed = program.run(['seed', '--reset'])
  await expect.poll(seed.output, { timeout: 30_000 }).toContain('010-sources.cypher')
  seed.child.kill('SIGTERM')
  expect(await seed.end).toBe(143)
  expect(seed.output()).toContain('Interrupted.')
  expect((await program.finish(['seed', '--dry-run', '--seeds', seeds])).output).toContain('unchanged')
})

test('coverage names the lines of a document that no citation touches', async () => {
  const { code, result, progress } = await program.finish(['coverage'])
  expect(result).toContain('\nNo citation touches these lines of gazette: 1-3\n')
  expect(progress).toContain('CHECK_FAILED: No citation touches these stretches')
  expect(progress).toContain('  gazette: lines 1-3, 930 characters\n')
  expect(code).toBe(5)
})

test('a database that was started by itself stops when told', async () => {
  expect((await program.finish(['database', 'stop'])).code).toBe(0)
  expect(await program.managed.isIdle()).toBe(true)
  expect((await program.finish(['database', 'status'])).output).toMatch(/running +false/)
})

test('wrong settings and wrong words end with exit code 2 and a remedy', async () => {
  const settings = await program.finish(['check'], { PORT: 'x', JOKBO_HEAP: 'much', JOKBO_MAX_DEPTH: '10' })
  expect(settings.code).toBe(2)
  expect(settings.output).toMatch(/PORT[\s\S]*JOKBO_HEAP[\s\S]*JOKBO_MAX_DEPTH: was removed[\s\S]*Correct them/)
  expect((await program.finish(['sed'])).code).toBe(2)
  expect((await program.finish(['seed', '--nope'])).code).toBe(2)
  expect((await program.finish(['--help'])).code).toBe(0)
})
