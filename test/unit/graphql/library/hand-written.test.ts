import { Kind, parse, printType, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { checkArguments } from '../../../../src/graphql/limits/arguments.ts'
import { DEFAULT_LIMITS } from '../../../../src/graphql/limits/limits.ts'
import { makeMeasure } from '../../../../src/graphql/limits/measure.ts'
import { assertNoEmptyFilter } from '../../../../src/graphql/library/empty-filter.ts'
import { validationRules } from '../../../../src/graphql/library/mend.ts'
import { makeTypedArguments } from '../../../../src/graphql/typed-arguments.ts'
import { buildSmallSchema } from '../../../support/small-api.ts'

const schema = await buildSmallSchema()
const argumentsOf = makeTypedArguments(schema)
const measure = makeMeasure(schema)
const FAR = Buffer.from('arrayconnection:1999999').toString('base64')

/** A field of a type as printed, on one line and without descriptions. */
function fieldOf(typeName: string, name: string): string | undefined {
  const type = schema.getType(typeName)
  const text = type ? printType(type).replace(/"""[\s\S]*?"""/g, '') : ''
  return new RegExp(`^  ${name}\\b(\\([^)]*\\))?: .*$`, 'm').exec(text)?.[0].replace(/\s+/g, ' ').trim()
}

/** Checks arguments as for a request. */
function check(query: string): void {
  const given = argumentsOf(parse(query))
  checkArguments(given, {}, DEFAULT_LIMITS)
  assertNoEmptyFilter(given, {})
}

function costOf(query: string): number {
  const document = parse(query)
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
  return measure(document, operation, {}).cost
}

describe('hand-written arguments with the names of generated ones', () => {
  test('keep their types and get no defaults and no descriptions', () => {
    expect(fieldOf('Query', 'history')).toBe(
      'history(after: Date!, first: String, where: String, sort: String, limit: Int!, offset: Int): [Actor!]!',
    )
    expect(fieldOf('Query', 'journal')).toBe('journal(first: Int!, where: JournalWhere): JournalConnection!')
    expect(fieldOf('Actor', 'log')).toBe('log( after: Date! limit: Int sort: String ): [Actor!]!')
    const { history } = schema.getQueryType()?.getFields() ?? {}
    expect(history?.args.map(({ description }) => description ?? undefined)).toEqual(Array(6).fill(undefined))
  })

  test.each([
    `{ history(after: "2008-02-29", first: "${FAR}", where: "", sort: "", limit: 1, offset: 9) { id } }`,
    '{ history(after: "2008-02-29", limit: 100, where: null) { id } }',
    '{ journal(first: 1, where: {none: {}}) { edges } }',
    '{ journal(first: 100) { a: edges b: edges n: totalCount m: totalCount } }',
  ])('are not refused: %s', (query) => {
    expect(validate(schema, parse(query), [...validationRules])).toEqual([])
    expect(() => {
      check(query)
    }).not.toThrow()
  })

  test('are those of pages where their name and type say so', () => {
    expect(costOf('{ history(after: "2008-02-29", first: "1", limit: 2) { id } }')).toBe(4)
    expect(
      costOf('{ history(after: "2008-02-29", limit: 2, where: "x") { log(after: "2008-02-29", limit: 1) { id } } }'),
    ).toBe(2 * (1 + 2))
    expect(fieldOf('Query', 'search')).toBe('search(limit: Int! = 10): [Actor!]!')
    expect([costOf('{ search { id } }'), costOf('{ search(limit: 3) { id } }')]).toEqual([20, 6])
  })
})

describe('generated arguments', () => {
  test('get page types and an order', () => {
    expect(fieldOf('Query', 'actors')).toBe(
      'actors( where: ActorWhere limit: Int offset: Int sort: [ActorSort!] = [{id: ASC}] at: Date ): [Actor!]!',
    )
    expect(fieldOf('Query', 'ministriesConnection')).toBe(
      'ministriesConnection( first: Int after: String where: ActorWhere sort: [ActorSort!] = [{id: ASC}] at: Date ): ActorsConnection!',
    )
    expect(fieldOf('Actor', 'successorsConnection')).toContain(
      'where: ActorSuccessorsConnectionWhere first: Int = 20 after: String sort: [ActorSuccessorsConnectionSort!] = [{node: {id: ASC}}, {edge: {id: ASC}}]',
    )
  })

  test.each([
    ['{ actors(offset: 1999999) { id } }', 'QUERY_TOO_COMPLEX'],
    [`{ actorsConnection(after: "${FAR}") { totalCount } }`, 'QUERY_TOO_COMPLEX'],
    [
      `{ history(after: "2008-02-29", limit: 1) { successorsConnection(after: "${FAR}") { totalCount } } }`,
      'QUERY_TOO_COMPLEX',
    ],
    ['{ actors(where: {successors: {none: {}}}) { id } }', 'INVALID_INPUT'],
    ['{ history(after: "2008-02-29", limit: 101) { id } }', 'INVALID_INPUT'],
    ['{ journal(first: 0) { edges } }', 'INVALID_INPUT'],
    ['{ history(after: "2008-02-29", limit: 1) { successors(where: {OR: []}) { id } } }', 'INVALID_INPUT'],
  ])('are refused over a limit, and when empty: %s', (query, code) => {
    expect(() => {
      check(query)
    }).toThrow(expect.objectContaining({ code }) as Error)
  })

  test('are counted as pages', () => {
    expect(costOf('{ actors(limit: 2) { successors(limit: 3) { id } } }')).toBe(2 * (1 + 3 * 2))
    expect(costOf('{ actors(where: {id: {in: ["a", "b"]}}) { id } }')).toBe(4)
    expect(costOf('{ actorsConnection(first: 2) { edges { node { id } } } }')).toBe(2 * 4)
    expect(costOf('{ actors(limit: 1) { successorsConnection(where: {node: {id: {eq: "a"}}}) { totalCount } } }')).toBe(
      3,
    )
  })
})
