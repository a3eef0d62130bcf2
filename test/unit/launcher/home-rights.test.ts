import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { narrowHome } from '../../../src/launcher/home-rights.ts'
import { homeAt, type Home } from '../../../src/launcher/home.ts'

let home: Home
let lines: string[]

beforeEach(() => {
  home = homeAt(realpathSync(mkdtempSync(join(tmpdir(), 'jokbo-rights-'))))
  lines = []
  mkdirSync(home.neo4j)
  writeFileSync(home.password, 'secret')
  writeFileSync(home.supervisorLog, '')
  for (const folder of [home.root, home.neo4j]) chmodSync(folder, 0o755)
  for (const file of [home.password, home.supervisorLog]) chmodSync(file, 0o644)
})
afterEach(() => {
  rmSync(home.root, { recursive: true })
})

const narrow = () => narrowHome(home, (line) => lines.push(line))
const modeOf = (path: string) => (statSync(path).mode & 0o7777).toString(8)

test('a home that others could read is closed to them, and that is said once', async () => {
  await narrow()
  expect([home.root, home.neo4j, home.password, home.supervisorLog].map(modeOf)).toEqual(['700', '700', '600', '600'])
  expect(lines).toEqual([
    `Others could read what is in ${home.root}; now only you can. Changed: the folder itself, neo4j, password, supervisor.log.`,
  ])
  await narrow()
  expect(lines).toHaveLength(1)
})

test('a folder that holds other things keeps its rights, and so do these things', async () => {
  const letter = join(home.root, 'letter.txt')
  writeFileSync(letter, '')
  chmodSync(letter, 0o644)
  await narrow()
  expect([home.root, letter, home.neo4j, home.password].map(modeOf)).toEqual(['755', '644', '700', '600'])
})

test('a folder in which anybody may write keeps its rights', async () => {
  chmodSync(home.root, 0o1777)
  await narrow()
  expect([home.root, home.password].map(modeOf)).toEqual(['1777', '600'])
})

test('an empty folder keeps its rights: nothing shows yet whose it is', async () => {
  rmSync(home.neo4j, { recursive: true })
  rmSync(home.password)
  rmSync(home.supervisorLog)
  await narrow()
  expect([modeOf(home.root), lines]).toEqual(['755', []])
})

test('where a link leads nothing is changed', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'jokbo-elsewhere-'))
  chmodSync(elsewhere, 0o755)
  rmSync(home.neo4j, { recursive: true })
  symlinkSync(elsewhere, home.neo4j)
  await narrow()
  expect(modeOf(elsewhere)).toBe('755')
  rmSync(elsewhere, { recursive: true })
})

test.skipIf(process.getuid?.() !== 0)('what belongs to another user is not changed', async () => {
  const { chownSync } = await import('node:fs')
  chownSync(home.neo4j, 65_534, 65_534)
  await narrow()
  expect([modeOf(home.neo4j), modeOf(home.password)]).toEqual(['755', '600'])
})
