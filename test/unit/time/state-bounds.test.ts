import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lifeOf } from '../../../src/seed/derive/values.ts'
import { isAliveOn, type AliveCertainty } from '../../../src/time/alive.ts'
import { stateBounds, type WrittenLife } from '../../../src/time/state-bounds.ts'

const CERTAINTIES: AliveCertainty[] = ['POSSIBLE', 'CERTAIN']
const DAYS = [
  '0000-01-01',
  '1999-06-01',
  '1999-12-31',
  '2000-01-01',
  '2000-01-05',
  '2000-01-09',
  '2000-02-01',
  '2005-01-01',
]
const DATES = [
  ...['2000-01-01', '2000-01-05', '2000-01-09', '2000-01', '1999', '2000-01-05~', '199X'],
  ...['2000-01-05/2000-01-09', '../2000-01-05', '2000-01-05/..', '1999/2000'],
]

const date = fc.option(fc.constantFrom(...DATES), { nil: undefined })
const life = fc
  .record({ start: date, end: date, endUnknown: fc.constantFrom(true, false, undefined) })
  .map((written) => lifeOf(written))
  .filter(({ startEarliest = '0000', endLatest = '9999' }) => String(startEarliest) <= String(endLatest))
const undated = fc.constantFrom(true, false, undefined).map((endUnknown) => lifeOf({ endUnknown }))

describe('the bounds of a state', () => {
  test('without dates, it may have lasted, or certainly lasted, on the days on which both ends did', () => {
    fc.assert(
      fc.property(life, life, (a, b) => {
        const state = stateBounds({}, [a, b])
        for (const day of DAYS) {
          for (const certainty of CERTAINTIES) {
            const both = isAliveOn(a, day, certainty) && isAliveOn(b, day, certainty)
            expect(isAliveOn(state, day, certainty), `${certainty} on ${day}`).toBe(both)
          }
        }
      }),
      { numRuns: 3_000 },
    )
  })

  test('with some dates, it neither outlives its ends where it has no end, nor begins before them where it has no start', () => {
    fc.assert(
      fc.property(life, life, life, (own, a, b) => {
        const state = { ...stateBounds(own, [a, b]), endUnknown: own.endUnknown ?? null }
        for (const day of DAYS) {
          for (const certainty of CERTAINTIES) {
            if (!isAliveOn(state, day, certainty)) continue
            for (const one of [a, b]) {
              if (own.end === undefined) expect(isAliveOn(onlyEnd(one), day, 'POSSIBLE')).toBe(true)
              if (own.start === undefined) expect(isAliveOn(onlyStart(one), day, certainty)).toBe(true)
            }
          }
        }
      }),
      { numRuns: 3_000 },
    )
  })

  test('written dates keep their own bounds', () => {
    fc.assert(
      fc.property(life, life, life, (own, a, b) => {
        const state = stateBounds(own, [a, b])
        if (own.start !== undefined)
          expect([state.startEarliest, state.startLatest]).toEqual([own.startEarliest ?? null, own.startLatest ?? null])
        if (own.end !== undefined)
          expect([state.endEarliest, state.endLatest]).toEqual([own.endEarliest ?? null, own.endLatest ?? null])
      }),
    )
  })

  test('what ended at an unknown time is never certain, and has an end that its ends allow', () => {
    fc.assert(
      fc.property(undated, life, life, (own, a, b) => {
        const state = { ...stateBounds(own, [a, b]), endUnknown: own.endUnknown ?? null }
        if (own.endUnknown !== true) return
        expect(state.endEarliest).toBeNull()
        expect(DAYS.filter((day) => isAliveOn(state, day, 'CERTAIN'))).toEqual([])
      }),
    )
  })

  test.each([
    [
      'the later start and the earlier end',
      { start: '1998-02-28', end: '2008-02-29' },
      { start: '2004', end: '2009' },
      ['2004-01-01', '2004-12-31', '2008-02-29', '2008-02-29'],
    ],
    [
      'what still exists puts no end',
      { start: '1998' },
      { start: '2004', end: '2009' },
      ['2004-01-01', '2004-12-31', '2009-01-01', '2009-12-31'],
    ],
    ['no start leaves open by when it began', {}, { start: '2004' }, ['2004-01-01', null, null, null]],
    [
      'an unknown end may have been at once',
      { start: '1998', endUnknown: true },
      { start: '2004' },
      ['2004-01-01', '2004-12-31', '1998-01-01', null],
    ],
    [
      'an unknown end of what has no start',
      { endUnknown: true },
      { start: '2004', end: '2009' },
      ['2004-01-01', null, '0000-01-01', '2009-12-31'],
    ],
  ] satisfies [string, WrittenLife, WrittenLife, (string | null)[]][])('%s', (_title, a, b, expected) => {
    const { startEarliest, startLatest, endEarliest, endLatest } = stateBounds({}, [lifeOf({ ...a }), lifeOf({ ...b })])
    expect([startEarliest, startLatest, endEarliest, endLatest]).toEqual(expected)
  })
})

function onlyStart({ startEarliest, startLatest }: WrittenLife): WrittenLife {
  return { startEarliest: startEarliest ?? null, startLatest: startLatest ?? null }
}

function onlyEnd({ endEarliest, endLatest }: WrittenLife): WrittenLife {
  return { endEarliest: endEarliest ?? null, endLatest: endLatest ?? null }
}
