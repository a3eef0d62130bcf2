import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCycle } from '../../../src/change/cycle.ts'
import { traceLineage } from '../../../src/change/lineage.ts'
import type { Direction } from '../../../src/change/lineage.ts'
import type { Succession } from '../../../src/change/succession.ts'

type Edge = Pick<Succession, 'id' | 'from' | 'to' | 'date'>

const ALL = { depth: Infinity, limit: Infinity }

/** Edges from pairs such as `a>b` or `a>b@1998-02-28`. */
function edgesOf(...pairs: string[]): Edge[] {
  return pairs.map((pair, index) => {
    const [ends = '', date] = pair.split('@')
    const [from = '', to = ''] = ends.split('>')
    return { id: `e${index}`, from, to, ...(date !== undefined && { date }) }
  })
}

describe('lineage', () => {
  const industry = edgesOf('mci>motie94@1994', 'motie94>mocie@1998', 'mocie>mke@2008', 'mic>mke@2008', 'mke>motie@2013')

  test('ancestors, descendants and family of a ministry', () => {
    const found = (direction: Direction) => traceLineage('mke', industry, { direction, ...ALL })
    expect(found('ANCESTORS').ids).toEqual(['mke', 'mic', 'mocie', 'motie94', 'mci'])
    expect(found('DESCENDANTS').ids).toEqual(['mke', 'motie'])
    expect(found('FAMILY').ids).toEqual(['mke', 'mic', 'mocie', 'motie', 'motie94', 'mci'])
    expect(found('FAMILY').edges.map(({ id }) => id)).toEqual(['e0', 'e1', 'e2', 'e3', 'e4'])
    expect(found('FAMILY').truncated).toBe(false)
  })

  test('depth counts hops, and a cut is reported', () => {
    const options = { direction: 'ANCESTORS' as const, limit: 100 }
    expect(traceLineage('motie', industry, { ...options, depth: 2 })).toMatchObject({
      ids: ['motie', 'mke', 'mic', 'mocie'],
      truncated: true,
    })
    expect(traceLineage('motie', industry, { ...options, depth: 4 }).truncated).toBe(false)
    expect(traceLineage('motie', industry, { ...options, depth: 0 })).toEqual({
      ids: ['motie'],
      edges: [],
      truncated: true,
      cut: 'DEPTH',
      next: null,
      beyond: ['motie'],
    })
    expect(traceLineage('mci', industry, { ...options, depth: 0 }).truncated).toBe(false)
  })

  test('a limit cuts a generation in the order of date, then id, undated bodies last', () => {
    const edges = edgesOf('x>d', 'x>c@2001', 'x>b@1999', 'x>a@1999', 'x>a@2010')
    const options = { direction: 'DESCENDANTS' as const, depth: 9 }
    expect(traceLineage('x', edges, { ...options, limit: 9 }).ids).toEqual(['x', 'a', 'b', 'c', 'd'])
    expect(traceLineage('x', edges, { ...options, limit: 3 })).toMatchObject({ ids: ['x', 'a', 'b'], truncated: true })
    expect(traceLineage('x', edges, { ...options, limit: 5 }).truncated).toBe(false)
  })

  test('an unknown origin is the only body found', () => {
    expect(traceLineage('nobody', industry, { direction: 'FAMILY', ...ALL })).toEqual({
      ids: ['nobody'],
      edges: [],
      truncated: false,
      cut: null,
      next: null,
      beyond: [],
    })
  })

  test('other fields of an edge are kept', () => {
    const edges = [{ id: 'e', from: 'a', to: 'b', kind: 'MERGER' }]
    expect(traceLineage('a', edges, { direction: 'DESCENDANTS', ...ALL }).edges[0]?.kind).toBe('MERGER')
  })

  test('bodies, hops, edges and truncation agree with the matrix of distances, in any order of edges', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(randomPairs(7)),
        fc.constantFrom<Direction>('ANCESTORS', 'DESCENDANTS', 'FAMILY'),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 8 }),
        fc.infiniteStream(fc.nat()),
        (pairs, direction, depth, limit, random) => {
          const edges = edgesOf(...pairs)
          const lineage = traceLineage('n0', edges, { direction, depth, limit })
          const distance = distances(edges, direction)
          const reachable = [...distance.keys()].filter((id) => (distance.get(id) ?? 0) <= depth)
          expect(lineage.ids[0]).toBe('n0')
          expect(new Set(lineage.ids).size).toBe(lineage.ids.length)
          expect(lineage.ids.length).toBe(Math.min(limit, reachable.length))
          const hops = lineage.ids.map((id) => distance.get(id) ?? Infinity)
          expect(hops).toEqual(
            reachable
              .map((id) => distance.get(id) ?? 0)
              .sort((a, b) => a - b)
              .slice(0, limit),
          )
          expect(lineage.truncated).toBe(lineage.ids.length < distance.size)
          const within = edges.filter(({ from, to }) => lineage.ids.includes(from) && lineage.ids.includes(to))
          expect(new Set(lineage.edges)).toEqual(new Set(within))
          expect(lineage.edges.length).toBe(within.length)
          const order = new Map(edges.map((edge) => [edge, random.next().value]))
          const shuffled = edges.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
          expect(traceLineage('n0', shuffled, { direction, depth, limit })).toEqual(lineage)
          const whole = traceLineage('n0', edges, { direction, depth, limit: Infinity })
          expect(whole.ids.slice(0, limit)).toEqual(lineage.ids)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('100,000 successions in a chain and 20,000 in a star need no deep stack and no quadratic time', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => ({ id: `e${i}`, from: `n${i}`, to: `n${i + 1}` }))
    const star = Array.from({ length: 20_000 }, (_, i) => ({ id: `e${i}`, from: 'n0', to: `m${i}` }))
    expect(traceLineage('n0', chain, { direction: 'DESCENDANTS', ...ALL }).ids).toHaveLength(100_001)
    expect(traceLineage('n0', star, { direction: 'FAMILY', ...ALL }).ids).toHaveLength(20_001)
    expect(findCycle([...chain, ...star])).toBeUndefined()
    expect(findCycle([...chain, { from: 'n100000', to: 'n0' }])).toHaveLength(100_001)
  })

  /** Fewest hops from n0, by relaxing every edge until nothing changes. */
  function distances(edges: readonly Edge[], direction: Direction): Map<string, number> {
    const distance = new Map([['n0', 0]])
    const relax = (from: string, to: string) => {
      const hops = (distance.get(from) ?? Infinity) + 1
      if (hops >= (distance.get(to) ?? Infinity)) return false
      distance.set(to, hops)
      return true
    }
    for (let changed = true; changed;) {
      changed = false
      for (const { from, to } of edges) {
        if (direction !== 'ANCESTORS') changed = relax(from, to) || changed
        if (direction !== 'DESCENDANTS') changed = relax(to, from) || changed
      }
    }
    return distance
  }
})

describe('cycles', () => {
  test.each([
    [['a>b', 'b>c'], undefined],
    [['a>b', 'a>c', 'b>d', 'c>d', 'a>b'], undefined],
    [[], undefined],
    [['a>a'], ['a']],
    [
      ['x>c', 'c>b', 'b>a', 'a>c', 'a>y'],
      ['a', 'c', 'b'],
    ],
  ])('%j has the cycle %j', (pairs, cycle) => {
    expect(findCycle(edgesOf(...pairs))).toEqual(cycle)
  })

  test('a cycle is found if and only if some body reaches itself, and it is a real cycle', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(randomPairs(5), { maxLength: 9 }), (pairs) => {
        const edges = edgesOf(...pairs)
        const cycle = findCycle(edges)
        expect(cycle !== undefined).toBe(closure(edges).some(([from, to]) => from === to))
        expect(findCycle(edges.toReversed())).toEqual(cycle)
        cycle?.forEach((from, index) => {
          const to = cycle[(index + 1) % cycle.length]
          expect(edges.some((edge) => edge.from === from && edge.to === to)).toBe(true)
        })
        expect(new Set(cycle).size).toBe(cycle?.length ?? 0)
      }),
      { numRuns: 300 },
    )
  })

  /** Transitive closure by joining until nothing is new. */
  function closure(edges: readonly Edge[]): string[][] {
    const known = new Map(edges.map(({ from, to }) => [`${from}>${to}`, [from, to]]))
    for (let size = -1; size < known.size;) {
      size = known.size
      for (const [a, b] of known.values())
        for (const [c, d] of known.values()) if (b === c) known.set(`${a ?? ''}>${d ?? ''}`, [a ?? '', d ?? ''])
    }
    return [...known.values()]
  }
})

/** Every pair of n0 to n(size-1), loops included, some twice, with and without dates. */
function randomPairs(size: number): string[] {
  const ids = Array.from({ length: size }, (_, i) => `n${i}`)
  return ids.flatMap((from, i) =>
    ids.flatMap((to, j) => [
      `${from}>${to}@${1990 + ((i * 3 + j * 5) % 7)}`,
      ...((i + j) % 3 === 0 ? [`${from}>${to}`] : []),
    ]),
  )
}
