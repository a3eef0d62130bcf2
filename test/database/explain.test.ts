import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { accessTo, type Access } from '../../src/questions/ask.ts'
import { explain, type Explanation } from '../../src/questions/explain.ts'
import { openScope } from '../../src/scope.ts'
import type { AliveCertainty } from '../../src/time/alive.ts'
import { addEvents } from '../support/change-events.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'
import { eventOf } from '../unit/change/event-of.ts'

let database: Database
let access: Access

beforeAll(async () => {
  database = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
  const cites = ['gazette#p. 1']
  await addEvents(database, [
    eventOf('z-a ENDED > z-b CREATED', { id: 'z-undated', cites }),
    eventOf('z-b ENDED > z-c CREATED', { id: 'z-about', effective: '1990/1995', cites }),
  ])
  access = accessTo(database)(openScope(120_000))
})
afterAll(() => database.close())

function upTo(from: string, to: string, day: string, certainty: AliveCertainty = 'POSSIBLE'): Promise<Explanation> {
  return access.ask(explain, { from, to, language: 'EN', at: { day, certainty } })
}

describe('up to a day', () => {
  test('a path counts only if all of its changes took effect by then', async () => {
    expect((await upTo('trade', 'growth', '2013-03-23')).found).toBe(true)
    expect(await upTo('trade', 'growth', '2013-03-22')).toMatchObject({
      found: false,
      reason: 'On 22 March 2013, it had not happened yet; the last change took effect on 23 March 2013.',
    })
  })

  test('a change that may have happened counts as possible, and not as certain', async () => {
    const found = async (from: string, to: string, day: string, certainty: AliveCertainty) =>
      (await upTo(from, to, day, certainty)).found
    expect([
      await found('z-b', 'z-c', '1989-12-31', 'POSSIBLE'),
      await found('z-b', 'z-c', '1990-01-01', 'POSSIBLE'),
    ]).toEqual([false, true])
    expect([
      await found('z-b', 'z-c', '1995-12-30', 'CERTAIN'),
      await found('z-b', 'z-c', '1995-12-31', 'CERTAIN'),
    ]).toEqual([false, true])
    expect([
      await found('z-a', 'z-b', '1900-01-01', 'POSSIBLE'),
      await found('z-a', 'z-b', '2100-01-01', 'CERTAIN'),
    ]).toEqual([true, false])
  })

  test('a common descendant that came later is none', async () => {
    expect((await upTo('trade', 'industry', '1989-12-31')).reason).toMatch(/^No recorded change joins/)
    expect((await upTo('trade', 'industry', '1990-01-01')).reason).toMatch(
      /^Neither came from the other, but both went into/,
    )
  })
})
