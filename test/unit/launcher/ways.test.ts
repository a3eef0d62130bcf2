import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import {
  describeDatabase,
  keepDatabaseRunning,
  startDatabase,
  stopDatabaseWhenUnused,
} from '../../../src/launcher/index.ts'
import type { LauncherSettings } from '../../../src/launcher/settings.ts'
import { fakeDocker, fakeJava } from '../../support/fake-docker.ts'

let folder: string
let bin: string
let lines: string[]
const realPath = process.env['PATH']

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jokbo-ways-'))
  bin = join(folder, 'bin')
  mkdirSync(bin)
  process.env['PATH'] = bin
  lines = []
})

afterEach(() => {
  process.env['PATH'] = realPath
  rmSync(folder, { recursive: true })
})

function settings(more: Partial<LauncherSettings> = {}): LauncherSettings {
  const home = join(folder, 'home')
  return { home, neo4jUser: 'reader', neo4jDatabase: 'policy', heap: '512m', pageCache: '128m', ...more }
}

const report = (line: string): void => {
  lines.push(line)
}

async function failure(work: Promise<unknown>): Promise<AppError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(AppError)
  return error as AppError
}

describe('the order of the three ways', () => {
  test('NEO4J_URI wins over Docker and is returned unchanged', async () => {
    const docker = fakeDocker(bin, 'works')
    const running = await startDatabase(settings({ neo4jUri: 'bolt://far:7687', neo4jPassword: 'secret' }), report)
    await running.stop()
    expect(running).toMatchObject({
      uri: 'bolt://far:7687',
      user: 'reader',
      password: 'secret',
      database: 'policy',
      origin: 'external',
    })
    expect(docker.calls()).toEqual([])
  })

  test('Docker is used when its engine answers, and stopped by the one who started it', async () => {
    const docker = fakeDocker(bin, 'works')
    const first = await startDatabase(settings(), report)
    expect(first).toMatchObject({ uri: 'bolt://127.0.0.1:7777', user: 'neo4j', database: 'neo4j', origin: 'docker' })
    expect(docker.calls().some((call) => / -p jokbo-\w+ .* up -d --wait database$/.test(call))).toBe(true)
    const second = await startDatabase(settings(), report)
    expect(second.password).toBe(first.password)
    await second.stop()
    expect(docker.runs()).toBe(true)
    await first.stop()
    expect(docker.runs()).toBe(false)
  })

  test('the password for Docker is in a file for its owner only, and the same at the next start', async () => {
    fakeDocker(bin, 'works')
    const first = await startDatabase(settings(), report)
    await first.stop()
    expect(first.password).toMatch(/^[\w-]{24,}$/)
    expect(statSync(join(folder, 'home', 'docker.env')).mode & 0o777).toBe(0o600)
    expect((await startDatabase(settings(), report)).password).toBe(first.password)
  })

  test('a container that is kept running runs until it is stopped', async () => {
    const docker = fakeDocker(bin, 'works')
    await keepDatabaseRunning(settings(), report)
    const joined = await startDatabase(settings(), report)
    await joined.stop()
    expect(await describeDatabase(settings())).toMatchObject({
      origin: 'docker',
      running: true,
      uri: 'bolt://127.0.0.1:7777',
    })
    expect(await stopDatabaseWhenUnused(settings())).toBe('The database has stopped.')
    expect(docker.runs()).toBe(false)
    expect(await describeDatabase(settings())).toEqual({ origin: 'none', running: false })
    expect(await stopDatabaseWhenUnused(settings())).toBe('No database is running.')
  })

  test('a container that does not start is reported in one line, and the next way is tried', async () => {
    fakeDocker(bin, 'up fails')
    fakeJava(bin, '11.0.2')
    const error = await failure(startDatabase(settings(), report))
    expect(lines.filter((line) => line.startsWith('Docker could not start'))).toHaveLength(1)
    expect(error.message).toContain('Java 11 was found')
  })

  test('one message lists the three ways and what is missing for each', async () => {
    const error = await failure(startDatabase(settings(), report))
    expect(error.code).toBe('DATABASE_UNAVAILABLE')
    expect(error.message).toContain('NEO4J_URI')
    expect(error.message).toContain('no docker command was found')
    expect(error.message).toContain('no Java was found, version 17 or newer is needed, and no Maven was found')
  })

  test('an engine that is down and an old Java are reported differently from missing ones', async () => {
    fakeDocker(bin, 'no engine')
    fakeJava(bin, '1.8.0_392')
    const error = await failure(startDatabase(settings(), report))
    expect(error.message).toContain('its engine does not answer')
    expect(error.message).toContain('Java 8 was found')
  })

  test('JAVA_HOME is tried before the PATH', async () => {
    fakeJava(bin, '11.0.2')
    mkdirSync(join(folder, 'jdk', 'bin'), { recursive: true })
    fakeJava(join(folder, 'jdk', 'bin'), '21.0.1')
    const error = await failure(startDatabase(settings({ javaHome: join(folder, 'jdk') }), report))
    expect(error.message).toMatch(/Maven: no Maven was found\.$/)
  })
})

describe('a home that cannot be used', () => {
  test('a file in its place is refused by name', async () => {
    const error = await failure(startDatabase(settings({ home: join(import.meta.filename) }), report))
    expect(error.code).toBe('INVALID_CONFIG')
    expect(error.message).toContain('ways.test.ts')
  })

  test('a colon, which would split the class path of Java, is refused', async () => {
    const error = await failure(startDatabase(settings({ home: join(folder, 'a:b') }), report))
    expect(error.code).toBe('INVALID_CONFIG')
  })
})
