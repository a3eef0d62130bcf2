import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  defaultFieldResolver,
  getNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFieldConfig,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type InlineFragmentNode,
} from 'graphql'
import { fillField } from './empty-selection.ts'
import { neededProperties, needsOf } from './needed.ts'

/** Documents are kept from request to request, and so is what was made of their parts. */
const prepared = new WeakMap<object, unknown>()

/**
 * Lets @neo4j/graphql read another operation than the caller wrote wherever it would read the caller's wrongly. The
 * answer has the caller's own form, as graphql-js goes by the caller's document.
 */
export function prepareOperations(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (field: GraphQLFieldConfig<unknown, unknown>) => {
      const { resolve = defaultFieldResolver } = field
      const readPrepared: typeof resolve = (source, args, context, info) =>
        resolve(source, args, context, prepareInfo(info))
      return { ...field, resolve: readPrepared }
    },
  })
}

function prepareInfo(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const fragments = Object.entries(info.fragments).map(([name, fragment]) => [name, prepare(fragment, info)] as const)
  const fieldNodes = info.fieldNodes.map((node) => prepare(node, info))
  return { ...info, fieldNodes, fragments: Object.fromEntries(fragments) }
}

function prepare<T extends FieldNode | FragmentDefinitionNode>(part: T, { schema, parentType }: GraphQLResolveInfo): T {
  const found = prepared.get(part)
  if (found) return found as T
  const types = new TypeInfo(schema, parentType)
  const Field = (field: FieldNode): FieldNode | InlineFragmentNode => {
    const needs = needsOf(types.getFieldDef() ?? undefined)
    if (needs) return neededProperties(field, needs)
    return fillField(field, types.getParentType(), getNamedType(types.getType() ?? undefined))
  }
  const made = visit(part, visitWithTypeInfo(types, { Field })) as T
  prepared.set(part, made)
  return made
}
