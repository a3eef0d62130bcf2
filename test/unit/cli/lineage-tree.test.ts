import fc from 'fast-check'
import { expect, test } from 'vitest'
import { traceLineage, type Direction } from '../../../src/change/lineage.ts'
import { lineageTrees } from '../../../src/cli/lineage-tree.ts'
import { treeLines } from '../../../src/cli/tree.ts'
import type { GraphEdge, GraphNode } from '../../../src/graph/graph.ts'
import type { Lineage } from '../../../src/questions/lineage.ts'

interface Pair {
  from: string
  to: string
}

/** A page of a lineage as the question gives it, without texts. */
function lineageOf(pairs: readonly Pair[], direction: Direction, limit: number, offset = 0): Lineage {
  const steps = pairs.map((pair, index) => ({ ...pair, id: `e${index}`, date: '1998' }))
  const { ids, edges, ...more } = traceLineage('a', steps, { direction, depth: 100, limit, offset })
  const node = (id: string): GraphNode => ({ id, type: 'Actor', properties: {}, citations: [] })
  const others = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((id) => !ids.includes(id))
  return {
    header: { title: null, licence: null, version: null, asked: { of: 'a', direction } },
    nodes: ids.map(node),
    others: others.map(node),
    edges: edges.map(({ id, from, to }): GraphEdge => {
      return { id, type: 'SUCCEEDED_BY', from, to, properties: { kind: `KIND-${id}-`, date: '1998' }, citations: [] }
    }),
    events: [],
    bodies: ids.map((id) => ({ id, incarnations: [id], outcome: 'EXISTS', became: [], revivedBy: [] })),
    reason: null,
    leftOut: [],
    ...more,
  }
}

const draw = (lineage: Lineage) => lineageTrees(lineage, (_style, text) => text).flatMap(treeLines)
const somePairs = fc.array(
  fc.record({
    from: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    to: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  }),
  {
    maxLength: 14,
  },
)

test('each step of any page is drawn once, between its ends, and no body is without its own steps', () => {
  fc.assert(
    fc.property(
      somePairs,
      fc.constantFrom<Direction>('ANCESTORS', 'DESCENDANTS', 'FAMILY'),
      fc.integer({ min: 1, max: 4 }),
      (pairs, direction, limit) => {
        for (let offset: number | null = 0; offset !== null;) {
          const lineage = lineageOf(pairs, direction, limit, offset)
          const lines = draw(lineage)
          for (const { id, from, to } of lineage.edges) {
            const drawn = lines.filter((line) => line.includes(`KIND-${id ?? ''}-`))
            expect(drawn).toHaveLength(1)
            const [, arrow, end] = /(<-|->) .*\[(\w)\]/.exec(drawn[0] ?? '') ?? []
            expect(end).toBe(arrow === '->' ? to : from)
          }
          expect(lines.length).toBeGreaterThanOrEqual(lineage.edges.length + (offset === 0 ? 1 : 0))
          offset = lineage.next
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a body to which two steps lead is drawn in full below one of them, and named below the other', () => {
  const diamond = ['a>b', 'a>c', 'b>d', 'c>d', 'd>e'].map((pair) => ({ from: pair[0] ?? '', to: pair[2] ?? '' }))
  expect(draw(lineageOf(diamond, 'DESCENDANTS', 100))).toEqual([
    'a [a]',
    '├─ 1998  KIND-e0-  -> b [b]',
    '│  └─ 1998  KIND-e2-  -> d [d]',
    '│     └─ 1998  KIND-e4-  -> e [e]',
    '└─ 1998  KIND-e1-  -> c [c]',
    '   └─ 1998  KIND-e3-  -> d [d] (its own steps stand elsewhere)',
  ])
})

test('a family shows which way each step goes', () => {
  const pairs = ['x>a', 'a>b', 'y>b'].map((pair) => ({ from: pair[0] ?? '', to: pair[2] ?? '' }))
  expect(draw(lineageOf(pairs, 'FAMILY', 100))).toEqual([
    'a [a]',
    '├─ 1998  KIND-e0-  <- x [x]',
    '└─ 1998  KIND-e1-  -> b [b]',
    '   └─ 1998  KIND-e2-  <- y [y]',
  ])
})
