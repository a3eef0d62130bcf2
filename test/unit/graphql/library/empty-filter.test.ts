import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { assertNoEmptyFilter } from '../../../../src/graphql/library/empty-filter.ts'
import { makeTypedArguments } from '../../../../src/graphql/typed-arguments.ts'
import { buildSmallSchema } from '../../../support/small-api.ts'

const argumentsOf = makeTypedArguments(await buildSmallSchema())

/** Checks a filter as a literal and in a variable. */
function checks(where: string): (() => void)[] {
  const value: unknown = JSON.parse(where.replace(/(\w+):/g, '"$1":'))
  return [
    () => {
      assertNoEmptyFilter(argumentsOf(parse(`{ actors(where: ${where}) { id } }`)), {})
    },
    () => {
      assertNoEmptyFilter(argumentsOf(parse('query ($w: ActorWhere) { actors(where: $w) { id } }')), { w: value })
    },
  ]
}

test.each([
  '{id: {}}',
  '{id: null}',
  '{kind: {contains: null}}',
  '{NOT: {}}',
  '{NOT: null}',
  '{OR: []}',
  '{AND: {}}',
  '{AND: [{id: {eq: "a"}}, {}]}',
  '{successors: {none: {}}}',
  '{successors: {}}',
  '{successorsConnection: {some: {node: {}, edge: {kind: {eq: "x"}}}}}',
])('%s is refused', (where) => {
  for (const check of checks(where)) expect(check).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }) as Error)
})

test.each([
  '{}',
  'null',
  '{id: {in: []}}',
  '{kind: {eq: null}}',
  '{kind: {eq: ""}}',
  '{OR: {id: {eq: "a"}}}',
  '{successorsConnection: {none: {edge: {kind: {eq: null}}}}}',
])('%s says something, or is no filter at all', (where) => {
  for (const check of checks(where)) expect(check).not.toThrow()
})

test('a variable that is not given leaves its place empty', () => {
  const given = argumentsOf(parse('query ($id: ID) { actors(where: {NOT: {id: {eq: $id}}}) { id } }'))
  const check = (variables: Record<string, unknown>) => () => {
    assertNoEmptyFilter(given, variables)
  }
  expect(check({})).toThrow('A filter inside "where" is empty')
  expect(check({ id: 'a' })).not.toThrow()
  expect(check({ id: null })).not.toThrow()
})

test('a field that the filter does not have is left to the reading of variables', () => {
  const given = argumentsOf(parse('query ($w: ActorWhere) { actors(where: $w) { id } }'))
  expect(() => {
    assertNoEmptyFilter(given, { w: JSON.parse('{"__proto__": {}, "constructor": {}}') as object })
  }).not.toThrow()
})
