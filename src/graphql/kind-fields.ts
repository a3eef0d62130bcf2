import { MapperKind, mapSchema } from '@graphql-tools/utils'
import { GraphQLObjectType, type GraphQLFieldConfig, type GraphQLFieldConfigMap, type GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import { delegate } from './delegate.ts'

/** Root lists that are `actors` of one kind. */
const KINDS = { ministries: 'MINISTRY', committees: 'COMMITTEE' } as const

/** Adds a root list and a root connection for each kind above, with the arguments and types of `actors`. */
export function addKindFields(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY]: (query) => {
      const { fields, ...config } = query.toConfig()
      const given = fields as GraphQLFieldConfigMap<unknown, Context>
      const added = Object.entries(KINDS).flatMap(([name, kind]) => [
        [name, kindField(given, 'actors', kind)] as const,
        [`${name}Connection`, kindField(given, 'actorsConnection', kind)] as const,
      ])
      return new GraphQLObjectType<unknown, Context>({ ...config, fields: { ...given, ...Object.fromEntries(added) } })
    },
  })
}

type Field = GraphQLFieldConfig<unknown, Context, Record<string, unknown>>

function kindField(fields: GraphQLFieldConfigMap<unknown, Context>, of: string, kind: string): Field {
  const field = fields[of]
  if (!field) throw new Error(`The generated schema has no field ${of}.`)
  return {
    ...field,
    description: `Like ${of}, but only those of kind ${kind}`,
    resolve: (_source, args, context, info) =>
      delegate(of, { ...args, where: restrict(args['where'], kind) }, context, info),
  }
}

function restrict(where: unknown, kind: string): Record<string, unknown> {
  const condition = { kind: { eq: kind } }
  return where ? { AND: [condition, where] } : condition
}
