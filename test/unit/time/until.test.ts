import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateBounds, type Bounds } from '../../../src/time/edtf.ts'
import { someDayOf, until } from '../../../src/time/until.ts'

describe('until', () => {
  test.each([
    ['a day', '2013-03-23', '2013-03-22'],
    ['a month', '2013-03', '2013-02'],
    ['a year', '2013', '2012'],
    ['the first day of a year', '2000-01-01', '1999-12-31'],
    ['the day after a leap day', '2000-03-01', '2000-02-29'],
    ['a first month', '2013-01', '2012-12'],
    ['a year before 100', '0050', '0049'],
    ['about a year', '2013~', '2012~'],
    ['an uncertain day', '2013-03-01?', '2013-02-28?'],
    ['both about and uncertain', '2013-03%', '2013-02%'],
    ['an interval', '1977-12-16/1978-01-04', '1977-12-15/1978-01-03'],
    ['an interval of years', '2003/2004', null],
    ['an interval of two precisions', '1977/1978-01-01', null],
    ['an open interval', '../1989-06-01', '../1989-05-31'],
    ['an open interval of a year', '../2011', null],
    ['an interval with an unknown end', '1948-07-17/', '1948-07-16/'],
    ['a decade', '200X', null],
    ['an unspecified month', '2003-XX', null],
    ['an unspecified day', '2003-04-XX', null],
    ['an interval of which one side has no day before it', '0000-01-01/2000-01-01', null],
    ['the year 0', '0000', null],
    ['its first month', '0000-01', null],
    ['its first day', '0000-01-01', null],
    ['a text that is no date', 'spring', null],
    ['an empty text', '', null],
  ])('of %s, %s, is %s', (_title, end, expected) => {
    expect(until(end)).toBe(expected)
  })
})

describe('the time of which an end is some day', () => {
  test.each([
    ['a year', '1962-XX', '1962'],
    ['a year, with the day spelled out', '1962-XX-XX', '1962'],
    ['a month', '1997-01-XX', '1997-01'],
    ['nothing, for a whole year', '1962', null],
    ['nothing, for a decade', '196X', null],
  ])('is %s', (_title, end, expected) => {
    expect(someDayOf(end)).toBe(expected)
  })
})

const two = (number: number) => String(number).padStart(2, '0')
const year = fc.integer({ min: 3, max: 9990 }).map((number) => String(number).padStart(4, '0'))
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`)
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([ym, d]) => `${ym}-${two(d)}`)
const exact = fc.oneof(year, month, day)

/** The day before an ISO day. */
function dayBefore(isoDay = ''): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

test('the last day of what is still there is the day before the first day of the end', () => {
  fc.assert(
    fc.property(exact, (end) => {
      expect(dateBounds(until(end) ?? '').latest).toBe(dayBefore(dateBounds(end).earliest))
    }),
    { numRuns: 500 },
  )
})

test('for a day, every day that the end can mean has its day before it, whatever is unsure', () => {
  const days = fc.tuple(day, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''))
  const sides = fc.tuple(fc.oneof(day, fc.constant('..')), day).filter(([one, other]) => one === '..' || one <= other)
  fc.assert(
    fc.property(
      fc.oneof(
        days,
        sides.map((parts) => parts.join('/')),
      ),
      (end) => {
        const { earliest, latest } = dateBounds(end)
        const expected: Bounds = {
          ...(earliest !== undefined && { earliest: dayBefore(earliest) }),
          ...(latest !== undefined && { latest: dayBefore(latest) }),
        }
        expect(dateBounds(until(end) ?? '')).toEqual(expected)
      },
    ),
    { numRuns: 500 },
  )
})
