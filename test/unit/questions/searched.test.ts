import { expect, test } from 'vitest'
import { searchableTypes } from '../../../src/questions/searched.ts'
import { schemaFile } from '../../../src/schema-file.ts'
import { API } from '../../support/app.ts'
import { Kind } from 'graphql'

test('the types that a search can find are all things, and the records with a text of their own', () => {
  const things = schemaFile().vocabulary.things.map(({ name }) => name)
  expect(searchableTypes()).toEqual([...things, 'ChangeEvent', 'Finding', 'Observation', 'Source'])
})

test('the schema names them where types are given', () => {
  const query = API.definitions.find((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === 'Query')
  const fields = query?.kind === Kind.OBJECT_TYPE_DEFINITION ? (query.fields ?? []) : []
  const types = fields
    .find(({ name }) => name.value === 'search')
    ?.arguments?.find(({ name }) => name.value === 'types')
  expect(types?.description?.value).toBe(`Only these types: any of ${searchableTypes().join(', ')}`)
})
