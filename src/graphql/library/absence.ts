import { MapperKind, mapSchema } from '@graphql-tools/utils'
import type { DocumentNode, GraphQLInputField, GraphQLInputFieldConfig, GraphQLSchema } from 'graphql'
import { argumentsOf, objectTypes } from '../../vocabulary/document.ts'
import { subjectsOf } from './subjects.ts'

/** Where a filter says which value is meant where there is none. */
const EXTENSION = 'absence'

/** The value that absence stands for: a value of an enum, or false; undefined for other properties. */
export function absenceOf(field: GraphQLInputField): unknown {
  return field.extensions[EXTENSION]
}

/**
 * Marks the conditions on properties whose absence has a meaning (`@absent(means: ...)` in schema.graphql) with it.
 *
 * @param document the parsed API definition
 */
export function markAbsence(schema: GraphQLSchema, document: DocumentNode): GraphQLSchema {
  const meanings = meaningsOf(document)
  const subjects = new Map([...subjectsOf(schema)].map(([input, subject]) => [input?.name, subject?.name]))
  return mapSchema(schema, {
    [MapperKind.INPUT_OBJECT_FIELD]: (field: GraphQLInputFieldConfig, name, type) => {
      const meaning = meanings.get(`${subjects.get(type) ?? ''}.${name}`)
      return meaning === undefined ? field : { ...field, extensions: { ...field.extensions, [EXTENSION]: meaning } }
    },
  })
}

/** What absence means, by type and property: `ChangeEvent.rank`. */
function meaningsOf(document: DocumentNode): Map<string, unknown> {
  const meanings = objectTypes(document).flatMap(({ name: type, fields = [] }) =>
    fields.map((field) => [`${type.value}.${field.name.value}`, argumentsOf(field, 'absent')['means']] as const),
  )
  return new Map(meanings.filter(([, means]) => means !== undefined))
}
