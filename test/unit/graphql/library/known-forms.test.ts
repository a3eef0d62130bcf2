import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { sharedSchema } from '../../../support/app.ts'
import { statementsOf, translations } from '../../../support/translated.ts'

const schema = await sharedSchema()

type Values = Record<string, unknown>

/** How often the library translates an operation with the last of some variables, after it was asked with the others. */
async function translationsFor(source: string, ...all: Values[]): Promise<number> {
  const document = parse(source)
  let made = 0
  for (const variables of all) {
    const before = translations()
    const found = await statementsOf(schema, document, variables)
    made = translations() - before
    expect(found).not.toEqual([])
    expect(found).toEqual(await statementsOf(schema, structuredClone(document), variables))
  }
  return made
}

const BY_ID = 'query ($id: ID, $limit: Int) { actors(where: { id: { eq: $id } }, limit: $limit) { id } }'
const FIRST = { id: 'a', limit: 3 }

test('an operation is translated again only while it is new', async () => {
  expect(await translationsFor(BY_ID, FIRST)).toBe(1)
  // Once for the answer and once with marks.
  expect(await translationsFor(BY_ID, FIRST, FIRST)).toBe(2)
  expect(await translationsFor(BY_ID, FIRST, FIRST, { id: 'b', limit: 100 })).toBe(0)
})

test.each([
  ['nothing given', { limit: 3 }],
  ['null', { id: null, limit: 3 }],
  ['an empty text', { id: '', limit: 3 }],
  ['no limit', { id: 'a' }],
  ['a limit that the library lowers', { id: 'a', limit: 101 }],
  ['a limit of nothing', { id: 'a', limit: 0 }],
])('another form is translated anew: %s', async (_, variables) => {
  expect(await translationsFor(BY_ID, FIRST, FIRST, variables)).toBe(1)
})

test.each<[what: string, source: string, first: Values, other: Values]>([
  ['a direction', 'query ($v: SortDirection) { actors(sort: { nameEn: $v }) { id } }', { v: 'ASC' }, { v: 'DESC' }],
  [
    'a value that absence stands for',
    'query ($v: Rank) { changeEvents(where: { rank: { eq: $v } }) { id } }',
    { v: 'PREFERRED' },
    { v: 'REFUTED' },
  ],
  [
    'a condition of a directive',
    'query ($v: Boolean!) { actors { id nameEn @include(if: $v) } }',
    { v: true },
    { v: false },
  ],
  ['an empty list', 'query ($v: [ID!]) { actors(where: { id: { in: $v } }) { id } }', { v: ['a'] }, { v: [] }],
  [
    'a list of conditions',
    'query ($v: [ActorWhere!]) { actors(where: { OR: $v }) { id } }',
    { v: [{ id: { eq: 'a' } }] },
    { v: [{ id: { eq: 'a' } }, { id: { eq: 'b' } }] },
  ],
  [
    'a certainty',
    'query ($v: AliveCertainty!) @asOf(date: "2008-02-29", certainty: $v) { actors { id } }',
    { v: 'POSSIBLE' },
    { v: 'CERTAIN' },
  ],
])('what is no mere value decides the form: %s', async (_what, source, first, other) => {
  expect(await translationsFor(source, first, first, first)).toBe(0)
  expect(await translationsFor(source, first, first, other)).toBe(1)
})

test.each<[what: string, source: string, first: Values, other: Values]>([
  [
    'two places with equal values',
    'query ($a: String, $b: String) { actors(where: { OR: [{ nameEn: { eq: $a } }, { nameKo: { eq: $b } }] }) { id } }',
    { a: 'x', b: 'x' },
    { a: 'x', b: 'y' },
  ],
  [
    'one variable in two places',
    'query ($n: Int, $s: String) { actors(limit: $n, where: { nameEn: { contains: $s } }) { successors(limit: $n, where: { nameKo: { contains: $s } }) { id } } }',
    { n: 20, s: 'a' },
    { n: 7, s: 'b' },
  ],
  [
    'a page as large as one that is written',
    'query ($n: Int) { actors(limit: $n) { successors(limit: 20) { id } predecessors { id } } }',
    { n: 20 },
    { n: 2 },
  ],
  [
    'the largest page',
    'query ($n: Int) { actorsConnection(first: $n) { edges { node { id } } } }',
    { n: 100 },
    { n: 2 },
  ],
  [
    'lists of other lengths',
    'query ($v: [ID!]) { actors(where: { id: { in: $v } }) { id } }',
    { v: ['a'] },
    { v: ['a', 'b', '$param0'] },
  ],
  [
    'a cursor',
    'query ($v: String) { actorsConnection(after: $v) { edges { cursor } } }',
    { v: 'YXJyYXljb25uZWN0aW9uOjA=' },
    { v: 'YXJyYXljb25uZWN0aW9uOjE5' },
  ],
  [
    'a name in another form',
    'query ($v: String) { actors(where: { nameKo: { caseInsensitive: { eq: $v } } }) { id } }',
    { v: '부' },
    { v: '산업부'.normalize('NFD') },
  ],
  [
    'a day',
    'query ($v: Date!) @asOf(date: $v) { actors { successors { id } } }',
    { v: '2008-02-29' },
    { v: '0001-01-01' },
  ],
  [
    'a date',
    'query ($v: Date) { actors(where: { startLatest: { lte: $v } }) { id } }',
    { v: '2008-02-29' },
    { v: '9999-12-31' },
  ],
  ['a number', 'query ($v: Float) { observations(where: { value: { gt: $v } }) { id } }', { v: 1 }, { v: -0.5 }],
  ['a field of ours', 'query ($v: ID!) { entity(id: $v) { id relations(limit: 3) { id } } }', { v: 'a' }, { v: 'b' }],
  [
    'fragments',
    'query ($v: ID) { actors(where: { id: { eq: $v } }) { ...A } } fragment A on Actor { successors(where: { id: { eq: $v } }) { id } }',
    { v: 'a' },
    { v: 'b' },
  ],
])('values are bound to a known translation: %s', async (_what, source, first, other) => {
  expect(await translationsFor(source, first, first, other)).toBe(0)
})

test('a value that is read nowhere is given to the library each time', async () => {
  const source = 'query ($n: Int) { actorsConnection(first: $n) { totalCount } }'
  expect(await translationsFor(source, { n: 1 }, { n: 1 }, { n: 2 })).toBe(1)
})
