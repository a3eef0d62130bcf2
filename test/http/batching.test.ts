import type { Driver } from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { serveFolder } from '../support/served.ts'

let sessions = 0
const modes = new Set<unknown>()

/** The same database, counting how many queries are sent to it: each is a session of its own. */
function counted(given: Database): Database {
  const driver = new Proxy(given.driver, {
    get(target, name: keyof Driver) {
      if (name !== 'session') return Reflect.get(target, name) as unknown
      return (...args: Parameters<Driver['session']>) => {
        sessions += 1
        modes.add(args[0]?.defaultAccessMode)
        return target.session(...args)
      }
    },
  })
  const read: Database['read'] = (...args) => {
    sessions += 1
    return given.read(...args)
  }
  return { ...given, driver, read }
}

async function queriesOf(query: string): Promise<number> {
  await served.data(query)
  const before = sessions
  // Not to the letter, or the answer would be given again.
  await served.data(`${query} `)
  return sessions - before
}

const served = serveFolder('test/support/tiny-graph', counted)

describe('batching', () => {
  test('answers generated types under many wrappers with one query for each field', async () => {
    const hits = await served.data('{ search(text: "부", limit: 100) { entity { nameEn } } }')
    expect((hits['search'] as unknown[]).length).toBeGreaterThan(5)
    expect(
      await queriesOf(
        '{ search(text: "부", limit: 100) { entity { nameEn predecessors { nameEn } } other: entity { nameKo } } }',
      ),
    ).toBe(3)
  })

  test('asks nothing for ids that are known', async () => {
    expect(
      await queriesOf(
        '{ lineage(of: "growth") { entities { id } events { id } successions { from { id __typename } to { id } event { id } } } }',
      ),
    ).toBe(1)
  })

  test('keeps aliases, fragments and directives apart', async () => {
    const answer = await served.data(
      `query ($no: Boolean = false) { search(text: "경부") { entity { ...A also: nameKo @include(if: $no) } entity { kind } again: entity { name: nameKo } } } fragment A on Entity { x: id }`,
    )
    expect(answer).toEqual({ search: [{ entity: { x: 'economy', kind: 'MINISTRY' }, again: { name: '경제부' } }] })
  })
})

test('every generated query runs in a session for reading', () => {
  expect([...modes]).toEqual(['READ'])
})
