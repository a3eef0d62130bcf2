import { MapperKind, mapSchema } from '@graphql-tools/utils'
import { getNamedType, isInputObjectType, type GraphQLArgumentConfig, type GraphQLSchema } from 'graphql'

/**
 * Gives every `sort` a default by id: without one the database promises no order, and pages would overlap.
 */
export function orderById(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      const sort = field.args?.['sort']
      const defaultValue = sort && defaultOrder(sort)
      return defaultValue ? { ...field, args: { ...field.args, sort: { ...sort, defaultValue } } } : field
    },
  })
}

/** Lists sort by `id`, connections by the `id` of their nodes. */
function defaultOrder({ type }: GraphQLArgumentConfig): object[] | undefined {
  const input = getNamedType(type)
  if (!isInputObjectType(input)) return undefined
  const fields = input.getFields()
  if (fields['id']) return [{ id: 'ASC' }]
  return fields['node'] ? [{ node: { id: 'ASC' } }] : undefined
}
