import { expect, test } from 'vitest'
import { givenDay, today } from '../../../src/time/day.ts'

test('a day can be given as a date or as the word today', () => {
  expect(givenDay('day', '2008-02-29')).toBe('2008-02-29')
  expect(givenDay('day', 'today')).toBe(today())
})

test.each(['2008', '2008-02-30', 'Today', 'tomorrow'])('%s is refused with both forms', (text) => {
  expect(() => givenDay('--at', text)).toThrow(`--at: "${text}" is not a day. Write it like 2008-02-29, or today.`)
})
