import { describe, expect, test } from 'vitest'
import { certaintyCarried, functionsCarried, type CarryingStep } from '../../../src/change/carried.ts'

const step = (from: string, to: string, moves: string[] = [], type: CarryingStep['type'] = 'SUCCEEDED_BY') => ({
  from,
  to,
  moves,
  type,
})

describe('functions that went all the way', () => {
  test('are those that each step of some way names', () => {
    const steps = [step('old', 'middle', ['ports', 'fish']), step('middle', 'new', ['ports', 'roads'])]
    expect(functionsCarried('old', 'new', steps)).toEqual(['ports'])
  })

  test('are not put together from two ways', () => {
    const steps = [step('old', 'a', ['ports']), step('a', 'new'), step('old', 'b'), step('b', 'new', ['ports'])]
    expect(functionsCarried('old', 'new', steps)).toEqual([])
  })

  test('are not those that came in on the way or left again', () => {
    const steps = [step('old', 'middle'), step('middle', 'new', ['posts'], 'SPUN_OFF')]
    expect(functionsCarried('old', 'new', steps)).toEqual([])
  })
})

describe('what was split off', () => {
  test('from a body in between is possible, unless a function went all the way', () => {
    const foreign = [step('old', 'middle', ['ports']), step('middle', 'new', ['posts'], 'SPUN_OFF')]
    expect(certaintyCarried('STATED', 'old', 'new', foreign)).toBe('POSSIBLE')
    const own = [step('old', 'middle', ['ports']), step('middle', 'new', ['ports'], 'SPUN_OFF')]
    expect(certaintyCarried('STATED', 'old', 'new', own)).toBe('STATED')
  })

  test('from the body itself is as sure as the step', () => {
    expect(certaintyCarried('INFERRED', 'old', 'new', [step('old', 'new', [], 'SPUN_OFF')])).toBe('INFERRED')
  })
})
