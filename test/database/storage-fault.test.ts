import { afterAll, expect, test } from 'vitest'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { homeAt } from '../../src/launcher/home.ts'
import { preparedJars } from '../support/prepared-jars.ts'
import { addressOf, type ProgramRun } from '../support/program-run.ts'
import { SmallDisk } from '../support/small-disk.ts'

// What is said while the disk of Neo4j is full.
const disk = await SmallDisk.create(100)
// Only the data lies on it; what the supervisor writes lies beside.
const home = homeAt(realpathSync(mkdtempSync(join(tmpdir(), 'jokbo-full-'))))
const started: ProgramRun[] = []

function run(...args: string[]): ProgramRun {
  if (!disk) throw new Error('no disk')
  const program = disk.run(process.execPath, [resolve('dist/cli/main.js'), ...args], {
    JOKBO_HOME: home.root,
    JOKBO_LOG_LEVEL: 'silent',
  })
  started.push(program)
  return program
}

afterAll(async () => {
  await disk?.free()
  for (const { child } of started) child.kill('SIGTERM')
  await Promise.all(started.map(({ end }) => end))
  if (disk) await run('database', 'stop').end
  await disk?.remove()
  rmSync(home.root, { recursive: true })
})

test.skipIf(!disk)(
  'a full disk is told by load and question, and the server works again when there is space',
  async () => {
    mkdirSync(home.install)
    symlinkSync(await preparedJars(), home.lib)
    symlinkSync(disk?.folder ?? '', home.neo4j)
    expect(await run('database', 'start').end).toBe(0)
    const server = run('serve')
    await expect.poll(() => addressOf(server), { timeout: 60_000 }).not.toBe('')
    await disk?.fill()
    const load = run('seed', '--seeds', 'test/support/tiny-graph')
    expect([await load.end, load.output()]).toEqual([
      6,
      expect.stringMatching(/^DATABASE_UNAVAILABLE: .*\bdisk\b.* is full/m),
    ])
    expect(load.output()).not.toMatch(/bug|\.cypher:/)
    const asked = async () => {
      const body = JSON.stringify({ query: '{ actors { id } }' })
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${addressOf(server)}/graphql`, { method: 'POST', headers, body })
      const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] }
      return [answer.status, errors[0]?.extensions.code, errors[0]?.message]
    }
    await expect
      .poll(asked, { timeout: 20_000 })
      .toEqual([503, 'DATABASE_UNAVAILABLE', expect.stringMatching(/\bdisk\b.* is full.*[Ff]ree some space/)])
    const ready = await fetch(`${addressOf(server)}/readyz`)
    expect([ready.status, await ready.text()]).toEqual([503, expect.stringMatching(/\bdisk\b.* is full/)])

    await disk?.free()
    await expect.poll(async () => (await asked())[1], { timeout: 60_000 }).toBe('DATA_INCOMPLETE')
  },
)
