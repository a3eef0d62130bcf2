import { MapperKind, mapSchema } from '@graphql-tools/utils'
import { GraphQLError, GraphQLScalarType, Kind, type GraphQLSchema, type ValueNode } from 'graphql'
import { isDay } from '../../time/day.ts'

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
          day(node.kind === Kind.STRING ? node.value : undefined, node)
          return config.parseLiteral(node, variables)
        },
      })
    },
  })
}

/** @param node where it is written, for the place in the message */
function day(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isDay(value)) return value
  const given = typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : 'This'
  throw new GraphQLError(`${given} is not a day. Write it like "2008-02-29".`, node && { nodes: node })
}
