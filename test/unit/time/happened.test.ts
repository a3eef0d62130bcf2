import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay } from '../../../src/time/day.ts'
import { hadHappened, mayBeWithin } from '../../../src/time/happened.ts'

const DAYS = Array.from({ length: 10 }, (_, index) => `2008-02-${String(20 + index)}`)
const someDay = fc.constantFrom(...DAYS)
const maybeDay = fc.option(someDay, { nil: undefined })

/** Some bounds of one day that is not known exactly, and every day that it can be; a day before and after all stand for any. */
const someBounds = fc
  .tuple(maybeDay, maybeDay)
  .filter(([earliest, latest]) => earliest === undefined || latest === undefined || earliest <= latest)
  .map(([earliest, latest]) => ({
    bounds: { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) },
    days: ['2000-01-01', ...DAYS, '2020-01-01'].filter((day) => (earliest ?? day) <= day && day <= (latest ?? day)),
  }))

test('something may have happened by a day if it can be one of the days until then, and had certainly if it can be no other', () => {
  fc.assert(
    fc.property(someBounds, someDay, ({ bounds, days }, day) => {
      expect(hadHappened(bounds, { day, certainty: 'POSSIBLE' })).toBe(days.some((one) => one <= day))
      expect(hadHappened(bounds, { day, certainty: 'CERTAIN' })).toBe(days.every((one) => one <= day))
    }),
  )
})

test('something may lie within a period if one of the days that it can be does', () => {
  fc.assert(
    fc.property(someBounds, maybeDay, maybeDay, ({ bounds, days }, from, to) => {
      const period = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
      fc.pre(from === undefined || to === undefined || from <= to)
      expect(mayBeWithin(bounds, period)).toBe(days.some((day) => (from ?? day) <= day && day <= (to ?? day)))
    }),
  )
})

test.each(['2008-02-29', '0001-01-01', '1948-07-17'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true)
})

test.each(['2009-02-29', '2008-13-01', '2008-02', '2008-2-9', 'today', '', '2008-02-29T00:00', ' 2008-02-29'])(
  '%j is no day',
  (text) => {
    expect(isDay(text)).toBe(false)
  },
)
