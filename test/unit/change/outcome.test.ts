import { describe, expect, test } from 'vitest'
import { counts } from '../../../src/change/change-filter.ts'
import { outcomeOf } from '../../../src/change/outcome.ts'
import { eventOf, flowOf } from './event-of.ts'

describe('what became of a body', () => {
  test.each([
    ['a ENDED > b CREATED', 'SUCCEEDED'],
    ['a ENDED, x ENDED > b CREATED', 'SUCCEEDED'],
    ['a ENDED > b CREATED, c CREATED', 'SUCCEEDED'],
    ['a ENDED > b CREATED, c CONTINUES', 'SUCCEEDED'],
    ['a ENDED > b CONTINUES', 'ABSORBED'],
    ['a ENDED > b CONTINUES, c CONTINUES', 'ABSORBED'],
    ['a ENDED, x RENAMED > y RENAMED', 'ABSORBED'],
    ['a RENAMED > b RENAMED', 'RENAMED'],
    ['a RENAMED > b RENAMED, c CREATED', 'RENAMED'],
    ['a ENDED > ', 'ENDED'],
    ['a ENDED, x ENDED > ', 'ENDED'],
  ])('after %s is %s', (line, expected) => {
    expect(outcomeOf('a', [eventOf(line)], true)).toBe(expected)
  })

  test('follows the flows where several bodies are on both sides', () => {
    const flows = [flowOf('a>b'), flowOf('x>c')]
    const event = eventOf('a ENDED, x ENDED > b CONTINUES, c CREATED', { flows })
    expect([outcomeOf('a', [event], true), outcomeOf('x', [event], true)]).toEqual(['ABSORBED', 'SUCCEEDED'])
  })

  test('without an event depends on its own dates', () => {
    expect([outcomeOf('a', [], false), outcomeOf('a', [], true)]).toEqual(['EXISTS', 'UNKNOWN'])
  })

  test('is told by the account of the best rank, then by the earliest', () => {
    const ended = eventOf('a ENDED > ', { id: 'p', rank: 'ALTERNATIVE', effective: '1990' })
    const absorbed = eventOf('a ENDED > b CONTINUES', { id: 'q', effective: '1998' })
    const renamed = eventOf('a RENAMED > c RENAMED', { id: 'r', effective: '1997' })
    expect(outcomeOf('a', [ended, absorbed], true)).toBe('ABSORBED')
    expect(outcomeOf('a', [ended, absorbed, renamed], true)).toBe('RENAMED')
  })
})

describe('a change counts', () => {
  const merger = { kind: 'MERGER', date: '2008-02' } as const

  test.each([
    [{}, true],
    [{ kinds: ['MERGER', 'SPLIT'] as const }, true],
    [{ kinds: ['SPLIT'] as const }, false],
    [{ from: '2008-02-29' }, true],
    [{ from: '2008-03-01' }, false],
    [{ to: '2008-02-01' }, true],
    [{ to: '2008-01-31' }, false],
    [{ kinds: ['MERGER'] as const, from: '2008-02-10', to: '2008-02-11' }, true],
    [{ kinds: ['SPLIT'] as const, from: '2008-02-10' }, false],
  ])('for %j: %s', (filter, expected) => {
    expect(counts(merger, filter)).toBe(expected)
  })

  test('in any period without a date, and in all that an open date can mean', () => {
    expect(counts({ kind: 'MERGER' }, { from: '2008-01-01', to: '2008-01-02' })).toBe(true)
    expect(counts({ kind: 'MERGER', date: '../1948' }, { to: '1900-01-01' })).toBe(true)
    expect(counts({ kind: 'MERGER', date: '../1948' }, { from: '1949-01-01' })).toBe(false)
  })
})
