import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  defaultFieldResolver,
  getNamedType,
  isScalarType,
  type DocumentNode,
  type GraphQLFieldConfig,
  type GraphQLSchema,
} from 'graphql'
import type { AsOf } from '../../time/as-of.ts'
import { readVocabulary } from '../../vocabulary/vocabulary.ts'
import { isFilter } from './shape.ts'
import type { AsOfContext } from './visible.ts'

const DESCRIPTION = 'Only what existed on this day, here and in everything inside; `@asOf` does so for the whole query'

interface Context {
  asOf?: AsOf & Partial<Pick<NonNullable<AsOfContext['asOf']>, 'types'>>
}

/** Lets the generated root lists read as of the day in the context, and gives them an argument `at` for a day. */
export function listAsOf(schema: GraphQLSchema, document: DocumentNode): GraphQLSchema {
  const types = readVocabulary(document).dated
  const type = schema.getType('Date')
  if (!isScalarType(type)) return schema
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (field: GraphQLFieldConfig<unknown, Context, Record<string, unknown>>) => {
      const { resolve = defaultFieldResolver, args = {} } = field
      if (!Object.values(args).some((argument) => isFilter(getNamedType(argument.type)))) return field
      const readAsOf: typeof resolve = (source, { at: _, ...given }, context, info) => {
        const { asOf } = context
        return resolve(source, given, asOf ? { ...context, asOf: { ...asOf, types } } : context, info)
      }
      return { ...field, args: { ...args, at: { type, description: DESCRIPTION } }, resolve: readAsOf }
    },
  })
}
