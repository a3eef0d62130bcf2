import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ChangeEvent, ChangeKind } from '../../src/change/event.ts'
import type { Direction } from '../../src/change/lineage.ts'
import { isRename, successionsOf, type Succession } from '../../src/change/succession.ts'
import type { Database } from '../../src/database/connect.ts'
import { accessTo, type Access } from '../../src/questions/ask.ts'
import { lineage } from '../../src/questions/lineage.ts'
import type { LineageQuery } from '../../src/questions/lineage-query.ts'
import { openScope } from '../../src/scope.ts'
import { BODIES, expectedSteps, someAccount, someEvents } from '../support/accounts.ts'
import { addEvents, prefixed } from '../support/change-events.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'
import { naiveLineage } from '../support/naive-lineage.ts'

let database: Database
let access: Access

const GRAPHS = fc.sample(someEvents, { seed: 5, numRuns: 25 }).map((events, index) => prefixed(`w${index}-`, events))

/** The first days of the bodies of all graphs, by their last letter; the others have none. */
const STARTS: Readonly<Record<string, string>> = { a: '1990-01-01', b: '2003-01-01', c: '2008-02-15', d: '2013-01-01' }

/** The first and the last day that the dates of the events can mean. */
const DAYS: Readonly<Record<string, [string, string]>> = {
  '1998': ['1998-01-01', '1998-12-31'],
  '2003-04-07': ['2003-04-07', '2003-04-07'],
  '2008-02': ['2008-02-01', '2008-02-29'],
}

beforeAll(async () => {
  database = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
  await addEvents(database, GRAPHS.flat())
  await database.execute(
    `UNWIND keys($starts) AS letter
     MATCH (n:Actor) WHERE n.id STARTS WITH 'w' AND n.id ENDS WITH '-' + letter
     SET n.start = $starts[letter], n.startEarliest = date($starts[letter]), n.startLatest = date($starts[letter])`,
    { starts: STARTS },
  )
  access = accessTo(database)(openScope(120_000))
})
afterAll(() => database.close())

const someDay = fc.constantFrom('1997-01-01', '1998-06-01', '2003-04-07', '2008-02-10', '2008-03-01', '2020-01-01')

/** At most two arguments, so that something is found; the two days of a period in order. */
const someArguments = fc
  .tuple(
    fc.record({
      changes: fc.subarray<ChangeKind>(['RENAME', 'MERGER', 'SPLIT', 'REPLACEMENT', 'SECESSION', 'ABSORPTION'], {
        minLength: 1,
      }),
      renames: fc.constantFrom('KEEP' as const, 'COLLAPSE' as const),
      functions: fc.boolean(),
      period: fc.tuple(someDay, someDay),
      at: fc.record({ day: someDay, certainty: fc.constantFrom('POSSIBLE' as const, 'CERTAIN' as const) }),
    }),
    fc.subarray(['changes', 'renames', 'functions', 'period', 'at'], { maxLength: 2 }),
  )
  .map(([{ changes, renames, functions, period, at }, given]) => {
    const [from = '', to = ''] = period.toSorted()
    return {
      ...(given.includes('changes') && { changes }),
      ...(given.includes('renames') && { renames }),
      ...(given.includes('functions') && { functions }),
      ...(given.includes('period') && { from, to }),
      ...(given.includes('at') && { at }),
    }
  })

/** Questions to each graph that has the body. */
function questions(): { events: ChangeEvent[]; query: LineageQuery }[] {
  const some = fc.tuple(
    fc.constantFrom(...BODIES),
    fc.constantFrom<Direction>('ANCESTORS', 'DESCENDANTS', 'FAMILY'),
    fc.integer({ min: 1, max: 5 }),
    someArguments,
    fc.option(someAccount, { nil: undefined }),
  )
  return GRAPHS.flatMap((events, index) =>
    fc
      .sample(some, { seed: 100 + index, numRuns: 7 })
      .map(([body, direction, depth, more, account]) => ({
        events,
        query: { of: `w${index}-${body}`, direction, depth, ...more, ...account },
      }))
      .filter(({ query: { of } }) =>
        events.some(({ enters, yields }) => [...enters, ...yields].some(({ id }) => id === of)),
      ),
  )
}

/** The steps of the functions that an account takes: no source tells otherwise, as the random flows name no function. */
function handed(events: readonly ChangeEvent[], { ranks = ['PREFERRED'], accordingTo }: LineageQuery): Succession[] {
  const isTaken = ({ rank = 'PREFERRED', cites }: ChangeEvent) =>
    ranks.includes(rank) || (accordingTo !== undefined && cites.some((cite) => cite.startsWith(`${accordingTo}#`)))
  return events
    .filter(isTaken)
    .flatMap(successionsOf)
    .filter(({ type }) => type === 'HANDED_FUNCTION_TO')
}

/** What must be found, by the definitions of the arguments. */
function expected(events: readonly ChangeEvent[], query: LineageQuery) {
  const { of, direction, depth, ranks = ['PREFERRED'], accordingTo, changes, from, to, at, renames } = query
  const account = { ranks, ...(accordingTo !== undefined && { accordingTo }) }
  const all = [...expectedSteps(events, account), ...(query.functions ? handed(events, query) : [])]
  const boundsOf = ({ date }: Succession): [string, string] => DAYS[date ?? ''] ?? ['0000', '9999']
  const had = ([earliest, latest]: [string, string]) =>
    !at || (at.certainty === 'CERTAIN' ? latest : earliest) <= at.day
  const begun = (id: string) => {
    const start = STARTS[id.at(-1) ?? '']
    return had(start === undefined ? ['0000', '9999'] : [start, start])
  }
  if (!begun(of)) return { bodies: [], steps: [] }
  const visible = all.filter((step) => had(boundsOf(step)) && begun(step.from) && begun(step.to))
  const event = (step: Succession) => events.find(({ id }) => id === step.eventId)
  const joined = visible.filter((step) => {
    const origin = event(step)
    return renames === 'COLLAPSE' && origin !== undefined && isRename(origin, step)
  })
  const followed = visible.filter((step) => {
    const [earliest, latest] = boundsOf(step)
    const isWithin = latest >= (from ?? latest) && earliest <= (to ?? earliest)
    return isWithin && (changes?.includes(step.kind) ?? true) && !joined.includes(step)
  })
  const { hops, steps } = naiveLineage(of, followed, { direction, depth, renames: joined })
  return { bodies: [...hops.keys()].sort(), steps: [...steps].sort() }
}

describe('the lineage of random events', () => {
  test('holds what its arguments mean, for stored and for derived steps', async () => {
    const all = questions()
    let found = 0
    for (const { events, query } of all) {
      const { bodies, edges } = await access.ask(lineage, query)
      found += edges.length
      const names = bodies.map(({ incarnations }) => incarnations.toSorted().join('+'))
      expect(
        { bodies: names.sort(), steps: edges.map(({ id }) => id).sort() },
        JSON.stringify({ query, events }),
      ).toEqual(expected(events, query))
    }
    expect([all.length > 100, found > 100]).toEqual([true, true])
  })

  test('has a reason exactly when it has no step, and every end of a step is among its things', async () => {
    for (const { query } of questions()) {
      const { nodes, others, edges, reason, bodies } = await access.ask(lineage, query)
      expect(reason === null).toBe(edges.length > 0)
      if (reason !== null) expect(reason).toMatch(/^\S.*\.$/)
      const ids = new Set([...nodes, ...others].map(({ id }) => id))
      for (const { from, to } of edges) expect(ids.has(from) && ids.has(to)).toBe(true)
      expect(bodies.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id))
      for (const body of bodies)
        for (const id of [...body.incarnations, ...body.became, ...body.revivedBy]) expect(ids.has(id)).toBe(true)
    }
  })

  test('with joined renames is the same from each name of the body', async () => {
    for (const { query } of questions().filter(({ query: { at } }) => !at)) {
      const asked = { ...query, renames: 'COLLAPSE' as const }
      const { header: _, ...found } = await access.ask(lineage, asked)
      for (const of of found.bodies[0]?.incarnations ?? []) {
        const { header: __, reason, ...other } = await access.ask(lineage, { ...asked, of })
        expect({ ...other, reason: found.reason }).toEqual(found)
        expect(reason === null).toBe(found.reason === null)
      }
    }
  })
})
