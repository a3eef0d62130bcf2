import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Certainty } from '../../../src/change/event.ts'
import { bestPaths, leastCertainty, type PathStep } from '../../../src/change/paths.ts'

/** A step from a text as `a>b`, or `a>b e2` for one of another event. */
function step(text: string, more: Partial<PathStep> = {}): PathStep {
  const [pair = '', eventId = pair] = text.split(' ')
  const [from = '', to = ''] = pair.split('>')
  return {
    id: `${eventId}/${from}/${to}`,
    type: 'SUCCEEDED_BY',
    from,
    to,
    eventId,
    certainty: 'STATED',
    isPrincipal: false,
    ...more,
  }
}

/** The paths as texts: `a>b>c`. */
function shown(steps: readonly PathStep[], from: string, to: string, limit = 5): string[] {
  return bestPaths(steps, from, to, limit).paths.map((path) => [from, ...path.map((one) => one.to)].join('>'))
}

describe('the best paths', () => {
  test('come by fewest steps', () => {
    const steps = ['a>b', 'b>c', 'c>z', 'b>z', 'a>z'].map((text) => step(text))
    expect(shown(steps, 'a', 'z')).toEqual(['a>z', 'a>b>z', 'a>b>c>z'])
  })

  test('then keep to the main line: principal flows, and the only way on of a body that ended', () => {
    const split = [step('a>b e'), step('a>c e', { isPrincipal: true }), step('b>z'), step('c>z')]
    expect(shown(split, 'a', 'z')).toEqual(['a>c>z', 'a>b>z'])
    const spun = [
      step('a>b', { type: 'SPUN_OFF', date: '1973' }),
      step('a>c', { date: '1993' }),
      step('b>z'),
      step('c>z'),
    ]
    expect(shown(spun, 'a', 'z')).toEqual(['a>c>z', 'a>b>z'])
  })

  test('then are surer, and only then earlier', () => {
    const steps = [
      step('a>b e', { certainty: 'POSSIBLE', date: '1990' }),
      step('a>c e', { certainty: 'INFERRED', date: '1990' }),
      step('a>d e', { date: '2001' }),
      step('a>f e', { date: '2000' }),
      step('a>g e'),
      ...['b>z', 'c>z', 'd>z', 'f>z', 'g>z'].map((text) => step(text)),
    ]
    expect(shown(steps, 'a', 'z')).toEqual(['a>f>z', 'a>d>z', 'a>g>z', 'a>c>z', 'a>b>z'])
  })

  test('tell two events between the same bodies apart', () => {
    const { paths, truncated } = bestPaths(
      [step('a>z late', { date: '2002' }), step('a>z early', { date: '2001' })],
      'a',
      'z',
      5,
    )
    expect([paths.map((path) => path.map(({ eventId }) => eventId)), truncated]).toEqual([[['early'], ['late']], false])
  })

  test('are none where nothing leads there, and none from a body to itself', () => {
    const steps = [step('a>b'), step('c>b')]
    expect(bestPaths(steps, 'a', 'c', 5)).toEqual({ paths: [], truncated: false })
    expect(bestPaths(steps, 'a', 'a', 5)).toEqual({ paths: [], truncated: false })
    expect(bestPaths([], 'a', 'b', 5)).toEqual({ paths: [], truncated: false })
  })

  test('of 15 stacked diamonds are five of 32,768, at once', () => {
    const steps = Array.from({ length: 15 }, (_, index) => [
      step(`n${index}>l${index}`),
      step(`n${index}>r${index}`),
      step(`l${index}>n${index + 1}`),
      step(`r${index}>n${index + 1}`),
    ]).flat()
    const started = performance.now()
    const { paths, truncated } = bestPaths(steps, 'n0', 'n15', 5)
    expect([paths.length, paths[0]?.length, truncated]).toEqual([5, 30, true])
    expect(performance.now() - started).toBeLessThan(250)
  })

  test('of a chain of 20,000 steps are found, and of a split into 5,000 that merge again', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => step(`n${index}>n${index + 1}`))
    expect(bestPaths(chain, 'n0', 'n20000', 5).paths[0]).toHaveLength(20_000)
    const wide = Array.from({ length: 5_000 }, (_, index) => [step(`a>m${index} e`), step(`m${index}>z f`)]).flat()
    expect(shown(wide, 'a', 'z', 2)).toEqual(['a>m0>z', 'a>m1>z'])
  })

  test('end in data with a cycle', () => {
    const steps = ['a>b', 'b>a', 'b>c', 'c>b', 'c>c', 'c>z', 'z>a'].map((text) => step(text))
    expect(shown(steps, 'a', 'z')).toEqual(['a>b>c>z'])
    expect(shown(steps, 'z', 'b')).toEqual(['z>a>b'])
  })
})

const BODIES = ['a', 'b', 'c', 'd', 'f', 'g']
const stepOf = (dates: readonly (string | undefined)[]) =>
  fc
    .tuple(
      fc.nat(BODIES.length - 1),
      fc.nat(BODIES.length - 1),
      fc.constantFrom(...dates),
      fc.constantFrom<Certainty>('STATED', 'INFERRED', 'POSSIBLE'),
      fc.boolean(),
      fc.constantFrom<PathStep['type']>('SUCCEEDED_BY', 'SPUN_OFF'),
      fc.nat(2),
    )
    .map(([one, other, date, certainty, isPrincipal, type, event]) =>
      step(`${BODIES[one] ?? ''}>${BODIES[other] ?? ''} e${event}`, {
        certainty,
        isPrincipal,
        type,
        ...(date !== undefined && { date }),
      }),
    )
const stepsOf = (...dates: (string | undefined)[]) =>
  fc.uniqueArray(stepOf(dates), { selector: ({ id }) => id, maxLength: 14 })
/** Steps that are in the order of time on every path. */
const someSteps = stepsOf('2001', undefined)

/** Every path without a body twice, found by trying all. */
function allPaths(
  steps: readonly PathStep[],
  from: string,
  to: string,
  seen: readonly string[] = [from],
): PathStep[][] {
  return steps
    .filter((one) => one.from === from && !seen.includes(one.to))
    .flatMap((one) =>
      one.to === to ? [[one]] : allPaths(steps, one.to, to, [...seen, one.to]).map((rest) => [one, ...rest]),
    )
}

/** The rank of a path as one text: lower comes first. */
function rankText(path: readonly PathStep[], steps: readonly PathStep[]): string {
  const count = (holds: (one: PathStep) => boolean) => String(path.filter(holds).length).padStart(3, '0')
  const isAlone = (one: PathStep) =>
    one.type === 'SUCCEEDED_BY' &&
    steps.filter((other) => other.from === one.from && other.eventId === one.eventId).length === 1
  return [
    count(() => true),
    count((one) => !one.isPrincipal && !isAlone(one)),
    count(({ certainty }) => certainty === 'POSSIBLE'),
    count(({ certainty }) => certainty === 'INFERRED'),
    ...path.map(({ date, id }) => `${date ?? '~'} ${id}`),
  ].join('|')
}

describe('in any data', () => {
  test('without cycles they are the first of all paths in order, and more is known when there is more', () => {
    const acyclic = someSteps.map((steps) => steps.filter(({ from, to }) => from < to))
    fc.assert(
      fc.property(acyclic, fc.integer({ min: 1, max: 4 }), (steps, limit) => {
        const all = allPaths(steps, 'a', 'g').map((path) => ({ path, rank: rankText(path, steps) }))
        const sorted = all.sort((one, other) => (one.rank < other.rank ? -1 : 1)).map(({ path }) => path)
        expect(bestPaths(steps, 'a', 'g', limit)).toEqual({
          paths: sorted.slice(0, limit),
          truncated: sorted.length > limit,
        })
      }),
      { numRuns: 500 },
    )
  })

  test('each step follows the one before in time, and a path is found exactly where there is one', () => {
    const isInOrder = (path: readonly PathStep[]) =>
      path.every(({ date = '0000' }, index) => path.slice(index).every((later) => (later.date ?? '9999') >= date))
    const dated = stepsOf('2001', '2002', '2003', undefined).map((steps) => steps.filter(({ from, to }) => from < to))
    fc.assert(
      fc.property(dated, fc.integer({ min: 1, max: 3 }), (steps, limit) => {
        const { paths } = bestPaths(steps, 'a', 'g', limit)
        expect(paths.filter((path) => !isInOrder(path))).toEqual([])
        expect(paths.length > 0).toBe(allPaths(steps, 'a', 'g').some(isInOrder))
      }),
      { numRuns: 500 },
    )
  })

  test('they do not depend on the order of the steps', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        expect(bestPaths(steps.toReversed(), 'a', 'g', 3)).toEqual(bestPaths(steps, 'a', 'g', 3))
      }),
    )
  })

  test('with cycles too they are found when there is one, none has a body twice, and the first is as short as any', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const all = allPaths(steps, 'a', 'g').map((path) => JSON.stringify(path))
        const lengths = allPaths(steps, 'a', 'g').map((path) => path.length)
        const { paths } = bestPaths(steps, 'a', 'g', 3)
        expect(paths.length > 0).toBe(all.length > 0)
        for (const path of paths) expect(all).toContain(JSON.stringify(path))
        if (paths[0]) expect(paths[0].length).toBe(Math.min(...lengths))
      }),
    )
  })
})

test('a path is as sure as its least sure step', () => {
  const of = (...certainties: Certainty[]) => leastCertainty(certainties.map((certainty) => ({ certainty })))
  expect([of('STATED'), of('STATED', 'INFERRED'), of('INFERRED', 'POSSIBLE', 'STATED')]).toEqual([
    'STATED',
    'INFERRED',
    'POSSIBLE',
  ])
})
