import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NEO4J_VERSION } from '../../../src/launcher/home.ts'
import { findBrokenJar, parseJarList, readJarList } from '../../../src/launcher/neo4j/jars.ts'
import { packagePath } from '../../../src/package-root.ts'

describe('the committed list', () => {
  const text = readFileSync(packagePath('neo4j/jars.sha256'), 'utf8')
  const pom = readFileSync(packagePath('neo4j/pom.xml'), 'utf8')

  test('has one sum for each jar, in the order of their names', async () => {
    const list = await readJarList()
    expect(list.size).toBe(213)
    expect([...list.values()].every((sum) => /^[0-9a-f]{64}$/.test(sum))).toBe(true)
    expect([...list.keys()].every((name) => /^[\w.+-]+\.jar$/.test(name))).toBe(true)
    expect(text.trim().split('\n')).toHaveLength(list.size)
  })

  test('names the same Neo4j as the pom and the program', async () => {
    expect(pom).toContain(`<version>${NEO4J_VERSION}</version>`)
    expect([...(await readJarList()).keys()]).toContain(`neo4j-${NEO4J_VERSION}.jar`)
  })

  test('comes with a pom that pins its plugin and names no server', () => {
    expect(pom).toMatch(/maven-dependency-plugin<\/artifactId>\s*<version>\d/)
    expect(pom).not.toMatch(/<(repository|pluginRepository)>/)
  })
})

describe('a folder of jars', () => {
  let folder: string
  const sum = (text: string): string => createHash('sha256').update(text).digest('hex')
  const list = parseJarList(`${sum('one')}  one.jar\n${sum('two')} *two.jar\n`)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jokbo-jars-'))
    writeFileSync(join(folder, 'one.jar'), 'one')
    writeFileSync(join(folder, 'two.jar'), 'two')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  test('is in order when all are there and whole', async () => {
    expect(await findBrokenJar(folder, list)).toBeUndefined()
  })

  test('is refused for a truncated jar', async () => {
    writeFileSync(join(folder, 'two.jar'), 'tw')
    expect(await findBrokenJar(folder, list)).toBe('two.jar is broken')
  })

  test('is refused for a missing jar', async () => {
    rmSync(join(folder, 'one.jar'))
    expect(await findBrokenJar(folder, list)).toBe('one.jar is missing')
  })

  test('is refused for a jar that does not belong there', async () => {
    writeFileSync(join(folder, 'evil.jar'), 'x')
    expect(await findBrokenJar(folder, list)).toBe('evil.jar is not a part of Neo4j')
  })
})
