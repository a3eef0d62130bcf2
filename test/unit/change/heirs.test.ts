import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CERTAINTIES, type Certainty } from '../../../src/change/event.ts'
import { countWithoutHeir, heirsBy } from '../../../src/change/heirs.ts'
import type { Followed, HeirDirection } from '../../../src/change/ways.ts'
import { dateBounds } from '../../../src/time/edtf.ts'
import { mappedPairs } from '../../support/mapped-pairs.ts'

/** A step from a line such as `a > b 2003-04-07` or `a > b 2003 POSSIBLE`; a date `-` is none. */
function step(line: string): Followed {
  const [from = '', , to = '', date = '', certainty = 'STATED'] = line.split(' ')
  return { id: line, from, to, certainty: certainty as Certainty, ...(date !== '-' && { date }) }
}

/** What `a` is mapped to: each heir with its steps and its certainty, and what is lost. */
function mapped(lines: readonly string[], existing: readonly string[], direction: HeirDirection = 'LATER') {
  const { heirs, lost } = heirsBy(lines.map(step), direction, (id) => existing.includes(id))('a')
  const steps = (all: Followed[]) => all.map(({ from, to }) => `${from}>${to}`).join(' ')
  return { heirs: heirs.map((heir) => [heir.id, steps(heir.steps), heir.certainty].join(' | ')), lost }
}

describe('a body is mapped to', () => {
  test('itself while it exists, and to what was split off from it', () => {
    expect(mapped([], ['a'])).toEqual({ heirs: ['a |  | STATED'], lost: [] })
    expect(mapped(['a > b 2005'], ['a', 'b']).heirs).toEqual(['a |  | STATED', 'b | a>b | STATED'])
  })

  test('what is at the end of chains, splits and mergers, with all steps on all ways by date', () => {
    const lines = ['a > b 2001', 'a > c 2001', 'b > d 2003', 'c > d 2002', 'c > e 2002']
    expect(mapped(lines, ['d', 'e']).heirs).toEqual(['d | a>b a>c c>d b>d | STATED', 'e | a>c c>e | STATED'])
  })

  test('nothing where the record stops, and what it is mapped to otherwise stays', () => {
    expect(mapped(['a > b 2001', 'a > c 2001'], ['b'])).toEqual({ heirs: ['b | a>b | STATED'], lost: ['c'] })
    expect(mapped([], [])).toEqual({ heirs: [], lost: ['a'] })
  })

  test('another, as sure as the least sure step of the surest way', () => {
    const lines = ['a > b 2001 INFERRED', 'b > d 2002', 'a > c 2001', 'c > d 2002 POSSIBLE']
    expect(mapped(lines, ['d']).heirs).toEqual(['d | a>b a>c b>d c>d | INFERRED'])
  })

  test('no origin, backwards, that joined the body from which it was split off only afterwards', () => {
    const lines = [
      'b > a 2005-01-01',
      'late > b 2005-01-02',
      'early > b 2005-01-01',
      'unsure > b 2005',
      'undated > b -',
    ]
    const existing = ['b', 'late', 'early', 'unsure', 'undated']
    expect(mapped(lines, existing, 'EARLIER').heirs.map((line) => line.split(' ')[0])).toEqual([
      'b',
      'early',
      'undated',
      'unsure',
    ])
  })

  test('no body that had been split off, before it came, from what it joined', () => {
    const lines = ['m > split 1973-01-15/1973-02-09', 'a > m 1976-12-31', 'm > later 1978-01-04']
    expect(mapped(lines, ['m', 'split', 'later']).heirs.map((line) => line.split(' ')[0])).toEqual(['m', 'later'])
  })

  test('one body over thirty stacked diamonds, at once', () => {
    const diamonds = Array.from({ length: 30 }, (_, level) =>
      ['l', 'r'].flatMap((side) => [
        `${level === 0 ? 'a' : `n${level}`} > ${level}${side} 2001`,
        `${level}${side} > n${level + 1} 2001`,
      ]),
    ).flat()
    expect(mapped(diamonds, ['n30']).heirs.map((line) => line.split(' ').length)).toEqual([120 + 4])
  })

  test('nothing if its steps only lead round in a circle; it is lost then', () => {
    expect(mapped(['a > b 2001', 'b > a 2001'], [])).toEqual({ heirs: [], lost: ['a'] })
  })
})

const BODIES = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const someSteps = fc
  .array(
    fc.record({
      ends: fc.uniqueArray(fc.constantFrom(...BODIES), { minLength: 2, maxLength: 2 }),
      certainty: fc.constantFrom(...CERTAINTIES),
      date: fc.constantFrom('2001', '2002', '2003', '2001/2002', '2002/2003', '2001/..', '../2002', undefined),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ ends: [from = '', to = ''], certainty, date }, index): Followed => {
      return { id: `s${index}`, from, to, certainty, ...(date !== undefined && { date }) }
    }),
  )
const someBodies = fc.subarray([...BODIES])

/** The years in which a step may have been. */
function yearsOf({ date }: Followed): number[] {
  const { earliest = '0', latest = '9' } = date === undefined ? {} : dateBounds(date)
  return [2001, 2002, 2003].filter((year) => earliest <= `${year}-12-31` && `${year}-01-01` <= latest)
}

/** Every way from a body, with each step in each year in which it may have been, by trying all. */
function waysFrom(at: string, since: number, steps: readonly Followed[], direction: HeirDirection): Followed[][] {
  const isLater = direction === 'LATER'
  const nextWays = steps
    .filter(({ from, to }) => (isLater ? from : to) === at)
    .flatMap((one) =>
      yearsOf(one)
        .filter((year) => (isLater ? year >= since : year <= since))
        .flatMap((year) => waysFrom(isLater ? one.to : one.from, year, steps, direction).map((rest) => [one, ...rest])),
    )
  return [[], ...nextWays]
}

test('heirs, their steps and their certainty are those of all single ways, where no step leads round', () => {
  fc.assert(
    fc.property(
      someSteps,
      someBodies,
      fc.constantFrom<HeirDirection>('LATER', 'EARLIER'),
      (all, existing, direction) => {
        const steps = all.filter(({ from, to }) => from < to)
        const isLater = direction === 'LATER'
        const origin = isLater ? 'a' : 'f'
        const expected = new Map<string, { steps: Set<string>; certainty: number }>()
        for (const way of waysFrom(origin, isLater ? 0 : 9999, steps, direction)) {
          const last = way.at(-1)
          const end = last === undefined ? origin : isLater ? last.to : last.from
          if (!existing.some((id) => id === end)) continue
          const known = expected.get(end) ?? { steps: new Set(), certainty: Infinity }
          const certainty = Math.max(0, ...way.map((one) => CERTAINTIES.indexOf(one.certainty)))
          const ids = end === origin ? [] : way.map(({ id }) => id)
          expected.set(end, {
            steps: new Set([...known.steps, ...ids]),
            certainty: Math.min(known.certainty, certainty),
          })
        }
        const { heirs } = heirsBy(steps, direction, (id) => existing.some((one) => one === id))(origin)
        const found = heirs.map(({ id, steps: ways, certainty }) => {
          return [id, { steps: new Set(ways.map((one) => one.id)), certainty: CERTAINTIES.indexOf(certainty) }] as const
        })
        expect(new Map(found)).toEqual(expected)
      },
    ),
    { numRuns: 500 },
  )
})

test('backwards is the mirror of forwards', () => {
  fc.assert(
    fc.property(someSteps, someBodies, someBodies, (steps, before, after) => {
      expect(mappedPairs(steps, 'EARLIER', after, new Set(before))).toEqual(
        mappedPairs(steps, 'LATER', before, new Set(after)),
      )
    }),
  )
})

test('the count of bodies without heir is that of all bodies one by one', () => {
  fc.assert(
    fc.property(
      someSteps,
      someBodies,
      fc.constantFrom<HeirDirection>('LATER', 'EARLIER'),
      (steps, existing, direction) => {
        const exists = (id: string) => existing.some((one) => one === id)
        const inheritanceOf = heirsBy(steps, direction, exists)
        const without = BODIES.filter((id) => inheritanceOf(id).heirs.length === 0)
        expect(countWithoutHeir(BODIES, steps, direction, exists)).toBe(without.length)
      },
    ),
  )
})
