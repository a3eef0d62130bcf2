import { Kind } from 'graphql'
import { expect, test } from 'vitest'
import { Cursor, Offset, PageSize } from '../../../../src/graphql/library/paging.ts'

const PLACE = Buffer.from('arrayconnection:7').toString('base64')

test.each([
  [PageSize, [1, 100]],
  [Offset, [0, 2_147_483_647]],
  [Cursor, [PLACE]],
])('%s takes what makes sense', (scalar, values) => {
  for (const value of values) expect(scalar.parseValue(value)).toBe(value)
})

test.each([
  [PageSize, [0, -1, 101, 1.5, '1', null]],
  [Offset, [-1, 2_147_483_648, 0.5, '0', null]],
  [Cursor, ['', 'x', 7, null, Buffer.from('arrayconnection:-1').toString('base64')]],
])('%s refuses anything else', (scalar, values) => {
  for (const value of values) expect(() => scalar.parseValue(value) as unknown).toThrow(/a whole number|not a cursor/)
})

test('a value that is written in a query is read the same', () => {
  expect(PageSize.parseLiteral({ kind: Kind.INT, value: '7' })).toBe(7)
  expect(() => PageSize.parseLiteral({ kind: Kind.INT, value: '0' })).toThrow()
  expect(() => Offset.parseLiteral({ kind: Kind.STRING, value: '7' })).toThrow()
  expect(Cursor.parseLiteral({ kind: Kind.STRING, value: PLACE })).toBe(PLACE)
})
