import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAfter, dayBefore } from '../../../src/time/next-day.ts'

const isoDay = fc
  .date({ min: new Date('0000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('the day before crosses months, years and leap days', () => {
  expect(['2008-03-01', '2009-03-01', '2000-01-01', '1998-02-10', '1998-02-28'].map(dayBefore)).toEqual([
    '2008-02-29',
    '2009-02-28',
    '1999-12-31',
    '1998-02-09',
    '1998-02-27',
  ])
})

test('the day before the day after is the same day, and a day of 24 hours lies between', () => {
  fc.assert(
    fc.property(isoDay, (day) => {
      const after = dayAfter(day) ?? ''
      expect(dayBefore(after)).toBe(day)
      expect(Date.parse(after) - Date.parse(day)).toBe(86_400_000)
    }),
  )
})

test('there is no day before the first that can be written, and none after the last', () => {
  expect(dayBefore('0000-01-01')).toBeNull()
  expect(dayAfter('9999-12-31')).toBeNull()
})
