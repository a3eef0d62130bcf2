import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeOf } from '../../../src/explorer/slide.ts'
import { differInDays, readState, searchOf, stateOfFields, withDays } from '../../../src/explorer/view-state.ts'
import { givenByForm } from '../../../src/feed/address.ts'
import { someUglyText } from '../../support/ugly-strings.ts'

const NAMES = ['direction', 'depth', 'renames', 'functions', 'asOf', 'language', 'changes', 'day', 'compare']
const aDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
// An address cannot hold half a character.
const aValue = fc.oneof(aDay, someUglyText).filter((text) => text !== '' && !/\p{Surrogate}/u.test(text))
const aState = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), aValue), { selector: ([name]) => name })
  .map((entries) => Object.fromEntries(entries))

describe('an address', () => {
  test('gives the state that it was made of, in the same order', () => {
    fc.assert(
      fc.property(aState, (state) => {
        expect(Object.entries(readState(searchOf(state)))).toEqual(Object.entries(state))
      }),
    )
  })

  test('is read as the server reads it', () => {
    const aQuery = fc
      .array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('', '1', 'a,b', '가 나', '2008-02-29')))
      .map((entries) => new URLSearchParams(entries).toString())
    fc.assert(
      fc.property(aQuery, (query) => {
        expect(Object.entries(readState(`?${query}`))).toEqual([...givenByForm(query)])
      }),
    )
  })

  test('keeps commas, and has nothing for no state', () => {
    expect(searchOf({ changes: 'RENAME,MERGER', day: '2008-02-29' })).toBe('?changes=RENAME,MERGER&day=2008-02-29')
    expect(searchOf({})).toBe('')
  })
})

describe('marked days', () => {
  test('change nothing else, and can be taken back', () => {
    fc.assert(
      fc.property(aState, aDay, aDay, (state, day, compare) => {
        const marked = withDays(state, day, compare)
        expect(differInDays(state, marked)).toBe(true)
        expect(marked).toMatchObject({ day, ...(compare !== day && { compare }) })
        expect(differInDays(withDays(marked, undefined, undefined), state)).toBe(true)
      }),
    )
  })

  test('are not compared without a first one, nor with themselves', () => {
    expect(withDays({ day: '2000-01-01', compare: '2001-01-01' }, undefined, '2001-01-01')).toEqual({})
    expect(withDays({}, '2000-01-01', '2000-01-01')).toEqual({ day: '2000-01-01' })
  })

  test('are all that may differ, whatever the order', () => {
    expect(
      differInDays({ depth: '2', renames: 'collapse' }, { renames: 'collapse', day: '2000-01-01', depth: '2' }),
    ).toBe(true)
    expect(differInDays({ depth: '2' }, { depth: '3' })).toBe(false)
    expect(differInDays({ depth: '2' }, {})).toBe(false)
    expect(differInDays({ asOf: '2000-01-01' }, { day: '2000-01-01' })).toBe(false)
  })
})

test('a form asks for what is neither empty nor at its default', () => {
  const fields = [
    ['direction', 'family'],
    ['depth', '30'],
    ['renames', 'collapse'],
    ['asOf', ''],
    ['language', 'ko'],
    ['day', ''],
    ['compare', '2008-02-29'],
  ] as const
  expect(stateOfFields(fields, { direction: 'family', depth: '30' })).toEqual({ renames: 'collapse', language: 'ko' })
})

test('a slider stands at the last change up to a day', () => {
  const changes = ['1990-01-01', '2000-03-01', '2008-02-29']
  const days = ['1980-05-05', '1990-01-01', '2000-02-29', '2000-03-01', '2026-01-01', undefined]
  expect(days.map((day) => placeOf(day, changes))).toEqual([0, 0, 0, 1, 2, 2])
  expect(placeOf('2000-01-01', [])).toBe(0)
})
