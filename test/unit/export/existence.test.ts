import { expect, test } from 'vitest'
import { endYearOf, existenceOf, isCurrent, yearOf } from '../../../src/export/existence.ts'
import type { GraphNode, Properties } from '../../../src/graph/graph.ts'

test('the last day is the one before the end', () => {
  expect(existenceOf(nodeWith({ startEarliest: '1948-11-01', endLatest: '1998-03-01' }))).toEqual({
    from: '1948-11-01',
    to: '1998-02-28',
  })
})

test('what happened is there from its first possible day on', () => {
  expect(existenceOf(nodeWith({ dateEarliest: '1998-02-28' }))).toEqual({ from: '1998-02-28', to: undefined })
  expect(existenceOf(nodeWith({ effectiveEarliest: '2008-02-29' }))).toEqual({ from: '2008-02-29', to: undefined })
})

test('what has no dates is current; what ended, or ended at an unknown time, is not', () => {
  expect(isCurrent(nodeWith({}), '2026-11-28')).toBe(true)
  expect(isCurrent(nodeWith({ endUnknown: true }), '2026-11-28')).toBe(false)
  expect(isCurrent(nodeWith({ endLatest: '2026-11-28' }), '2026-11-28')).toBe(false)
  expect(isCurrent(nodeWith({ endLatest: '2026-11-29' }), '2026-11-28')).toBe(true)
})

test('what was only planned is not current, nor a relation of which one end is gone since an unknown time', () => {
  expect(isCurrent(nodeWith({ status: 'DROPPED' }), '2026-11-28')).toBe(false)
  expect(isCurrent(nodeWith({ endEarliest: '0000-01-01' }), '2026-11-28')).toBe(false)
  expect(isCurrent(nodeWith({ endEarliest: '2030-01-01' }), '2026-11-28')).toBe(true)
})

test.each([
  [{ end: '1982', endLatest: '1982-12-31' }, 1981],
  [{ end: '2008-02-29', endLatest: '2008-02-29' }, 2008],
  [{ end: '1990-01-01', endLatest: '1990-01-01' }, 1989],
  [{ end: '1998-03', endLatest: '1998-03-31' }, 1998],
  [{ end: '198X', endLatest: '1989-12-31' }, 1989],
  [{ end: '2000', endLatest: '2000-12-31', startEarliest: '2000-01-01' }, 2000],
  [{}, undefined],
])('the last year of %j is %j', (properties, year) => {
  const node = nodeWith(properties)
  expect(endYearOf(node, existenceOf(node))).toBe(year)
})

test('a year is a number', () => {
  expect(yearOf('0987-01-01')).toBe(987)
  expect(yearOf(undefined)).toBeUndefined()
})

function nodeWith(properties: Properties): GraphNode {
  return { id: 'a', type: 'Actor', properties, citations: [] }
}
