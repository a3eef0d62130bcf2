import { GraphQLInt, GraphQLNonNull, GraphQLString } from 'graphql'
import { expect, test } from 'vitest'
import { assertPage, offsetOf, pageArgumentOf } from '../../../../src/graphql/library/paging.ts'

const PLACE = Buffer.from('arrayconnection:7').toString('base64')

test.each([
  ['limit', new GraphQLNonNull(GraphQLInt), 'SIZE'],
  ['first', GraphQLInt, 'SIZE'],
  ['offset', GraphQLInt, 'OFFSET'],
  ['after', GraphQLString, 'CURSOR'],
  ['first', GraphQLString, undefined],
  ['depth', GraphQLInt, undefined],
])('an argument %s of type %s says of a page: %s', (name, type, expected) => {
  expect(pageArgumentOf({ name, type })).toBe(expected)
})

test.each([
  ['SIZE', [1, 100, undefined, 'a text, which graphql-js refuses']],
  ['OFFSET', [0, 2_147_483_647, null, undefined]],
  ['CURSOR', [PLACE, null, undefined]],
] as const)('%s takes what makes sense', (kind, values) => {
  for (const value of values)
    expect(() => {
      assertPage(kind, 'x', value)
    }).not.toThrow()
})

test.each([
  ['SIZE', [0, -1, 101, 0.5, null]],
  ['OFFSET', [-1, -0.5]],
  ['CURSOR', ['', 'x', 7, Buffer.from('arrayconnection:-1').toString('base64')]],
] as const)('%s refuses anything else, by name and with the remedy', (kind, values) => {
  for (const value of values)
    expect(() => {
      assertPage(kind, 'x', value)
    }).toThrow(/^"x" cannot be .*(Ask for|Give the endCursor)/)
})

test('a cursor stands for the items up to its own', () => {
  expect(offsetOf(PLACE)).toBe(8)
  expect(offsetOf('x')).toBeUndefined()
})
