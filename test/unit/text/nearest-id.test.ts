import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginningsOf, editDistance, idForm, nearest, oneLetterAway } from '../../../src/text/nearest-id.ts'

test.each([
  ['MOTIE', 'motie'],
  ['Ministry of Tides', 'ministry-of-tides'],
  [' R&D / board ', 'r-d-board'],
  ['산업부', ''],
  ['', ''],
  ['x'.repeat(100), 'x'.repeat(60)],
])('"%s" in the form of an id is "%s"', (text, id) => {
  expect(idForm(text)).toBe(id)
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 6 })

/** The distance by its definition: the fewest single steps, found breadth first. */
function stepsBetween(one: string, other: string): number {
  let reached = new Set([one])
  for (let steps = 0; ; steps++) {
    if (reached.has(other)) return steps
    reached = new Set(
      [...reached].flatMap((text) => [text, ...oneLetterAway(text).filter((made) => /^[abc-]*$/.test(made))]),
    )
  }
}

describe('the distance of two texts', () => {
  test('is 0 for the same and 1 for exactly those that are one letter away', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const expected = one === other ? 0 : oneLetterAway(one).includes(other) ? 1 : 2
        expect(Math.min(editDistance(one, other), 2)).toBe(expected)
      }),
    )
  })

  test.each([
    ['moite', 'motie'],
    ['ab', 'ba'],
    ['kitten', 'sitting'],
    ['', 'abc'],
  ])('of "%s" and "%s" is the same both ways', (one, other) => {
    expect(editDistance(one, other)).toBe(editDistance(other, one))
  })

  test('is the fewest steps, for short texts', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 3 })
    fc.assert(
      fc.property(short, short, (one, other) => {
        // Letters that were swapped are not parted again in one distance: "ca" and "abc" are 3 apart, in 2 free steps.
        const fewest = stepsBetween(one, other)
        expect([fewest, fewest + 1]).toContain(editDistance(one, other))
      }),
      { numRuns: 50 },
    )
  })
})

test('beginnings are the id itself, and shorter ones of two letters or more', () => {
  expect(beginningsOf('special-act')).toEqual(['special-act', 'special-', 'spec'])
  expect(beginningsOf('ab')).toEqual(['ab'])
  expect(beginningsOf('')).toEqual([])
})

test('the nearest ids come first, with those that go on; far ones do not come', () => {
  const ids = ['motie-1994', 'motie', 'motie-1993', 'mocie', 'ministry-of-tides', 'mke']
  expect(nearest('moite', ids, 3)).toEqual(['motie'])
  expect(nearest('motie', ids, 3)).toEqual(['motie', 'motie-1993', 'motie-1994'])
  expect(nearest('zzz', ids, 3)).toEqual([])
})
