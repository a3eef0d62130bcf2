import { MapperKind, mapSchema } from '@graphql-tools/utils'
import { getNamedType, type GraphQLArgumentConfig, type GraphQLSchema } from 'graphql'
import { isSort, nodePart } from './shape.ts'

/**
 * Gives every order a default by id: without one the database promises no order, and pages would overlap.
 */
export function orderById(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, { [MapperKind.ARGUMENT]: orderArgument })
}

/** Lists sort by `id`, connections by the `id` of their nodes. */
function orderArgument(argument: GraphQLArgumentConfig): GraphQLArgumentConfig {
  const type = getNamedType(argument.type)
  if (!isSort(type)) return argument
  const node = nodePart(type)
  if (!node.getFields()['id']) return argument
  return { ...argument, defaultValue: [node === type ? { id: 'ASC' } : { node: { id: 'ASC' } }] }
}
