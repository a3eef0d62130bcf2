import fc from 'fast-check'
import { getNamedType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { isConnection, isFilter } from '../../src/graphql/library/shape.ts'
import { sharedSchema } from '../support/app.ts'
import { filtersOf } from '../support/random-filter.ts'
import { serveFolder } from '../support/served.ts'

// NOT finds everything else, also what has no value, and absence is found by the value that it stands for.

const served = serveFolder('seeds')
const schema = await sharedSchema()
const connections = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) =>
  isConnection(getNamedType(type)),
)

/** How many a connection counts with each of these filters; without any for an empty text. */
function counts(connection: string, ...filters: string[]): Promise<number[]> {
  // One by one, as filters over relations are limited in all fields of an operation together.
  const count = async (filter: string) => {
    const { counted } = await served.data(`{ counted: ${connection}${filter && `(where: ${filter})`} { totalCount } }`)
    return (counted as { totalCount: number }).totalCount
  }
  return Promise.all(filters.map(count))
}

test.each([
  ['changeEventsConnection', '{rank: {eq: REFUTED}}'],
  ['programmesConnection', '{status: {eq: DROPPED}}'],
  ['actorsConnection', '{group: {eq: true}}'],
  ['actorsConnection', '{acronym: {eq: "MOTIE"}}'],
  ['actorsConnection', '{startLatest: {lte: "1990-01-01"}}'],
  ['actorsConnection', '{endLatest: {gt: "1990-01-01"}, acronym: {startsWith: "M"}}'],
  ['actorsConnection', '{successorsConnection: {some: {edge: {dateLatest: {lt: "1990-01-01"}}}}}'],
  ['entitiesConnection', '{actor: {acronym: {eq: "MOTIE"}}}'],
])('%s and NOT %s part the list', async (connection, filter) => {
  const [all = 0, some = 0, others = 0] = await counts(connection, '', filter, `{NOT: ${filter}}`)
  expect(some).toBeGreaterThan(0)
  expect(some + others).toBe(all)
})

test('any filter and its negation part the list', async () => {
  const filters = fc.constantFrom(...connections).chain((connection) => {
    const where = connection.args.map(({ type }) => getNamedType(type)).find((type) => isFilter(type))
    if (!where) throw new Error(`${connection.name} has no filter.`)
    return fc.tuple(fc.constant(connection.name), filtersOf(where, 2))
  })
  await fc.assert(
    fc.asyncProperty(filters, async ([connection, filter]) => {
      const not = `{NOT: ${filter}}`
      const [all = 0, some = 0, others = 0, both = 0, twice = 0] = await counts(
        connection,
        '',
        filter,
        not,
        `{AND: [${filter}, ${not}]}`,
        `{NOT: ${not}}`,
      )
      expect([some + others, both, twice]).toEqual([all, 0, some])
    }),
    { numRuns: 40, endOnFailure: true },
  )
})

describe('conditions on relations', () => {
  const edges = async (id: string, field: string, where: string) => {
    const { entities } = await served.data(
      `{ entities(where: {id: {eq: "${id}"}}) { ${field}(where: ${where}) { totalCount edges { node { id } } } } }`,
    )
    const found = (entities as Record<string, { totalCount: number; edges: unknown[] }>[])[0]?.[field]
    expect(found?.edges.length).toBe(found?.totalCount)
    return found?.totalCount
  }

  test('are negated with absent values', async () => {
    const all = await edges('mke', 'implementsConnection', '{node: {id: {startsWith: ""}}}')
    expect(all).toBeGreaterThan(0)
    expect(await edges('mke', 'implementsConnection', '{edge: {NOT: {rank: {eq: REFUTED}}}}')).toBe(all)
    expect(await edges('mke', 'implementsConnection', '{NOT: {edge: {rank: {eq: REFUTED}}}}')).toBe(all)
    expect(await edges('mke', 'implementsConnection', '{edge: {rank: {in: [PREFERRED]}, acting: {eq: false}}}')).toBe(
      all,
    )
  })
})

describe('the value that absence stands for', () => {
  test.each([
    ['changeEventsConnection', 'rank: {eq: PREFERRED}', 'rank: {eq: null}'],
    ['changeEventsConnection', 'rank: {in: [PREFERRED, REFUTED]}', 'NOT: {rank: {eq: ALTERNATIVE}}'],
    ['programmesConnection', 'status: {eq: REAL}', 'status: {eq: null}'],
    ['actorsConnection', 'group: {eq: false}', 'NOT: {group: {eq: true}}'],
    ['findingsConnection', 'negated: {eq: false}', 'NOT: {negated: {eq: true}}'],
  ])('is found in %s by {%s} as by {%s}', async (connection, meant, absent) => {
    const [found = 0, same = 0] = await counts(connection, `{${meant}}`, `{${absent}}`)
    expect(found).toBeGreaterThan(0)
    expect(found).toBe(same)
  })

  test('is not answered', async () => {
    const { programmes } = await served.data('{ programmes(where: {status: {eq: REAL}}, limit: 1) { status } }')
    expect(programmes).toEqual([{ status: null }])
  })
})

test('all over no relation is true, and an absent value does not meet a condition', async () => {
  const [all = 0, none = 0, none2 = 0, alive = 0] = await counts(
    'actorsConnection',
    '{parts: {all: {startLatest: {lte: "1990-01-01"}}}}',
    '{parts: {none: {NOT: {startLatest: {lte: "1990-01-01"}}}}}',
    '{parts: {none: {id: {startsWith: ""}}}}',
    '{parts: {some: {startLatest: {eq: null}}}}',
  )
  expect(all).toBe(none)
  expect(all).toBeGreaterThan(none2)
  expect(alive).toBeGreaterThan(0)
})

test('every type with connections is asked', () => {
  expect(connections.length).toBeGreaterThan(17)
  expect(connections.every(({ type }) => isObjectType(getNamedType(type)))).toBe(true)
})

describe('texts in conditions', () => {
  test.each([
    [
      'are those of the data, however they are typed',
      '{nameKo: {eq: "산업\u00A0자원부\u200B"}}',
      '{nameKo: {eq: "산업 자원부"}}',
    ],
    ['may be decomposed', `{nameKo: {eq: "${'산업자원부'.normalize('NFD')}"}}`, '{nameKo: {eq: "산업자원부"}}'],
    ['may be in capital or small letters', '{acronym: {caseInsensitive: {eq: "motie"}}}', '{acronym: {eq: "MOTIE"}}'],
    [
      'may be parts in any letters',
      '{nameEn: {caseInsensitive: {startsWith: "MINISTRY of trade"}}}',
      '{nameEn: {startsWith: "Ministry of Trade"}}',
    ],
  ])('%s', async (_title, typed, plain) => {
    const [found = 0, same = 0, others = 0, all = 0] = await counts(
      'actorsConnection',
      typed,
      plain,
      `{NOT: ${typed}}`,
      '',
    )
    expect(found).toBe(same)
    expect(found + others).toBe(all)
  })

  test('find names with a middle dot of any kind', async () => {
    const [one = 0, other = 0] = await counts(
      'actorsConnection',
      '{nameKo: {contains: "ㆍ"}}',
      '{nameKo: {contains: "·"}}',
    )
    expect(one).toBeGreaterThan(0)
    expect(other).toBe(one)
  })
})
