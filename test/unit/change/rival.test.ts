import { describe, expect, test } from 'vitest'
import type { ChangeEvent } from '../../../src/change/event.ts'
import { tellsOtherwise } from '../../../src/change/rival.ts'
import { successionsOf } from '../../../src/change/succession.ts'
import { eventOf, flowOf } from './event-of.ts'

/** Whether another event tells the first step of an event otherwise. */
function tells(
  other: string,
  line: string,
  more: Partial<ChangeEvent> = {},
  otherMore: Partial<ChangeEvent> = {},
): boolean {
  const event = eventOf(line, more)
  const [step] = successionsOf(event)
  if (!step) throw new Error('The event has no step.')
  return tellsOtherwise(eventOf(other, { id: 'other', ...otherMore }), step, event)
}

describe('an event tells a step otherwise', () => {
  test('if it says how the first body ended, or how the second began', () => {
    expect(tells('a ENDED > c CREATED', 'a ENDED > b CREATED')).toBe(true)
    expect(tells('c ENDED > b CREATED', 'a ENDED > b CREATED')).toBe(true)
    expect(tells('a ENDED >', 'a RENAMED > b RENAMED')).toBe(true)
    expect(tells('b ENDED > c CREATED', 'a ENDED > b CREATED')).toBe(false)
    expect(tells('c ENDED > a CREATED', 'a ENDED > b CREATED')).toBe(false)
  })

  test('but not if it says how a body ended that only gave something off', () => {
    expect(tells('a ENDED > c CREATED', 'a CONTINUES > b CREATED')).toBe(false)
    expect(tells('c CONTINUES > b CREATED', 'a CONTINUES > b CREATED')).toBe(true)
  })

  test('if it has the step the other way round', () => {
    expect(tells('b ENDED > a CREATED', 'a ENDED > b CREATED')).toBe(true)
    expect(tells('b CONTINUES > a CREATED', 'a ENDED > b CONTINUES')).toBe(true)
  })

  test('if it takes a function of the step elsewhere', () => {
    const moved = { flows: [flowOf('a>b', { moves: ['f'] })] }
    expect(
      tells('a CONTINUES > c CONTINUES', 'a CONTINUES > b CREATED', moved, {
        flows: [flowOf('a>c', { moves: ['f'] })],
      }),
    ).toBe(true)
    expect(
      tells('a CONTINUES > c CONTINUES', 'a CONTINUES > b CREATED', moved, {
        flows: [flowOf('a>c', { moves: ['g'] })],
      }),
    ).toBe(false)
  })

  test('and no event tells its own step otherwise', () => {
    expect(tells('a ENDED > b CREATED', 'a ENDED > b CREATED', {}, { id: 'e' })).toBe(false)
  })
})
