import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charactersIn, overlap, rangesOf, readLines, stretchesOutside } from '../../../src/text/line-range.ts'

test.each([
  ['§3-7, lines 1685-1691', [{ first: 1685, last: 1691 }]],
  ['abstract, line 12', [{ first: 12, last: 12 }]],
  [
    'lines 1-2 and line 5: running heads',
    [
      { first: 1, last: 2 },
      { first: 5, last: 5 },
    ],
  ],
  [
    '§3-3, lines 944-960 and 1024',
    [
      { first: 944, last: 960 },
      { first: 1024, last: 1024 },
    ],
  ],
  ['art. 32(5)', []],
])('the lines in %s are found', (text, ranges) => {
  expect(rangesOf(text)).toEqual(ranges)
})

test.each([
  ['1685-1691', { first: 1685, last: 1691 }],
  ['1685–1691', { first: 1685, last: 1691 }],
  ['12', { first: 12, last: 12 }],
  ['7-7', { first: 7, last: 7 }],
  ['0', undefined],
  ['0-3', undefined],
  ['9-3', undefined],
  ['1-2-3', undefined],
  ['3-', undefined],
  [' 3', undefined],
  ['lines 3', undefined],
  ['1-2 and 4', undefined],
  ['', undefined],
])('"%s" alone says the lines %o', (text, lines) => {
  expect(readLines(text)).toEqual(lines)
})

const range = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(15))
  .map(([first, more]) => ({ first, last: first + more }))

test('ranges overlap when a line is in both', () => {
  fc.assert(
    fc.property(range, range, (one, other) => {
      const lines = Array.from({ length: 80 }, (_, index) => index + 1)
      const holds = (line: number) => [one, other].every(({ first, last }) => first <= line && line <= last)
      expect(overlap(one, other)).toBe(lines.some(holds))
    }),
  )
})

test('the stretches outside are exactly the lines that are in no range', () => {
  fc.assert(
    fc.property(fc.array(range), fc.integer({ min: 1, max: 50 }), (ranges, lines) => {
      const outside = stretchesOutside(ranges, lines).flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      )
      const expected = Array.from({ length: lines }, (_, index) => index + 1).filter(
        (line) => !ranges.some(({ first, last }) => first <= line && line <= last),
      )
      expect(outside).toEqual(expected)
    }),
  )
})

test('the characters of a stretch are those of its lines', () => {
  expect(charactersIn({ first: 1, last: 2 }, [100, 50, 7])).toBe(150)
  expect(charactersIn({ first: 2, last: 5 }, [100, 50, 7])).toBe(57)
  expect(charactersIn({ first: 4, last: 4 }, [100])).toBe(0)
})
