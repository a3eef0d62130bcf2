import fc from 'fast-check'
import { buildSchema, Kind, parse, type DocumentNode, type SelectionSetNode } from 'graphql'
import { expect, test } from 'vitest'
import { makeMeasure, type Measures } from '../../../src/graphql/limits/measure.ts'

const schema = buildSchema(`
  scalar Citation
  type Query { bodies(limit: Int = 100): [Body!]! one: Body step: Succession }
  type Succession { event: [Body!]! }
  type Body {
    id: ID!
    one: Body
    bodies(limit: Int = 100): [Body!]!
    bodiesConnection(first: Int = 100): BodiesConnection!
    citations: [Citation!]!
  }
  type BodiesConnection { edges: [Edge!]! totalCount: Int! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type Edge { cursor: String! node: Body! }
`)
const measure = makeMeasure(schema)

function measured(text: string, variables = {}): Measures {
  const document = parse(text)
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('no operation')
  return measure(document, operation, variables)
}

test.each([
  ['{ one { id } }', { depth: 2, cost: 2 }],
  ['{ bodies(limit: 3) { id one { id } } }', { depth: 3, cost: 12 }],
  ['{ one { bodiesConnection(first: 2) { totalCount edges { node { id } } } } }', { depth: 5, cost: 11 }],
  ['{ one { citations } }', { depth: 2, cost: 4 }],
  ['{ step { event { id } } }', { depth: 3, cost: 3 }],
  ['query ($n: Int) { bodies(limit: $n) { id } }', { cost: 10 }],
  ['{ a: one { b: id ...F } } fragment F on Body { c: id @skip(if: false) }', { aliases: 3, directives: 1 }],
  ['{ ...F ...F one { id } } fragment F on Query { one { id } bodies { id } }', { rootFields: 5 }],
])('%s', (query, expected) => {
  expect(measured(query, { n: 5 })).toMatchObject(expected)
})

test.each([
  ['{ one { id } }', []],
  ['{ one { bodies(limit: 3) { id } } bodies(limit: 2) { id } }', ['bodies']],
  [
    '{ bodies { id one { bodies { id } bodiesConnection { edges { node { bodies { id } } } } } } }',
    ['bodies', 'bodiesConnection', 'bodies'],
  ],
  ['{ ...F } fragment F on Query { bodies(limit: 2) { citations } }', ['bodies', 'citations']],
])('the dearest lists of %s are %s', (query, lists) => {
  expect(measured(query).dearest.lists).toEqual(lists)
})

test('is fast for fragments that double at every level', () => {
  const fragments = Array.from({ length: 200 }, (_, i) => `fragment F${i} on Body { ...F${i + 1} ...F${i + 1} }`)
  const { cost } = measured(`{ one { ...F0 } } ${fragments.join(' ')} fragment F200 on Body { id }`)
  expect(cost).toBe(1 + 2 ** 200)
})

test('ends for a fragment that contains itself', () => {
  expect(measured('{ one { ...F } } fragment F on Body { one { ...F } id }').depth).toBe(2)
})

const selection = fc.letrec<{ set: string }>((tie) => ({
  set: fc
    .array(
      fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('id', 'x: id', 'citations', 'id @skip(if: false)', '...Leaf'),
        fc.tuple(fc.integer({ min: 1, max: 9 }), tie('set')).map(([n, set]) => `bodies(limit: ${n}) ${set}`),
        tie('set').map((set) => `one ${set}`),
        tie('set').map((set) => `... on Body ${set}`),
        fc.tuple(fc.integer({ min: 1, max: 9 }), tie('set')).map(([n, set]) => {
          return `bodiesConnection(first: ${n}) { edges { node ${set} } }`
        }),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => `{ ${parts.join(' ')} }`),
})).set

test('agrees with an answer in which every page is full', () => {
  fc.assert(
    fc.property(selection, (set) => {
      const text = `{ one ${set} } fragment Leaf on Body { id one { id } }`
      const document = parse(text)
      expect(measured(text).cost).toBe(valuesOf(document))
    }),
    { numRuns: 300 },
  )
})

/** The oracle: builds the whole answer, counting values, with every fragment written out. */
function valuesOf(document: DocumentNode): number {
  const leaf = document.definitions.find((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  let values = 0
  const write = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.INLINE_FRAGMENT) write(node.selectionSet)
      else if (node.kind === Kind.FRAGMENT_SPREAD) write(leaf?.selectionSet)
      else {
        const page = node.arguments?.[0]?.value
        const copies = node.name.value === 'citations' ? 3 : page?.kind === Kind.INT ? Number(page.value) : 1
        for (let copy = 0; copy < copies; copy += 1) {
          values += 1
          write(node.selectionSet)
        }
      }
    }
  }
  write(operation?.selectionSet)
  return values
}
