import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinRenames } from '../../../src/change/incarnation.ts'
import { traceLineage, type Direction, type TracedLineage } from '../../../src/change/lineage.ts'
import { naiveBodies, naiveLineage, type NaiveStep } from '../../support/naive-lineage.ts'

interface Edge extends NaiveStep {
  date?: string
  isRename: boolean
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** Some steps between a few bodies, among them renames, loops, cycles and parallel steps. */
const someEdges = fc
  .array(
    fc.record({
      from: fc.constantFrom(...IDS),
      to: fc.constantFrom(...IDS),
      date: fc.option(fc.constantFrom('1990', '1998-02-28', '2008~', '2008'), { nil: undefined }),
      isRename: fc.boolean(),
    }),
    { maxLength: 14, size: 'max' },
  )
  .map((edges) =>
    edges.map(({ date, ...edge }, index): Edge => ({ ...edge, id: `e${index}`, ...(date !== undefined && { date }) })),
  )
const someDirection = fc.constantFrom<Direction>('ANCESTORS', 'DESCENDANTS', 'FAMILY')
const ALL = { depth: 100, limit: Infinity }

/** All pages of a walk, read as a caller does. */
function pagesOf(edges: readonly Edge[], limits: Omit<Parameters<typeof traceLineage>[2], 'offset'>) {
  const pages: TracedLineage<Edge>[] = []
  for (let offset: number | null = 0; offset !== null; offset = pages.at(-1)?.next ?? null)
    pages.push(traceLineage('a', edges, { ...limits, offset }))
  return pages
}

describe('the pages of a lineage', () => {
  test('have every body and every step of the whole once, in its order, and tell what cut them', () => {
    fc.assert(
      fc.property(
        someEdges,
        someDirection,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (edges, direction, depth, limit) => {
          const whole = traceLineage('a', edges, { direction, depth, limit: Infinity })
          const pages = pagesOf(edges, { direction, depth, limit })
          expect(pages.flatMap(({ ids }) => ids)).toEqual(whole.ids)
          expect(pages.every(({ ids }) => ids.length <= limit)).toBe(true)
          const steps = pages.flatMap((page) => page.edges.map(({ id }) => id))
          expect(steps.toSorted()).toEqual(whole.edges.map(({ id }) => id).sort())
          for (const page of pages.slice(0, -1))
            expect([page.cut, page.truncated, page.beyond]).toEqual(['SIZE', true, []])
          expect(pages.at(-1)).toMatchObject({ cut: whole.cut, next: null, beyond: whole.beyond })
        },
      ),
      { numRuns: 300 },
    )
  })

  test('have a step on the page of its later end', () => {
    fc.assert(
      fc.property(someEdges, someDirection, fc.integer({ min: 1, max: 4 }), (edges, direction, limit) => {
        const before = new Set<string>()
        for (const page of pagesOf(edges, { direction, depth: 100, limit })) {
          for (const id of page.ids) before.add(id)
          for (const { from, to } of page.edges) {
            expect(before.has(from) && before.has(to)).toBe(true)
            expect(page.ids.includes(from) || page.ids.includes(to)).toBe(true)
          }
        }
      }),
    )
  })

  test('after the last one are empty', () => {
    const edges = [{ id: 'e', from: 'a', to: 'b', isRename: false }]
    expect(traceLineage('a', edges, { direction: 'FAMILY', ...ALL, offset: 2 })).toEqual({
      ids: [],
      edges: [],
      truncated: false,
      cut: null,
      next: null,
      beyond: [],
    })
  })
})

describe('what lies beyond the depth', () => {
  test('is reached from the bodies that are named, and only from them', () => {
    fc.assert(
      fc.property(someEdges, someDirection, fc.integer({ min: 0, max: 4 }), (edges, direction, depth) => {
        const { cut, beyond } = traceLineage('a', edges, { direction, depth, limit: Infinity })
        const near = naiveLineage('a', edges, { direction, depth }).hops
        const far = naiveLineage('a', edges, { direction, depth: depth + 1 }).hops
        const leads = [...near.keys()].filter((id) =>
          edges.some(
            ({ from, to }) =>
              (direction !== 'ANCESTORS' && from === id && !near.has(to)) ||
              (direction !== 'DESCENDANTS' && to === id && !near.has(from)),
          ),
        )
        expect(cut).toBe(far.size > near.size ? 'DEPTH' : null)
        expect(beyond.toSorted()).toEqual(leads.sort())
      }),
      { numRuns: 300 },
    )
  })

  test('is named up to 100 bodies, in the order of the lineage', () => {
    const star = Array.from({ length: 150 }, (_, i) => [
      { id: `in${i}`, from: 'a', to: `b${1000 + i}`, isRename: false },
      { id: `out${i}`, from: `b${1000 + i}`, to: `c${i}`, isRename: false },
    ]).flat()
    const { ids, cut, beyond } = traceLineage('a', star, { direction: 'DESCENDANTS', depth: 1, limit: Infinity })
    expect([ids.length, cut, beyond]).toEqual([151, 'DEPTH', ids.slice(1, 101)])
  })
})

describe('a lineage whose renames are joined', () => {
  test('is that of bodies, by its definition, from each of their names', () => {
    fc.assert(
      fc.property(someEdges, someDirection, fc.integer({ min: 0, max: 5 }), (edges, direction, depth) => {
        const renames = edges.filter(({ isRename }) => isRename)
        const steps = edges.filter(({ isRename }) => !isRename)
        const bodies = joinRenames(renames)
        const found = traceLineage('a', steps, { direction, depth, limit: Infinity, bodies })
        const name = (id: string) => bodies.incarnationsOf(id).toSorted().join('+')
        const expected = naiveLineage('a', steps, { direction, depth, renames })
        expect(found.ids.map(name).sort()).toEqual([...expected.hops.keys()].sort())
        const hops = found.ids.map((id) => expected.hops.get(name(id)) ?? Infinity)
        expect(hops).toEqual(hops.toSorted((a, b) => a - b))
        const between = found.edges.filter(({ from, to }) => from !== to).map(({ id }) => id)
        expect(between.sort()).toEqual([...expected.steps].sort())
        for (const other of bodies.incarnationsOf(bodies.bodyOf('a')))
          expect(traceLineage(other, steps, { direction, depth, limit: Infinity, bodies })).toEqual(found)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the names of a body', () => {
  test('are those that renames connect; the last is not renamed again unless renames run in a circle', () => {
    fc.assert(
      fc.property(someEdges, (renames) => {
        const { bodyOf, incarnationsOf } = joinRenames(renames)
        const expected = naiveBodies(IDS, renames)
        for (const id of IDS) {
          const names = incarnationsOf(bodyOf(id))
          expect(names.toSorted().join('+')).toBe(expected(id))
          expect([new Set(names).size, names.at(-1)]).toEqual([names.length, bodyOf(id)])
        }
        expect(joinRenames(renames.toReversed()).bodyOf('a')).toBe(bodyOf('a'))
      }),
      { numRuns: 200 },
    )
  })

  test('are in the order of the renames, whatever the order of their ids and dates', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(IDS, { minLength: 2 }), someEdges, (names, others) => {
        const chain = names.slice(1).map((to, i) => ({ id: `r${i}`, from: names[i] ?? '', to, date: others[i]?.date }))
        const { bodyOf, incarnationsOf } = joinRenames(
          chain.map(({ date, ...rename }) => ({ ...rename, ...(date !== undefined && { date }) })),
        )
        expect(incarnationsOf(bodyOf(names[0] ?? ''))).toEqual(names)
      }),
    )
  })

  test('that renames leave open are in the order of their dates, also in a circle', () => {
    const fork = [
      { id: 'r1', from: 'a', to: 'c', date: '1998' },
      { id: 'r2', from: 'a', to: 'b', date: '2008' },
    ]
    expect(joinRenames(fork).incarnationsOf('b')).toEqual(['a', 'c', 'b'])
    const circle = [
      { id: 'r1', from: 'x', to: 'y', date: '1998' },
      { id: 'r2', from: 'y', to: 'x', date: '2008' },
    ]
    expect(joinRenames(circle).bodyOf('x')).toBe('x')
  })
})
