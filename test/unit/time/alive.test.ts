import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aliveCypher, aliveWhere, isAliveOn, type Life } from '../../../src/time/alive.ts'

interface Bounds {
  earliest?: string | undefined
  latest?: string | undefined
}

const DAYS = Array.from({ length: 12 }, (_, index) => `2000-01-${String(index + 1).padStart(2, '0')}`)
/** Stands for days before those above, and for days after them. */
const [BEFORE, AFTER] = ['1999-12-31', '2000-01-13']
/** Later than every day: the end of what still exists. */
const NEVER = '~'

const day = fc.constantFrom(...DAYS)
/** An exact day, a range of days, all days up to one, or all days from one. */
const dated: fc.Arbitrary<Bounds> = fc.oneof(
  day.map((one) => ({ earliest: one, latest: one })),
  fc
    .tuple(day, day)
    .map(([one, other]) => (one < other ? { earliest: one, latest: other } : { earliest: other, latest: one })),
  day.map((latest) => ({ latest })),
  day.map((earliest) => ({ earliest })),
)
const dates = fc.record({
  start: fc.oneof(dated, fc.constant<Bounds>({})),
  end: fc.oneof(dated, fc.constantFrom('RUNNING' as const, 'UNKNOWN' as const)),
  /** How a property that is not there is given. */
  absent: fc.constantFrom(null, undefined),
})
type Dates = typeof dates extends fc.Arbitrary<infer Value> ? Value : never

describe('alive on a day', () => {
  test('agrees with every life that the dates allow', () => {
    fc.assert(
      fc.property(dates, day, (given, on) => {
        const alive = livesOf(given).map(({ first, gone }) => first <= on && on < gone)
        expect(isAliveOn(lifeOf(given), on, 'POSSIBLE')).toBe(alive.includes(true))
        expect(isAliveOn(lifeOf(given), on, 'CERTAIN')).toBe(!alive.includes(false))
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['the first day', { startEarliest: '2008-02-29', startLatest: '2008-02-29' }, '2008-02-29', [true, true]],
    ['the day before', { startEarliest: '2008-02-29', startLatest: '2008-02-29' }, '2008-02-28', [false, false]],
    [
      'the day of the end',
      { startLatest: '1998-02-28', endEarliest: '2008-02-29', endLatest: '2008-02-29' },
      '2008-02-29',
      [false, false],
    ],
    [
      'a year in which it began',
      { startEarliest: '2008-01-01', startLatest: '2008-12-31' },
      '2008-06-01',
      [true, false],
    ],
    ['no date at all', {}, '2008-06-01', [true, false]],
    [
      'an unknown end beside a date',
      { startLatest: '1998-02-28', endEarliest: '2009-01-01', endUnknown: true },
      '2008-06-01',
      [true, false],
    ],
    ['an unknown end', { startLatest: '1998-02-28', endUnknown: true }, '2008-06-01', [true, false]],
    [
      'an end at any time up to 1948',
      { startLatest: '1900-01-01', endLatest: '1948-12-31' },
      '1940-01-01',
      [true, false],
    ],
  ] satisfies [string, Life, string, [boolean, boolean]][])('%s', (_title, one, on, [possible, certain]) => {
    expect([isAliveOn(one, on, 'POSSIBLE'), isAliveOn(one, on, 'CERTAIN')]).toEqual([possible, certain])
  })

  test('is expressed as a filter of the API and as a condition in Cypher', () => {
    expect(aliveWhere('2008-02-29', 'POSSIBLE')).toEqual({
      AND: [
        { OR: [{ startEarliest: { lte: '2008-02-29' } }, { startEarliest: { eq: null } }] },
        { OR: [{ endLatest: { gt: '2008-02-29' } }, { endLatest: { eq: null } }] },
      ],
    })
    expect(aliveCypher('n', 'date($day)', 'POSSIBLE')).toBe(
      '((n.startEarliest <= date($day) OR n.startEarliest IS NULL) AND (n.endLatest > date($day) OR n.endLatest IS NULL))',
    )
  })
})

/** Every life that the dates allow, as its first day and the first day without it. */
function livesOf({ start, end }: Dates): { first: string; gone: string }[] {
  const ends = end === 'RUNNING' ? [NEVER] : daysIn(end === 'UNKNOWN' ? {} : end)
  return daysIn(start).flatMap((first) => ends.map((gone) => ({ first, gone })))
}

function daysIn({ earliest, latest }: Bounds): string[] {
  return [BEFORE, ...DAYS, AFTER].filter((one) => !(earliest && one < earliest) && !(latest && one > latest))
}

/** The properties that the database holds for these dates. */
function lifeOf({ start, end, absent }: Dates): Life {
  const bounds = typeof end === 'string' ? {} : end
  const life = {
    startEarliest: start.earliest,
    startLatest: start.latest,
    endEarliest: bounds.earliest,
    endLatest: bounds.latest,
    endUnknown: end === 'UNKNOWN' ? true : undefined,
  }
  const given = Object.entries(life).map(([property, value]) => [property, value ?? absent] as const)
  return Object.fromEntries(given)
}
