import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayOf, dayScale, ticksOf, yearOf } from '../../../src/picture/day-scale.ts'

test('days are counted as the calendar has them, before the year 100 and before Christ too', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayNumber('1969-12-31')).toBe(-1)
  expect(dayNumber('2000-03-01')).toBe((dayNumber('2000-02-28') ?? 0) + 2)
  expect(yearOf(dayNumber('0057-06-01') ?? 0)).toBe(57)
  expect(yearOf(dayNumber('-0056-06-01') ?? 0)).toBe(-56)
  expect([undefined, '2000', '2000-02', 'soon', 20000101].map(dayNumber)).toEqual(Array(5).fill(undefined))
})

test('places are linear in days, from edge to edge', () => {
  const days = fc.array(fc.integer({ min: dayOf(-57, 0), max: dayOf(2100, 0) }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(days, fc.integer({ min: 300, max: 2000 }), (known, width) => {
      const { x, from, to } = dayScale(known, 10, 10 + width)
      expect([x(from), x(to)]).toEqual([expect.closeTo(10, 6), expect.closeTo(10 + width, 6)])
      for (const day of known) expect((x(day) - 10) / width).toBeCloseTo((day - from) / (to - from), 9)
    }),
  )
})

test('ticks are in order, on round years, inside, and not too near to each other', () => {
  const spans = fc.tuple(fc.integer({ min: -57, max: 2000 }), fc.integer({ min: 1, max: 2000 }))
  fc.assert(
    fc.property(spans, fc.integer({ min: 330, max: 2000 }), ([start, years], width) => {
      const ticks = ticksOf(dayScale([dayOf(start, 0), dayOf(start + years, 0)], 0, width))
      expect(ticks.length).toBeGreaterThan(0)
      expect(ticks.length).toBeLessThanOrEqual(width / 45)
      for (const [index, { x }] of ticks.entries()) {
        expect(x >= 0 && x <= width + 1e-6).toBe(true)
        if (index > 0) expect(x - (ticks[index - 1]?.x ?? 0)).toBeGreaterThan(45)
      }
    }),
  )
})

test('a short time has ticks of months', () => {
  const ticks = ticksOf(dayScale([dayOf(1998, 0), dayOf(1999, 0)], 0, 1000))
  expect(ticks.map(({ text }) => text)).toEqual(expect.arrayContaining(['1998-01', '1998-02']))
})

test('years before Christ are written so', () => {
  const ticks = ticksOf(dayScale([dayOf(-56, 0), dayOf(100, 0)], 0, 1000))
  expect(ticks.map(({ text }) => text)).toEqual(expect.arrayContaining(['51 BC', '100']))
})
