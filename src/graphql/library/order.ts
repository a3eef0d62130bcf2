import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  type GraphQLArgumentConfig,
  type GraphQLInputFieldConfig,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql'
import { DIRECTION, fieldType, isSort, nodePart } from './shape.ts'
import { subjectsOf } from './subjects.ts'

type Order = Readonly<Record<string, unknown>>

/**
 * Gives every order a default by id: without one the database promises no order, and pages would overlap. Takes away
 * orders by what is no value of a node or a relation, such as its citations.
 */
export function orderById(schema: GraphQLSchema): GraphQLSchema {
  const subjects = new Map([...subjectsOf(schema)].map(([input, subject]) => [input?.name, subject]))
  return mapSchema(schema, {
    [MapperKind.ARGUMENT]: orderArgument,
    [MapperKind.INPUT_OBJECT_FIELD]: (field: GraphQLInputFieldConfig, name: string, type: string) => {
      const value = fieldType(subjects.get(type), name)
      return getNamedType(field.type).name === DIRECTION && value && !isLeafType(value) ? null : field
    },
  })
}

/**
 * The order that a caller asked for, completed by ids: what is equal in it would otherwise stand in any order, so that
 * pages lose rows. A connection is ordered by the id of its nodes and then by that of its relations, where they have one.
 */
export function completeOrder(type: GraphQLInputObjectType, asked: readonly Order[]): Order[] {
  return [...asked, ...idsOf(type).filter((id) => !asked.some((order) => hasId(order, id)))]
}

/** Whether an order is by the same id, in whichever direction. */
function hasId(order: Order, id: Order): boolean {
  const [name = ''] = Object.keys(id)
  const part = order[name]
  return name === 'id' ? part !== undefined : typeof part === 'object' && part !== null && 'id' in part
}

function orderArgument(argument: GraphQLArgumentConfig): GraphQLArgumentConfig {
  const type = getNamedType(argument.type)
  return isSort(type) && idsOf(type).length > 0 ? { ...argument, defaultValue: idsOf(type) } : argument
}

function idsOf(type: GraphQLInputObjectType): Order[] {
  const node = nodePart(type)
  if (node === type) return byId(type)
  return [...byId(node).map((node) => ({ node })), ...byId(fieldType(type, 'edge')).map((edge) => ({ edge }))]
}

function byId(type: unknown): Order[] {
  return isInputObjectType(type) && type.getFields()['id'] ? [{ id: 'ASC' }] : []
}
