import { beforeAll, expect, inject, test } from 'vitest'
import { parseCsv } from '../support/csv.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'
import { runProgram } from '../support/program-run.ts'

// Marsh (XM) and Watt (XT) both have a Ministry of Finance; the cantons of Watt have names in German alone.
beforeAll(async () => {
  const database = await openTestDatabase()
  await loadFolder(database, 'test/support/fixtures/two-countries')
  await database.close()
})

async function jokbo(...args: string[]): Promise<string> {
  const { uri, user, password, database } = inject('neo4j')
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  const run = runProgram(args, settings)
  expect([args, await run.end, run.progress()]).toEqual([args, 0, ''])
  return run.result()
}

test('search tells two bodies of one name apart', async () => {
  expect(await jokbo('search', '재무부')).toBe(
    [
      'xm-finance  재무부 (Ministry of Finance), Actor MINISTRY, XM, since 2000-01-01',
      'xt-finance  Ministerium für Finanzen (Ministry of Finance), Actor MINISTRY, XT, since 2000-01-01, found as 재무부 (2000-01-01 to today)\n',
    ].join('\n'),
  )
  expect(await jokbo('search', 'Kanton Ober')).toMatch(/^xt-canton {2}Kanton Ober- und Unterwatt, Actor CANTON, since/)
})

test('as-of shows the bodies of one jurisdiction, by the names that they have', async () => {
  const shown = await jokbo('as-of', '2001-01-01', '--kinds', 'ministry,canton', '--jurisdiction', 'xt')
  expect(shown).toBe(
    [
      'Kanton Ober- und Unterwatt [xt-canton], since 2000-01-01',
      '재무부 (Ministry of Finance) [xt-finance], since 2000-01-01\n',
    ].join('\n'),
  )
  expect(await jokbo('as-of', '2001-01-01', '--jurisdiction', 'DE')).toBe('No such body is known for that day.\n')
})

test('crosswalk has the name in its own language as a column', async () => {
  const [head = [], row = []] = parseCsv(
    await jokbo('crosswalk', '1999-01-01', '2001-01-01', '--kinds', 'canton', '--csv'),
  )
  const cell = (name: string) => row[head.indexOf(name)]
  expect(['body_id', 'body_name_native', 'heir_name_native', 'heir_start', 'change_kinds'].map(cell)).toEqual([
    'xt-canton-1990',
    'Kanton Strandstraße',
    'Kanton Ober- und Unterwatt',
    '2000-01-01',
    'REPLACEMENT',
  ])
})
