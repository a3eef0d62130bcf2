import { graphql, print } from 'graphql'
import { expect, test } from 'vitest'
import { prepareOperations } from '../../../../src/graphql/library/prepare.ts'
import { buildSmallSchema } from '../../../support/small-api.ts'

const generated = await buildSmallSchema()
let read = ''
for (const field of Object.values(generated.getQueryType()?.getFields() ?? {}))
  field.resolve = (_source, _args, _context, { fieldNodes, fragments }) => {
    read = [...fieldNodes, ...Object.values(fragments)].map(print).join(' ').replace(/\s+/g, ' ')
    return null
  }
const schema = prepareOperations(generated)

/** What the library reads for a query, with a short name for the alias that nobody can guess. */
async function readFor(source: string): Promise<string> {
  await graphql({ schema, source, contextValue: {} })
  return read.replace(/added_[0-9a-f]{32}/g, 'added')
}

test.each([
  ['{ actorsConnection { edges { __typename } } }', 'actorsConnection { edges { __typename added: cursor } }'],
  [
    '{ actorsConnection { edges { node { ... on Actor { __typename } } } } }',
    'actorsConnection { edges { node { ... on Actor { __typename } added: id } } }',
  ],
  [
    '{ actors { successorsConnection { edges { properties { kind @skip(if: true) } } } } }',
    'actors { successorsConnection { edges { properties { kind @skip(if: true) added: id } } } }',
  ],
  [
    '{ actorsConnection { edges { ...E } } } fragment E on ActorEdge { node { ...N } } fragment N on Actor { id: kind }',
    'actorsConnection { edges { ...E added: cursor } } fragment E on ActorEdge { node { ...N added: id } } fragment N on Actor { id: kind }',
  ],
])('a property is added where none may be read: %s', async (query, expected) => {
  expect(await readFor(query)).toBe(expected)
})

test.each([
  'actorsConnection { edges { node { kind } } }',
  'actorsConnection { edges { cursor ... { node { id } } } }',
  'actors { __typename successors { __typename } }',
  'history(after: "2008-02-29", limit: 1) { log(after: "2008-02-29") { __typename } }',
])('any other selection stays as it is: %s', async (query) => {
  expect(await readFor(`{ ${query} }`)).toBe(query)
})
