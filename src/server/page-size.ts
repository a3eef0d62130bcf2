import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  getNullableType,
  GraphQLError,
  GraphQLNonNull,
  GraphQLScalarType,
  isNonNullType,
  Kind,
  type GraphQLFieldConfig,
  type GraphQLSchema,
} from 'graphql'

/** The largest page of any list. */
export const MAX_PAGE = 100

const PAGE_ARGUMENTS = ['limit', 'first']

const PageSize = new GraphQLScalarType<number, number>({
  name: 'PageSize',
  description: `How many at most: a whole number from 1 to ${MAX_PAGE}`,
  parseValue: pageSize,
  parseLiteral: (node) => pageSize(node.kind === Kind.INT ? Number(node.value) : undefined),
  serialize: pageSize,
})

/**
 * Gives every `limit` and `first` the type PageSize. Without it @neo4j/graphql takes 0 for "no limit at all"
 * and hands negative numbers on to the database.
 */
export function limitPages(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, { [MapperKind.OBJECT_FIELD]: limitField })
}

function limitField<S, C>(field: GraphQLFieldConfig<S, C>): GraphQLFieldConfig<S, C> {
  const args = Object.entries(field.args ?? {}).map(([name, argument]) => {
    if (!PAGE_ARGUMENTS.includes(name)) return [name, argument] as const
    const type = isNonNullType(argument.type) ? new GraphQLNonNull(PageSize) : getNullableType(PageSize)
    return [name, { ...argument, type }] as const
  })
  return { ...field, args: Object.fromEntries(args) }
}

function pageSize(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_PAGE) return value
  throw new GraphQLError(`A page holds 1 to ${MAX_PAGE} items. Ask for a whole number in that range.`)
}
