import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '../../src/change/account.ts'
import { follow } from '../../src/change/account.ts'
import { RANKS, type ChangeEvent } from '../../src/change/event.ts'
import { leftOut } from '../../src/change/left-out.ts'
import { traceLineage, type Direction } from '../../src/change/lineage.ts'
import type { Database } from '../../src/database/connect.ts'
import { accessTo, type Access } from '../../src/questions/ask.ts'
import { lineage } from '../../src/questions/lineage.ts'
import type { LineageQuery } from '../../src/questions/lineage-query.ts'
import { openScope } from '../../src/scope.ts'
import { BODIES, expectedBodies, expectedSteps, someAccount, someEvents } from '../support/accounts.ts'
import { addEvents, prefixed } from '../support/change-events.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'

let database: Database
let access: Access

const GRAPHS = fc.sample(someEvents, { seed: 11, numRuns: 20 }).map((events, index) => prefixed(`g${index}-`, events))
const DIRECTIONS: Direction[] = ['ANCESTORS', 'DESCENDANTS', 'FAMILY']

beforeAll(async () => {
  database = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
  await addEvents(database, GRAPHS.flat())
  access = accessTo(database)(openScope(120_000))
})
afterAll(() => database.close())

/** What was found, in short. */
async function ask(query: LineageQuery) {
  const { nodes, edges, truncated, leftOut: left } = await access.ask(lineage, query)
  return {
    ids: nodes.map(({ id }) => id),
    steps: edges.map(({ id }) => id),
    truncated,
    leftOut: left.map(({ id }) => id),
  }
}

/** What must be found, from all events at once. */
function expected(events: readonly ChangeEvent[], { of, direction, depth }: LineageQuery, account: Account) {
  const steps = expectedSteps(events, account)
  const found = traceLineage(of, steps, { direction, depth, limit: 2_000 })
  const left = leftOut(events, follow(events, account), { ...found, direction })
  const { ids, edges, truncated } = found
  return { ids, steps: edges.map(({ id }) => id), truncated, leftOut: left.map(({ id }) => id) }
}

/** Two questions to each graph that has the bodies. */
function questions(): { events: ChangeEvent[]; query: LineageQuery; account: Account }[] {
  const some = fc.tuple(
    fc.constantFrom(...BODIES),
    fc.constantFrom(...DIRECTIONS),
    fc.integer({ min: 1, max: 6 }),
    someAccount,
  )
  return GRAPHS.flatMap((events, index) =>
    fc
      .sample(some, { seed: index, numRuns: 4 })
      .map(([body, direction, depth, account]) => ({
        events,
        query: { of: `g${index}-${body}`, direction, depth },
        account,
      }))
      .filter(({ query: { of } }) =>
        events.some(({ enters, yields }) => [...enters, ...yields].some(({ id }) => id === of)),
      ),
  )
}

describe('the lineage of random events', () => {
  test('according to any account is that of all its steps, with what it leaves out', async () => {
    for (const { events, query, account } of questions())
      expect(await ask({ ...query, ...account }), JSON.stringify({ query, account, events })).toEqual(
        expected(events, query, account),
      )
  })

  test('with every rank is a walk over all successions', async () => {
    for (const { events, query } of questions()) {
      const { ids, leftOut: left } = await ask({ ...query, depth: 30, ranks: RANKS })
      const steps = expectedSteps(events, { ranks: RANKS })
      expect([ids.toSorted(), left]).toEqual([[...expectedBodies(query.of, steps, query.direction)].sort(), []])
    }
  })

  test('with preferred events is the same whether it is stored or derived', async () => {
    await database.execute("MERGE (n:Entity {id: 'silent'}) SET n:Source, n.type = 'Source', n.title = 'Says nothing'")
    for (const { events, query } of questions()) {
      const stored = await ask(query)
      expect(stored).toEqual(expected(events, query, { ranks: ['PREFERRED'] }))
      expect(await ask({ ...query, accordingTo: 'silent' })).toEqual(stored)
    }
  })
})

describe('a large lineage of lower ranks', () => {
  const alternative = (id: string, from: string, to: string): ChangeEvent => ({
    id,
    kind: 'REPLACEMENT',
    rank: 'ALTERNATIVE',
    enters: [{ id: from, fate: 'ENDED' }],
    yields: [{ id: to, fate: 'CREATED' }],
    flows: [],
    cites: ['paper#p. 1'],
  })
  const ranks = RANKS

  test('in a chain is cut at 100 steps', async () => {
    await addEvents(
      database,
      Array.from({ length: 150 }, (_, index) => alternative(`link-${index}`, `chain-${index}`, `chain-${index + 1}`)),
    )
    const cut = await ask({ of: 'chain-0', direction: 'DESCENDANTS', depth: 5_000, ranks })
    expect([cut.ids.length, cut.ids.at(-1), cut.truncated]).toEqual([101, 'chain-100', true])
    const whole = await ask({ of: 'chain-50', direction: 'DESCENDANTS', depth: 100, ranks })
    expect([whole.ids.length, whole.truncated]).toEqual([101, false])
  })

  test('in a star is cut at 2,000 things, and each event that is left out is told once', async () => {
    await addEvents(
      database,
      Array.from({ length: 2_500 }, (_, index) => alternative(`ray-${index}`, 'centre', `star-${index}`)),
    )
    const cut = await ask({ of: 'centre', direction: 'FAMILY', depth: 3, ranks })
    expect([cut.ids.length, cut.truncated, cut.leftOut]).toEqual([2_000, true, []])
    const preferred = await ask({ of: 'centre', direction: 'FAMILY', depth: 3 })
    expect([preferred.ids, preferred.truncated, preferred.leftOut.length]).toEqual([['centre'], false, 2_500])
  })

  test('does not end in fifteen stacked diamonds of two accounts each', async () => {
    const events = Array.from({ length: 15 }, (_, level) =>
      ['l', 'r'].flatMap((side) => [
        alternative(`diamond-${level}${side}-in`, `diamond-${level}`, `diamond-${level}${side}`),
        alternative(`diamond-${level}${side}-out`, `diamond-${level}${side}`, `diamond-${level + 1}`),
      ]),
    ).flat()
    await addEvents(database, events)
    const { ids, steps } = await ask({ of: 'diamond-0', direction: 'DESCENDANTS', depth: 100, ranks })
    expect([ids.length, steps.length]).toEqual([46, 60])
  })
})

test('a source that is not there, and no rank at all, are errors', async () => {
  const query: LineageQuery = { of: 'economy', direction: 'FAMILY', depth: 3 }
  await expect(ask({ ...query, accordingTo: 'nobody2011' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringContaining("no source with the id 'nobody2011'") as string,
  })
  await expect(ask({ ...query, accordingTo: 'growth' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(ask({ ...query, ranks: [] })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(ask({ ...query, of: 'nothing', ranks: RANKS })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
