import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  defaultFieldResolver,
  extendSchema,
  type DocumentNode,
  type GraphQLFieldConfig,
  type GraphQLSchema,
} from 'graphql'
import { abortable } from '../scope.ts'
import { asOfRoot, type GivenDate } from './as-of.ts'
import type { Context } from './context.ts'
import { boundLists } from './bounded-lists.ts'
import { addKindFields } from './kind-fields.ts'
import { splitDefinition } from './definition.ts'
import { generate } from './library/generate.ts'
import { mendSchema } from './library/mend.ts'
import { markNeeds } from './resolved-fields.ts'
import { resolvers } from './resolvers.ts'

/** What the documentation of the API opens with. */
const DESCRIPTION = `Jokbo: which ministry, committee, act, plan or account became which, when, by which law, and who says so.
Begin at Query: \`search\` finds things by name and what documents say, \`lineage\` follows them through their changes, and each list answers questions of its own. Every statement has \`citations\`.`

/**
 * Builds the executable, read-only schema.
 *
 * @param document the parsed API definition (`schema.graphql`)
 * @param statement gives named Cypher
 */
export async function buildSchema(document: DocumentNode, statement: (name: string) => string): Promise<GraphQLSchema> {
  const parts = splitDefinition(document, statement)
  const generated = mendSchema(await generate(parts.generated), document)
  const extended = markNeeds(extendSchema(addKindFields(generated), parts.written), parts.needs)
  const schema = boundRootFields(boundLists(addResolvers(extended)))
  if (schema.getMutationType() || schema.getSubscriptionType()) throw new Error('The API must be read-only.')
  schema.description = DESCRIPTION
  return schema
}

function addResolvers(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, Context>, fieldName, typeName) => {
      const resolve = resolvers[typeName]?.[fieldName]
      return resolve ? { ...field, resolve } : field
    },
  })
}

/**
 * Every root field ends with its request, and knows the day of its answer; what the fields inside load goes through root
 * fields too.
 */
function boundRootFields(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (field: GraphQLFieldConfig<unknown, Context, Record<string, GivenDate>>) => {
      const { resolve = defaultFieldResolver } = field
      const bounded: typeof resolve = (source, args, context, info) => {
        const asOf = asOfRoot(args, context, info)
        const { heavy, ...light } = context
        // What a field loads by other root fields shares its place.
        const inside = heavy ? light : context
        const answer = () => resolve(source, args, asOf ? { ...inside, asOf } : inside, info)
        const { signal, record } = context
        return abortable(signal, heavy ? heavy.run(record, answer) : Promise.resolve(answer()))
      }
      return { ...field, resolve: bounded }
    },
  })
}
