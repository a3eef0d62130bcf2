import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql'

/** The type that every order gives its properties. */
export const DIRECTION = 'SortDirection'

/** The type of a field of an object or an input, without the marks of lists and of needed values. */
export function fieldType(type: GraphQLNamedType | undefined, name: string): GraphQLNamedType | undefined {
  if (!isObjectType(type) && !isInputObjectType(type)) return undefined
  const field = type.getFields()[name]
  return field && getNamedType(field.type)
}

/** Whether a type is a page of a list with its count: it has edges and a PageInfo. */
export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  const edge = fieldType(type, 'edges')
  const pageInfo = fieldType(type, 'pageInfo')
  return isObjectType(type) && !!edge && isEdge(edge) && !!pageInfo && isPageInfo(pageInfo)
}

/** Whether a type tells where a page begins and ends; a schema has one. */
export function isPageInfo(type: GraphQLNamedType): boolean {
  return type.name === 'PageInfo'
}

/** Whether a type is an item of a connection: it has a cursor, and its node is an object. */
export function isEdge(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && !!fieldType(type, 'cursor') && isObjectType(fieldType(type, 'node'))
}

/** Whether a type is a filter: AND, OR and NOT join values of the type itself. */
export function isFilter(type: GraphQLNamedType): type is GraphQLInputObjectType {
  return isInputObjectType(type) && ['AND', 'OR', 'NOT'].every((join) => fieldType(type, join) === type)
}

/** Whether a type is an order: each of its fields is a direction, or those of its node are. */
export function isSort(type: GraphQLNamedType): type is GraphQLInputObjectType {
  return isInputObjectType(type) && (hasDirections(type) || hasDirections(nodePart(type)))
}

/** What a filter or an order of a connection says of the nodes; for one of a list, the type itself. */
export function nodePart(type: GraphQLInputObjectType): GraphQLInputObjectType {
  const node = fieldType(type, 'node')
  return node && (isFilter(node) || hasDirections(node)) ? node : type
}

function hasDirections(type: GraphQLNamedType): type is GraphQLInputObjectType {
  return (
    isInputObjectType(type) && Object.keys(type.getFields()).every((name) => fieldType(type, name)?.name === DIRECTION)
  )
}
