import {
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql'
import { expect, test } from 'vitest'
import { statement } from '../../../../src/database/statement.ts'
import { buildSchema } from '../../../../src/graphql/schema.ts'
import { API } from '../../../support/app.ts'

const schema = await buildSchema(API, statement)
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))

/** Every place of the API that documentation shows, with what it says there. */
function* places(): Generator<[string, string | null | undefined]> {
  yield ['schema', schema.description]
  for (const type of types) {
    yield [type.name, type.description]
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description]
    if (!isObjectType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description]
      if (!('args' in field)) continue
      for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument.description]
    }
  }
}

test('every type, field, argument and value is described', () => {
  const all = [...places()]
  expect(all.length).toBeGreaterThan(5_000)
  expect(all.filter(([, text]) => !text?.trim()).map(([place]) => place)).toEqual([])
})

test('no description speaks of generated names', () => {
  const generated = /\b[A-Z][a-z]+[A-Z]\w*(Connection|Where|Sort|Filters|Relationship)s?\b|edge properties|Filter type/
  expect([...places()].filter(([, text]) => generated.test(text ?? ''))).toEqual([])
})

test('filters and orders say what the property is', () => {
  const texts = new Map(places())
  expect(texts.get('ActorWhere.endLatest')).toBe(texts.get('Actor.endLatest'))
  expect(texts.get('ActorSort.nameKo')).toBe('Name in Korean')
  expect(texts.get('ObservationWhere.in')).toBe('In which context')
  expect(texts.get('StringScalarFilters.in')).toBe('One of these')
  expect(texts.get('Actor.partsConnection')).toContain('Bodies that belong to it')
  expect(texts.get('Query.acts')).toBe(texts.get('Act'))
  expect(texts.get('Relation')).toBe('What is known of one relation')
})
