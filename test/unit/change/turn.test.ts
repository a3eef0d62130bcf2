import { describe, expect, test } from 'vitest'
import { successionsOf } from '../../../src/change/succession.ts'
import { compete, turnsOf, turnsOfStep } from '../../../src/change/turn.ts'
import { eventOf, flowOf } from './event-of.ts'

describe('the turns of an event', () => {
  test.each([
    ['a ENDED > b CREATED', ['a ends', 'b begins']],
    ['a RENAMED > b RENAMED', ['a ends', 'b begins']],
    ['a ENDED > b CONTINUES', ['a ends']],
    ['a CONTINUES > b CREATED', ['b begins']],
    [' > b CREATED', ['b begins']],
    ['a CONTINUES > a CONTINUES', []],
  ])('%s has %j', (line, expected) => {
    expect(turnsOf(eventOf(line))).toEqual(expected)
  })

  test('a function that moves leaves its giver', () => {
    const flows = [flowOf('a>b', { moves: ['tourism'] })]
    expect(turnsOf(eventOf('a CONTINUES > b CONTINUES', { flows }))).toEqual(['tourism leaves a'])
  })
})

describe('two events', () => {
  const statute = eventOf('councils ENDED > development-councils CREATED', { id: 'statute' })

  test.each([
    ['councils ENDED > committees CREATED', true],
    ['councils RENAMED > committees RENAMED', true],
    ['councils ENDED > ', true],
    [' > development-councils CREATED', true],
    ['x ENDED > development-councils CREATED', true],
    ['x ENDED > development-councils CONTINUES', false],
    ['councils CONTINUES > committees CREATED', false],
    [' > councils CREATED', false],
    ['x ENDED > y CREATED', false],
  ])('the statute and %s compete: %s', (line, expected) => {
    const other = eventOf(line, { id: 'paper', rank: 'ALTERNATIVE' })
    expect([compete(statute, other), compete(other, statute)]).toEqual([expected, expected])
  })

  test('no event competes with itself', () => {
    expect(compete(statute, statute)).toBe(false)
  })

  test('that move a function from one body to different ones compete', () => {
    const moving = (to: string, moved: string) =>
      eventOf(`a CONTINUES > ${to} CONTINUES`, { id: to, flows: [flowOf(`a>${to}`, { moves: [moved] })] })
    expect(compete(moving('b', 'tourism'), moving('c', 'tourism'))).toBe(true)
    expect(compete(moving('b', 'tourism'), moving('c', 'culture'))).toBe(false)
  })
})

test.each([
  ['a ENDED > b CREATED', ['a ends', 'b begins']],
  ['a ENDED > b CONTINUES', ['a ends']],
  ['a CONTINUES > b CREATED', ['b begins']],
  ['a RENAMED > x RENAMED, b CREATED', ['b begins']],
])('in %s the step from a to b rests on %j', (line, expected) => {
  const event = eventOf(line)
  const step = successionsOf(event).find(({ from, to }) => from === 'a' && to === 'b')
  expect(step && turnsOfStep(step, event)).toEqual(expected)
})
