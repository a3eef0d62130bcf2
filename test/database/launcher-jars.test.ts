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
import { supervisorsOf } from '../../src/launcher/process-table.ts'
import type { Report } from '../../src/launcher/settings.ts'
import { fakeCommand } from '../support/fake-docker.ts'
import { preparedJars } from '../support/prepared-jars.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jokbo-jars-')))
const home = homeAt(join(folder, 'home'))
let lib: string
const jar = 'neo4j-kernel-5.26.30.jar'
const quiet = (): void => undefined
const realPath = process.env['PATH']

const install = (report: Report = quiet, signal = new AbortController().signal): Promise<void> =>
  installNeo4j({ home, report, signal })

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

/** A Maven that copies the prepared jars into the folder `$to` and then runs more shell. */
function fakeMaven(more: string): void {
  const bin = mkdtempSync(join(folder, 'bin-'))
  const copy = `for word; do case "$word" in -DoutputDirectory=*) to="\${word#*=}" ;; esac; done; cp -R '${lib}' "$to"`
  fakeCommand(bin, 'mvn', `${copy}\n${more}`)
  process.env['PATH'] = `${bin}:${String(realPath)}`
}

test('jars that differ from the list are refused by name, and replaced at the next start even when Maven has the same wrong ones', async () => {
  cpSync(lib, home.lib, { recursive: true })
  rmSync(join(home.lib, jar))
  writeFileSync(join(home.lib, jar), 'half a jar')
  const plan = { java: 'java', heap: '512m', pageCache: '64m' }
  await expect(useManaged(home, plan, quiet, () => Promise.resolve(plan))).rejects.toThrow(`${jar} is broken`)
  while ((await supervisorsOf(home)).length > 0) await delay(50)
  expect(existsSync(home.lib)).toBe(false)

  fakeMaven(`case "$*" in *-Dmaven.repo.local=*) ;; *) echo half > "$to/${jar}" ;; esac`)
  const lines: string[] = []
  await install((line) => lines.push(line))
  expect(lines.join(' ')).toContain(`wrong jar: ${jar} is broken`)
  expect(readdirSync(home.install).sort()).toEqual(['lib', 'pom.xml'])
  await install()
})

test('jars are refused when even a second copy is wrong', async () => {
  rmSync(home.lib, { recursive: true, force: true })
  fakeMaven('echo x > "$to/surprise.jar"')
  await expect(install()).rejects.toThrow('surprise.jar is not a part of Neo4j')
  expect(existsSync(home.lib)).toBe(false)
})

test('jars are not installed when Maven fails half-way', async () => {
  fakeMaven(`rm "$to/${jar}"; echo '[ERROR] no network'; exit 1`)
  await expect(install()).rejects.toThrow(home.mavenLog)
  expect(existsSync(home.lib)).toBe(false)
  expect(readFileSync(home.mavenLog, 'utf8')).toContain('no network')
})

test('a full disk is told as such, with the folders and what is free, and half of the jars do not stay there', async () => {
  fakeMaven("echo '[ERROR] /m2/x.jar: No space left on device'; exit 1")
  await expect(install()).rejects.toThrow(
    /Maven could not fetch Neo4j: the disk is full\. It writes 123 MB to .*\/home\/neo4j-5\.26\.30 \(\d+ MB free\) and to .*repository.*Free some space and try again/,
  )
  expect(existsSync(join(home.install, 'lib.partial'))).toBe(false)
})

test('an interrupted Maven ends', async () => {
  const note = join(folder, 'maven.pid')
  fakeMaven(`echo $$ > '${note}'; exec sleep 1000`)
  const interrupt = new AbortController()
  const work = install(quiet, interrupt.signal)
  const refused = expect(work).rejects.toThrow('abort')
  while (!existsSync(note) || readFileSync(note, 'utf8') === '') await delay(20)
  interrupt.abort()
  await refused
  expect(() => process.kill(Number(readFileSync(note, 'utf8')), 0)).toThrow('ESRCH')
})
