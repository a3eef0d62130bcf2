import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  GraphQLNonNull,
  GraphQLScalarType,
  isListType,
  isNonNullType,
  Kind,
  type GraphQLFieldConfig,
  type GraphQLSchema,
} from 'graphql'
import { isConnection, isFilter } from './shape.ts'

/** The largest page of any list. */
export const MAX_PAGE = 100

/** The largest offset: the integers of GraphQL end here. */
const MAX_OFFSET = 2_147_483_647

/** The type of every argument that says how long a page is. */
export const PageSize = integerScalar('PageSize', 'How many at most', 1, MAX_PAGE)
/** The type of every argument that says after how many items a page begins. */
export const Offset = integerScalar('Offset', 'How many to pass over', 0, MAX_OFFSET)

/** The type of every argument that says after which item of a connection a page begins. */
export const Cursor = new GraphQLScalarType<string, string>({
  name: 'Cursor',
  description: 'A place in a list: the `endCursor` of the page before',
  parseValue: cursor,
  parseLiteral: (node) => cursor(node.kind === Kind.STRING ? node.value : undefined),
  serialize: cursor,
})

type Scalars = Readonly<Record<string, GraphQLScalarType>>

/** The arguments of the pages that the library generates. */
const OF_LISTS: Scalars = { limit: PageSize, offset: Offset }
const OF_CONNECTIONS: Scalars = { first: PageSize, after: Cursor }

/**
 * Gives the arguments that page a list types that refuse what makes no sense. @neo4j/graphql takes a limit of 0 for
 * "no limit at all", hands negative numbers on to the database, and reads any other text for a cursor as the start.
 */
export function limitPages(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, { [MapperKind.OBJECT_FIELD]: limitField })
}

function limitField<S, C>(field: GraphQLFieldConfig<S, C>): GraphQLFieldConfig<S, C> {
  const scalars = scalarsOf(field)
  const args = Object.entries(field.args ?? {}).map(([name, argument]) => {
    const scalar = scalars[name]
    if (!scalar) return [name, argument] as const
    return [name, { ...argument, type: isNonNullType(argument.type) ? new GraphQLNonNull(scalar) : scalar }] as const
  })
  return { ...field, args: Object.fromEntries(args) }
}

/** Only what the library generates has a filter, so the arguments beside it have the names that it gives them. */
function scalarsOf<S, C>({ type, args = {} }: GraphQLFieldConfig<S, C>): Scalars {
  if (!Object.values(args).some((argument) => isFilter(getNamedType(argument.type)))) return {}
  if (isConnection(getNamedType(type))) return OF_CONNECTIONS
  return isListType(getNullableType(type)) ? OF_LISTS : {}
}

function integerScalar(name: string, meaning: string, least: number, most: number): GraphQLScalarType<number, number> {
  const read = (value: unknown): number => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
    throw new GraphQLError(`${name} is a whole number from ${least} to ${most}. Ask for one in that range.`)
  }
  return new GraphQLScalarType<number, number>({
    name,
    description: `${meaning}: a whole number from ${least} to ${most}`,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.INT ? Number(node.value) : undefined),
    serialize: read,
  })
}

/** The library's cursors are those of Relay's reference: a counted offset in Base64. */
function cursor(value: unknown): string {
  if (typeof value === 'string' && /^arrayconnection:\d+$/.test(Buffer.from(value, 'base64').toString())) return value
  throw new GraphQLError('This is not a cursor. Give the endCursor of the page before, or leave it out.')
}
