import { expect, test } from 'vitest'
import { yearsText } from '../../../src/picture/life-text.ts'

test.each([
  [{ start: '1998-02-28', end: '2008-02-29' }, '1998–2008'],
  [{ start: '1961-08-05', end: '1962-XX' }, '1961–1962'],
  [{ start: '1977~', end: '1997-01-XX' }, 'c. 1977–1997'],
  [{ start: '../1989-06-01', end: '196X' }, '≤1989–c. 196X'],
])('the years of %j are %s', (life, text) => {
  expect(yearsText(life)).toBe(text)
})
