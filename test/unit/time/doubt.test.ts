import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAliveOn, type Life } from '../../../src/time/alive.ts'
import { doubtsOn } from '../../../src/time/doubt.ts'

const DAY = '2000-01-05'
const EXACT: Life = { startEarliest: '1990-01-01', startLatest: '1990-01-01' }

test.each<[string, Life, string[]]>([
  ['known dates', EXACT, []],
  ['no dates', {}, ['BEGIN_NOT_KNOWN']],
  ['a start by some later day', { startLatest: '2003-01-01' }, ['BEGIN_NOT_KNOWN']],
  ['a start in the year of the day', { startEarliest: '2000-01-01', startLatest: '2000-12-31' }, ['BEGIN_NOT_EXACT']],
  ['an end at an unknown time', { ...EXACT, endUnknown: true }, ['END_NOT_KNOWN']],
  ['an end on that day or later', { ...EXACT, endEarliest: '1999-01-01' }, ['END_NOT_KNOWN']],
  [
    'an end in the year of the day',
    { ...EXACT, endEarliest: '2000-01-01', endLatest: '2000-12-31' },
    ['END_NOT_EXACT'],
  ],
  ['an end by some later day', { ...EXACT, endLatest: '2003-01-01' }, ['END_NOT_EXACT']],
  ['an end after the day', { ...EXACT, endEarliest: '2000-01-06', endLatest: '2000-12-31' }, []],
])('%s', (_title, life, doubts) => {
  expect(doubtsOn(life, DAY)).toEqual(doubts)
})

test('what may have existed has a doubt exactly if it did not certainly exist', () => {
  const bound = fc.option(fc.constantFrom('2000-01-03', '2000-01-04', '2000-01-05', '2000-01-06', '2000-01-07'))
  const [startEarliest, startLatest, endEarliest, endLatest] = [bound, bound, bound, bound]
  const lives = fc.record({ startEarliest, startLatest, endEarliest, endLatest, endUnknown: fc.option(fc.boolean()) })
  fc.assert(
    fc.property(lives, (life) => {
      fc.pre(isAliveOn(life, DAY, 'POSSIBLE'))
      expect(doubtsOn(life, DAY).length === 0).toBe(isAliveOn(life, DAY, 'CERTAIN'))
    }),
  )
})
