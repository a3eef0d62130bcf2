import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeDatabase, stopDatabaseWhenUnused } from '../../../src/launcher/index.ts'

test('a database that an earlier version of Jokbo runs is named with its process, and is not started twice', async () => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'jokbo-earlier-')))
  const settings = { home, neo4jUser: 'neo4j', neo4jDatabase: 'neo4j', heap: '512m', pageCache: '64m' }
  const code = "process.stdout.write('.'); setInterval(() => undefined, 1000)"
  const earlier = spawn(process.execPath, ['-e', code, 'dist/launcher/keeper/keeper.js', home, '{}'])
  await once(earlier.stdout, 'data')
  const fault = { code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining(`kill ${earlier.pid}`) as string }
  await expect(describeDatabase(settings)).rejects.toMatchObject(fault)
  await expect(stopDatabaseWhenUnused(settings)).rejects.toMatchObject(fault)
  earlier.kill()
  await once(earlier, 'exit')
  expect(await describeDatabase(settings)).toEqual({ origin: 'none', running: false })
  rmSync(home, { recursive: true })
})
