import { graphql, print } from 'graphql'
import { expect, test } from 'vitest'
import { needed } from '../../../../src/graphql/library/needed.ts'
import { prepareOperations } from '../../../../src/graphql/library/prepare.ts'
import { buildSmallSchema } from '../../../support/small-api.ts'

const generated = await buildSmallSchema()
const root = generated.getQueryType()?.getFields()['actors']
const label = generated.getType('Actor')
let read = ''
if (root)
  root.resolve = (_source, _args, _context, { fieldNodes }) => {
    read = fieldNodes.map(print).join(' ').replace(/\s+/g, ' ').replaceAll(needed(''), 'needed_')
    return [{ [needed('id')]: 'mke', [needed('kind')]: 'MINISTRY' }]
  }
if (label && 'getFields' in label) {
  const field = label.getFields()['label']
  if (field && 'resolve' in field)
    field.resolve = (parent: Record<string, string>, { language }: { language?: string }) =>
      [parent[needed('id')], parent[needed('kind')], language].join(' ')
}
const schema = prepareOperations(generated)

test('the library reads what a hand-written field needs, and the field gets it under keys of its own', async () => {
  const { data, errors } = await graphql({
    schema,
    source: '{ actors { a: label(language: "ko") b: label } }',
    contextValue: {},
  })
  expect(errors).toBeUndefined()
  expect(read).toBe('actors { ... { needed_id: id needed_kind: kind } ... { needed_id: id needed_kind: kind } }')
  expect(data).toEqual({ actors: [{ a: 'mke MINISTRY ko', b: 'mke MINISTRY ' }] })
})

test('a hand-written field that is left out needs nothing', async () => {
  await graphql({ schema, source: '{ actors { label @skip(if: true) id } }', contextValue: {} })
  expect(read).toBe('actors { ... @skip(if: true) { needed_id: id needed_kind: kind } id }')
})
