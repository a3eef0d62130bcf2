import { expect, test } from 'vitest'
import { makeSlots } from '../../../src/http/slots.ts'

const count = (results: unknown[]) => results.filter((result) => typeof result === 'function').length

test('one caller has at most its share, and others have the rest', () => {
  const slots = makeSlots(100, 0.25)
  const taken = Array.from({ length: 30 }, () => slots.take('a'))
  expect([slots.share, count(taken), taken.at(-1)]).toEqual([25, 25, 'share'])
  expect(count(['b', 'c', 'd'].flatMap((caller) => Array.from({ length: 25 }, () => slots.take(caller))))).toBe(75)
  expect(slots.take('e')).toBe('all')
})

test('a slot that is given back can be taken again, and giving it back twice is giving it back once', () => {
  const slots = makeSlots(2, 0.5)
  const giveBack = slots.take('a')
  if (typeof giveBack === 'string') throw new Error('no slot')
  expect(slots.take('a')).toBe('share')
  giveBack()
  giveBack()
  expect([count([slots.take('a')]), slots.take('a'), count([slots.take('b')]), slots.take('c')]).toEqual([
    1,
    'share',
    1,
    'all',
  ])
})

test.each([
  [1, 0.25, 1],
  [3, 0.25, 1],
  [10, 0.3, 3],
])('of %i slots, a part of %d is %i', (all, part, share) => {
  expect(makeSlots(all, part).share).toBe(share)
})
