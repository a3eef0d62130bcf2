import { expect, test } from 'vitest'
import { dateParts, type DatePoint } from '../../../src/time/date-parts.ts'

const point = (year: string, more: Partial<DatePoint> = {}): DatePoint => ({
  year,
  isAbout: false,
  isUncertain: false,
  ...more,
})

test.each([
  ['2008-02-29', { at: point('2008', { month: 2, day: 29 }) }],
  ['2008-02', { at: point('2008', { month: 2 }) }],
  ['2008', { at: point('2008') }],
  ['200X', { at: point('200X') }],
  ['20XX', { at: point('20XX') }],
  ['2003-XX', { at: point('2003') }],
  ['2003-04-XX', { at: point('2003', { month: 4 }) }],
  ['1996~', { at: point('1996', { isAbout: true }) }],
  ['2018-03-20?', { at: point('2018', { month: 3, day: 20, isUncertain: true }) }],
  ['1996%', { at: point('1996', { isAbout: true, isUncertain: true }) }],
  ['1977-12-16/1978', { from: point('1977', { month: 12, day: 16 }), to: point('1978') }],
  ['../1948', { to: point('1948') }],
  ['/1948', { to: point('1948') }],
  ['1948/', { from: point('1948') }],
  ['1948/..', { from: point('1948') }],
])('the parts of %s', (edtf, parts) => {
  expect(dateParts(edtf)).toEqual(parts)
})

test.each(['', '..', '/', 'seven bodies', '2008-2-9', '1948/1950/1952', 'x/1948', '1948/x'])(
  '%j is no date',
  (text) => {
    expect(dateParts(text)).toBeUndefined()
  },
)
