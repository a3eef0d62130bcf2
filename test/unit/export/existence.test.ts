import { expect, test } from 'vitest'
import { existenceOf, isCurrent, yearOf } from '../../../src/export/existence.ts'
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

test('a year is a number', () => {
  expect(yearOf('0987-01-01')).toBe(987)
  expect(yearOf(undefined)).toBeUndefined()
})

function nodeWith(properties: Properties): GraphNode {
  return { id: 'a', type: 'Actor', properties, citations: [] }
}
