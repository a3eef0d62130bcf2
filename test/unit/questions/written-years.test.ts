import { expect, test } from 'vitest'
import { writtenYears } from '../../../src/questions/written-years.ts'

test.each([
  ['2008-02-24', '2009-02-24', '[2007 TO 201x] 20xx'],
  ['1999-12-31', '2000-01-01', '[1998 TO 200x] 19xx 20xx'],
  ['0000-01-01', '0001-01-01', '[0000 TO 000x] 00xx'],
  ['9998-01-01', '9999-12-31', '[9997 TO 999x] 99xx'],
])('dates from %s to %s are found by %s', (from, to, query) => {
  expect(writtenYears({ from, to })).toBe(query)
})
