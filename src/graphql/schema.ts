import { MapperKind, mapSchema } from '@graphql-tools/utils'
import { Neo4jGraphQL } from '@neo4j/graphql'
import {
  defaultFieldResolver,
  extendSchema,
  type DocumentNode,
  type GraphQLFieldConfig,
  type GraphQLSchema,
} from 'graphql'
import { abortable } from '../scope.ts'
import type { Context } from './context.ts'
import { strictDates } from './library/date-scalar.ts'
import { describe } from './descriptions.ts'
import { addKindFields } from './kind-fields.ts'
import { splitDefinition } from './definition.ts'
import { orderById } from './library/order.ts'
import { limitPages } from './library/paging.ts'
import { resolvers } from './resolvers.ts'
import { withIds } from './library/typename-only.ts'

const EXCLUDE_DEPRECATED = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
}

/**
 * Builds the executable, read-only schema.
 *
 * @param document the parsed API definition (`schema.graphql`)
 * @param statement gives named Cypher
 */
export async function buildSchema(document: DocumentNode, statement: (name: string) => string): Promise<GraphQLSchema> {
  const parts = splitDefinition(document, statement)
  const generated = await generate(
    new Neo4jGraphQL({
      typeDefs: parts.generated,
      features: { excludeDeprecatedFields: EXCLUDE_DEPRECATED },
    }),
  )
  const withWritten = addResolvers(extendSchema(addKindFields(generated), parts.written))
  const schema = describe(boundRootFields(strictDates(limitPages(orderById(withWritten)))), document)
  if (schema.getMutationType() || schema.getSubscriptionType()) throw new Error('The API must be read-only.')
  return schema
}

/** @neo4j/graphql rejects with a list of faults instead of an Error. */
async function generate(library: Neo4jGraphQL): Promise<GraphQLSchema> {
  try {
    return await library.getSchema()
  } catch (faults) {
    throw new Error(`schema.graphql cannot be used: ${String(faults)}`, { cause: faults })
  }
}

function addResolvers(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, Context>, fieldName, typeName) => {
      const resolve = resolvers[typeName]?.[fieldName]
      return resolve ? { ...field, resolve } : field
    },
  })
}

/** Every root field answers before the deadline; what the fields inside load goes through root fields too. */
function boundRootFields(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (field: GraphQLFieldConfig<unknown, Context, Record<string, unknown>>) => {
      const { resolve = defaultFieldResolver } = field
      const bounded: typeof resolve = (source, args, context, info) =>
        abortable(context.signal, Promise.resolve(resolve(source, args, context, withIds(info))))
      return { ...field, resolve: bounded }
    },
  })
}
