import { MapperKind, mapSchema } from '@graphql-tools/utils'
import { GraphQLError, GraphQLScalarType, Kind, type GraphQLSchema } from 'graphql'

/** Makes the scalar Date take real days only; the library's own takes 30 February for 2 March. */
export function strictDates(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.SCALAR_TYPE]: (scalar) => {
      if (scalar.name !== 'Date') return scalar
      const config = scalar.toConfig()
      return new GraphQLScalarType({
        ...config,
        parseValue: (value) => config.parseValue(day(value)),
        parseLiteral: (node, variables) => {
          day(node.kind === Kind.STRING ? node.value : undefined)
          return config.parseLiteral(node, variables)
        },
      })
    },
  })
}

function day(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const date = new Date(`${value}T00:00:00Z`)
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value
  }
  throw new GraphQLError('This is not a day. Write it like "2008-02-29".')
}
