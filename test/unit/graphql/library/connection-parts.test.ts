import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { oncePerPart } from '../../../../src/graphql/library/connection-parts.ts'
import { buildSmallSchema } from '../../../support/small-api.ts'

const schema = await buildSmallSchema()

function messagesOf(query: string): string[] {
  return validate(schema, parse(query), [oncePerPart]).map(({ message }) => message)
}

test.each([
  ['{ actorsConnection { totalCount n: totalCount } }', 'totalCount'],
  ['{ actorsConnection { a: edges { cursor } b: edges { cursor } } }', 'edges'],
  ['{ actorsConnection { edges { a: node { id } } edges { b: node { kind } } } }', 'node'],
  ['{ actors { successorsConnection { edges { p: properties { id } properties { kind } } } } }', 'properties'],
  [
    '{ actorsConnection { ...C edges { node { id } } } } fragment C on ActorsConnection { edges { n: node { id } } }',
    'node',
  ],
])('one part under two names is refused: %s', (query, part) => {
  expect(messagesOf(query)).toEqual([expect.stringContaining(`"${part}" of one connection is asked for as`)])
})

test.each([
  '{ actorsConnection { n: totalCount e: edges { x: node { id } x: node { kind } } } }',
  '{ actorsConnection { edges { a: cursor b: cursor } } }',
  '{ a: actorsConnection { n: totalCount } b: actorsConnection { m: totalCount } }',
  '{ actors { a: successorsConnection { edges { x: node { id } } } b: successorsConnection { edges { y: node { id } } } } }',
])('one name for each part is allowed: %s', (query) => {
  expect(messagesOf(query)).toEqual([])
})

test('fragments inside themselves come to an end', () => {
  expect(
    messagesOf('{ actorsConnection { ...C } } fragment C on ActorsConnection { ...C a: totalCount b: totalCount }'),
  ).toHaveLength(1)
})
