import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLFieldConfig,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import { isConnection, isEdge, isPageInfo } from './shape.ts'

type Field = GraphQLFieldConfig<unknown, unknown>

/**
 * Lets the parts of a connection have any aliases. @neo4j/graphql names the parts of a nested connection by the first
 * alias of each and then misses its own cursor: `edges { c: cursor } pageInfo { endCursor }` has no end. It also takes
 * an alias for the field of that name. Without a selection it names the parts as the schema does.
 */
export function ignoreAliases(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType()
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: Field, _fieldName, typeName) => {
      const parent = schema.getType(typeName)
      if (parent && hasParts(parent)) return { ...field, resolve: defaultFieldResolver }
      return parent !== query && isConnection(getNamedType(field.type)) ? nestedConnection(field) : field
    },
  })
}

function hasParts(type: GraphQLNamedType): boolean {
  return isConnection(type) || isEdge(type) || isPageInfo(type)
}

function nestedConnection(field: Field): Field {
  const { resolve = defaultFieldResolver } = field
  return {
    ...field,
    resolve: (source, args, context, info) => resolve(source, args, context, withoutSelection(info)),
  }
}

function withoutSelection(info: GraphQLResolveInfo): GraphQLResolveInfo {
  return { ...info, fieldNodes: info.fieldNodes.map(({ selectionSet: _, ...node }) => node) }
}
