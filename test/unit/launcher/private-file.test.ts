import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { homeAt, type Home } from '../../../src/launcher/home.ts'
import {
  createSupervisorAddress,
  readSupervisorAddress,
  renewSupervisorAddress,
  restoreSupervisorAddress,
} from '../../../src/launcher/supervisor/address.ts'
import { homePassword } from '../../../src/launcher/neo4j/password.ts'
import { createFile, replaceFile } from '../../../src/launcher/private-file.ts'

let home: Home

beforeEach(() => {
  home = homeAt(mkdtempSync(join(tmpdir(), 'jokbo-files-')))
})
afterEach(() => {
  rmSync(home.root, { recursive: true })
})

const mode = (path: string): number => statSync(path).mode & 0o777

test('a file that cannot be replaced leaves nothing else behind', async () => {
  mkdirSync(home.password)
  await expect(replaceFile(home.password, 'x')).rejects.toThrow('EISDIR')
  expect(readdirSync(home.root)).toEqual(['password'])
})

test('when many create one file, one succeeds and no other file is left', async () => {
  const path = join(home.root, 'file')
  const created = await Promise.all(Array.from({ length: 20 }, (_, number) => createFile(path, `${number}`)))
  expect(created.filter(Boolean)).toHaveLength(1)
  expect(readFileSync(path, 'utf8')).toBe(`${created.indexOf(true)}`)
  expect(readdirSync(home.root)).toEqual(['file'])
})

describe('the password', () => {
  test('is made once, for the owner only, even when many ask at once', async () => {
    const passwords = await Promise.all(Array.from({ length: 10 }, () => homePassword(home)))
    expect(new Set(passwords).size).toBe(1)
    expect(passwords[0]).toMatch(/^[\w-]{24,}$/)
    expect(mode(home.password)).toBe(0o600)
  })

  test.each(['', '\n', 'short', 'two words that are long enough'])(
    'a broken file (%j) is replaced before there is a database',
    async (text) => {
      writeFileSync(home.password, text)
      const made = await homePassword(home)
      expect(readFileSync(home.password, 'utf8').trim()).toBe(made)
      expect(mode(home.password)).toBe(0o600)
    },
  )

  test('a lost password of an existing database is reported, not replaced', async () => {
    mkdirSync(join(home.neo4j, 'data', 'databases', 'system'), { recursive: true })
    await expect(homePassword(home)).rejects.toThrow(home.password)
    expect(readdirSync(home.root)).toEqual(['neo4j'])
  })
})

describe('the address of the supervisor', () => {
  test('when many create it there is one, which others cannot read', async () => {
    await Promise.all(Array.from({ length: 10 }, () => createSupervisorAddress(home)))
    const address = await readSupervisorAddress(home)
    expect(address).toMatchObject({ port: expect.any(Number) as number })
    expect(mode(home.supervisor)).toBe(0o600)
  })

  test.each(['', '{"port":', '{"port":1}', '[]', '{"port":"a","token":"b"}'])('%j is a broken one', async (text) => {
    writeFileSync(home.supervisor, text)
    expect(await readSupervisorAddress(home)).toBe('broken')
    await renewSupervisorAddress(home)
    expect(await readSupervisorAddress(home)).toBeTypeOf('object')
  })

  test('the supervisor that runs corrects a damaged file', async () => {
    await createSupervisorAddress(home)
    const address = await readSupervisorAddress(home)
    if (typeof address === 'string') throw new Error(address)
    writeFileSync(home.supervisor, 'garbage')
    await restoreSupervisorAddress(home, address)
    expect(await readSupervisorAddress(home)).toEqual(address)
  })
})
