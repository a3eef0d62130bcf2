import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LaneBoard } from '../../../src/picture/lane-board.ts'
import { findLanes, placeGreedily } from '../../../src/picture/lanes.ts'
import { naiveCost, overlapsOf } from '../../support/naive-lanes.ts'
import { someOrderOf, someShape } from '../../support/lane-shapes.ts'

const RUNS = { numRuns: 60 }

function lanesOf(items: readonly [id: string, from: number, to: number][], links: [string, string, number][]) {
  return Object.fromEntries(
    findLanes(
      items.map(([id, from, to]) => ({ id, from, to })),
      links.map(([from, to, x]) => ({ from, to, x })),
    ),
  )
}

test('no two items of a lane overlap, and lanes are counted from 0 without gaps', () => {
  fc.assert(
    fc.property(someShape, ({ items, links }) => {
      const lanes = findLanes(items, links)
      expect(overlapsOf(items, lanes)).toEqual([])
      const used = [...new Set(lanes.values())].toSorted((a, b) => a - b)
      expect(used).toEqual(used.map((_, index) => index))
      expect([...lanes.keys()].toSorted()).toEqual(items.map(({ id }) => id).toSorted())
    }),
    RUNS,
  )
})

test('the order of items and links makes no difference', () => {
  const someOrders = someShape.chain((shape) => fc.tuple(fc.constant(shape), someOrderOf(shape)))
  fc.assert(
    fc.property(someOrders, ([one, other]) => {
      expect(Object.fromEntries(findLanes(other.items, other.links))).toEqual(
        Object.fromEntries(findLanes(one.items, one.links)),
      )
    }),
    RUNS,
  )
})

test('the search is never worse than the first placement', () => {
  fc.assert(
    fc.property(someShape, ({ items, links }) => {
      const first = new LaneBoard(items, links)
      placeGreedily(first)
      const greedy = new Map(items.map(({ id }, index) => [id, first.lanes[index] ?? -1]))
      expect(naiveCost(items, links, findLanes(items, links))).toBeLessThanOrEqual(naiveCost(items, links, greedy))
    }),
    RUNS,
  )
})

test('the cost that is kept is the one that is counted, after any moves', () => {
  const someMoves = fc.array(fc.tuple(fc.nat(23), fc.nat(9)), { maxLength: 30 })
  fc.assert(
    fc.property(someShape, someMoves, ({ items, links }, moves) => {
      const board = new LaneBoard(items, links)
      for (const item of items.keys()) board.place(item, 0)
      for (const [item, lane] of moves) if (item < items.length) board.place(item, lane)
      const lanes = new Map(items.map(({ id }, index) => [id, board.lanes[index] ?? -1]))
      expect(board.cost).toBeCloseTo(naiveCost(items, links, lanes), 6)
    }),
    RUNS,
  )
})

test('a chain stays in one lane', () => {
  const lanes = lanesOf(
    [
      ['a', 0, 10],
      ['b', 10, 30],
      ['c', 30, 60],
      ['d', 60, 90],
    ],
    [
      ['a', 'b', 10],
      ['b', 'c', 30],
      ['c', 'd', 60],
    ],
  )
  expect(lanes).toEqual({ a: 0, b: 0, c: 0, d: 0 })
})

test('what two became stands in the lane of one of them, or between', () => {
  const {
    a = -1,
    b = -1,
    c = -1,
  } = lanesOf(
    [
      ['a', 0, 10],
      ['b', 0, 10],
      ['c', 10, 30],
    ],
    [
      ['a', 'c', 10],
      ['b', 'c', 10],
    ],
  )
  expect(Math.abs(a - b)).toBeLessThanOrEqual(2)
  expect(c).toBeGreaterThanOrEqual(Math.min(a, b))
  expect(c).toBeLessThanOrEqual(Math.max(a, b))
})

test('what one was split into stands around it', () => {
  const {
    a = -1,
    b = -1,
    c = -1,
    d = -1,
  } = lanesOf(
    [
      ['a', 0, 10],
      ['b', 10, 30],
      ['c', 10, 30],
      ['d', 10, 30],
    ],
    [
      ['a', 'b', 10],
      ['a', 'c', 10],
      ['a', 'd', 10],
    ],
  )
  expect([b, c, d].toSorted()).toEqual([0, 1, 2])
  expect(a).toBe(1)
})

test('two successions on one day do not run into each other', () => {
  const {
    a = -1,
    b = -1,
    c = -1,
    d = -1,
  } = lanesOf(
    [
      ['a', 0, 10],
      ['b', 0, 10],
      ['c', 10, 30],
      ['d', 10, 30],
    ],
    [
      ['a', 'd', 10],
      ['b', 'c', 10],
    ],
  )
  expect([a === d, b === c]).toEqual([true, true])
})

test('nothing gives nothing', () => {
  expect(findLanes([], [])).toEqual(new Map())
})
