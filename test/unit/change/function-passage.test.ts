import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passagesOf, type DatedMove } from '../../../src/change/function-passage.ts'

const BODIES = ['a', 'b', 'c', 'd', 'e']

function moves(...lines: string[]): DatedMove[] {
  return lines.map((line, index) => {
    const [day = '', from = '', to = ''] = line.split(' ')
    return { function: 'f', day, from, to, event: `e${index}`, cites: [] }
  })
}

function told(all: readonly DatedMove[], from: string, to: string): string[] {
  return passagesOf(all, { from, to })
    .map(({ giver, last }) => `${giver} ${last.to}`)
    .sort()
}

test.each([
  ['over all stops on the way', ['1 a b', '2 b c'], ['a c']],
  ['not at all when it comes back', ['1 a b', '2 b a'], []],
  ['from each of two holders', ['1 a c', '2 b c', '3 c d'], ['a d', 'b d']],
  ['to each of two receivers at once', ['1 a b', '1 a c'], ['a b', 'a c']],
  ['in parts, while its giver keeps some', ['1 a b', '2 a c'], ['a b', 'a c']],
  ['without what was handed on by another on the same day', ['1 a b', '1 b c'], ['a b', 'b c']],
  ['between the days alone', ['0 x a', '1 a b', '9 b c'], ['a b']],
])('a function passes %s', (_, lines, expected) => {
  expect(told(moves(...lines), '0', '5')).toEqual(expected)
})

/** Whoever has a function on a day: who got it last, or gives it next. */
function holders(all: readonly DatedMove[], day: number): string[] {
  return BODIES.filter((body) => {
    const own = all.filter(({ from, to }) => from === body || to === body)
    const last = Math.max(...own.map((move) => Number(move.day)).filter((at) => at <= day))
    const next = Math.min(...own.map((move) => Number(move.day)).filter((at) => at > day))
    return own.some(
      (move) => (Number(move.day) === last && move.to === body) || (Number(move.day) === next && move.from === body),
    )
  })
}

/** Pairs of holders on one day and the next, for each day: the same relation in another way, day by day. */
function stepByStep(all: readonly DatedMove[], from: number, to: number): string[] {
  let pairs = holders(all, from).map((body) => [body, body] as const)
  for (let day = from + 1; day <= to; day += 1) {
    const today = all.filter((move) => Number(move.day) === day)
    pairs = pairs.flatMap(([giver, holder]) => {
      const taken = today.filter((move) => move.from === holder).map((move) => [giver, move.to] as const)
      const got = today.some((move) => move.to === holder)
      const stays = taken.length === 0 || (!got && holders(all, day).includes(holder))
      return [...taken, ...(stays ? [[giver, holder] as const] : [])]
    })
  }
  return [...new Set(pairs.map((pair) => pair.join(' ')))].sort()
}

const someMoves = fc
  .array(
    fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom(...BODIES), fc.constantFrom(...BODIES))
      .filter(([, from, to]) => from !== to),
    { maxLength: 12 },
  )
  .map((all) => moves(...all.map((one) => one.join(' '))))

test('where a function went is where it goes day by day, from whom each day finds with it', () => {
  fc.assert(
    fc.property(someMoves, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), (all, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      const known = stepByStep(all, from, to)
      expect(told(all, String(from), String(to))).toEqual(known.filter((pair) => pair[0] !== pair.at(-1)))
      expect([...new Set(known.map((pair) => pair.at(-1)))].sort()).toEqual(holders(all, to))
    }),
    { numRuns: 500 },
  )
})
