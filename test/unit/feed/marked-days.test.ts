import { expect, test } from 'vitest'
import { markedDays } from '../../../src/feed/marked-days.ts'

test.each([
  [{}, []],
  [{ asOf: '2005-01-01' }, ['2005-01-01']],
  [{ day: '1998-02-28', asOf: '2005-01-01' }, ['1998-02-28']],
  [{ day: '1998-02-28', compare: '2008-02-29' }, ['1998-02-28', '2008-02-29']],
  [{ day: '2008-02-29', compare: '1998-02-28' }, ['1998-02-28', '2008-02-29']],
  [{ day: '2008-02-29', compare: '2008-02-29' }, ['2008-02-29']],
])('%j marks %j', (given, days) => {
  expect(markedDays(given)).toEqual(days)
})

test('"compare" without "day" is refused, also beside "asOf"', () => {
  expect(() => markedDays({ compare: '2008-02-29', asOf: '2005-01-01' })).toThrow(
    '"compare" is the second of two days. Give the first one as "day".',
  )
})
