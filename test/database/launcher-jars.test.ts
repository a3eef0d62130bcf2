import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { homeAt } from '../../src/launcher/home.ts'
import { installNeo4j } from '../../src/launcher/neo4j/installation.ts'
import { useManaged } from '../../src/launcher/managed.ts'
import { keepersOf } from '../../src/launcher/neo4j/process-table.ts'
import { fakeCommand } from '../support/fake-docker.ts'
import { preparedJars } from '../support/prepared-jars.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jokbo-jars-')))
const home = homeAt(join(folder, 'home'))
let lib: string
const jar = 'neo4j-kernel-5.26.30.jar'
const quiet = (): void => undefined
const never = new AbortController().signal
const realPath = process.env['PATH']

beforeAll(async () => {
  lib = await preparedJars()
  mkdirSync(home.root)
})
afterEach(() => {
  process.env['PATH'] = realPath
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A Maven that copies the prepared jars; `and` is more shell about the folder `$to`. */
function fakeMaven(and: string): void {
  const bin = mkdtempSync(join(folder, 'bin-'))
  const copy = `for word; do case "$word" in -DoutputDirectory=*) to="\${word#*=}" ;; esac; done; cp -R '${lib}' "$to"`
  fakeCommand(bin, 'mvn', `${copy}\n${and}`)
  process.env['PATH'] = `${bin}:${String(realPath)}`
}

test('jars that are not those of the list are refused by name, and replaced at the next try even when Maven holds them itself', async () => {
  cpSync(lib, home.lib, { recursive: true })
  rmSync(join(home.lib, jar))
  writeFileSync(join(home.lib, jar), 'half a jar')
  await expect(useManaged(home, { java: 'java', heap: '512m', pageCache: '64m' }, quiet)).rejects.toThrow(
    `${jar} is broken`,
  )
  while ((await keepersOf(home)).length > 0) await delay(50)
  expect(existsSync(home.lib)).toBe(false)

  fakeMaven(`case "$*" in *-Dmaven.repo.local=*) ;; *) echo half > "$to/${jar}" ;; esac`)
  const lines: string[] = []
  await installNeo4j(home, (line) => lines.push(line), never)
  expect(lines.join(' ')).toContain(`wrong jar: ${jar} is broken`)
  expect(readdirSync(home.install).sort()).toEqual(['lib', 'pom.xml'])
  await installNeo4j(home, quiet, never)
})

test('they are refused again when even a fresh copy is wrong', async () => {
  rmSync(home.lib, { recursive: true, force: true })
  fakeMaven('echo x > "$to/surprise.jar"')
  await expect(installNeo4j(home, quiet, never)).rejects.toThrow('surprise.jar is not a part of Neo4j')
  expect(existsSync(home.lib)).toBe(false)
})

test('they never get their place when Maven fails half way', async () => {
  fakeMaven(`rm "$to/${jar}"; echo '[ERROR] no network'; exit 1`)
  await expect(installNeo4j(home, quiet, never)).rejects.toThrow(home.mavenLog)
  expect(existsSync(home.lib)).toBe(false)
  expect(readFileSync(home.mavenLog, 'utf8')).toContain('no network')
})

test('a Maven that is interrupted does not go on alone', async () => {
  const note = join(folder, 'maven.pid')
  fakeMaven(`echo $$ > '${note}'; exec sleep 1000`)
  const interrupt = new AbortController()
  const work = installNeo4j(home, quiet, interrupt.signal)
  const refused = expect(work).rejects.toThrow('abort')
  while (!existsSync(note) || readFileSync(note, 'utf8') === '') await delay(20)
  interrupt.abort()
  await refused
  expect(() => process.kill(Number(readFileSync(note, 'utf8')), 0)).toThrow('ESRCH')
})
