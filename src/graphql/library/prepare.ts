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
import { completeArguments, replaceArguments, valueOf, type Replaced } from './arguments.ts'
import { fillField } from './empty-selection.ts'
import { neededProperties, needsOf } from './needed.ts'

type Part = FieldNode | FragmentDefinitionNode

/** What was made of a part of an operation. */
interface Prepared<T extends Part> {
  part: T
  /** The arguments that were replaced by variables. */
  replaced: readonly Replaced[]
}

/** Documents are kept from request to request, and so is what was made of their parts. */
const known = new WeakMap<Part, Prepared<Part>>()

/**
 * Lets @neo4j/graphql read another operation than the caller wrote wherever it would read the caller's wrongly. The
 * answer has the caller's own form, as graphql-js goes by the caller's document.
 */
export function prepareOperations(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (field: GraphQLFieldConfig<unknown, unknown, Record<string, unknown>>) => {
      const { resolve = defaultFieldResolver } = field
      const readPrepared: typeof resolve = (source, args, context, info) =>
        resolve(
          source,
          completeArguments(info.parentType.getFields()[info.fieldName], args),
          context,
          prepareInfo(info),
        )
      return { ...field, resolve: readPrepared }
    },
  })
}

function prepareInfo(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const fields = info.fieldNodes.map((node) => prepare(node, info))
  const fragments = Object.entries(info.fragments).map(([name, part]) => [name, prepare(part, info)] as const)
  const replaced = [...fields, ...fragments.map(([, fragment]) => fragment)].flatMap((prepared) => prepared.replaced)
  const values = replaced.flatMap((one) => {
    const value = valueOf(one, info.variableValues)
    return value === undefined ? [] : [[one.variable, value] as const]
  })
  return {
    ...info,
    fieldNodes: fields.map(({ part }) => part),
    fragments: Object.fromEntries(fragments.map(([name, { part }]) => [name, part])),
    variableValues: { ...info.variableValues, ...Object.fromEntries(values) },
  }
}

function prepare<T extends Part>(part: T, { schema, parentType }: GraphQLResolveInfo): Prepared<T> {
  const found = known.get(part)
  if (found) return found as Prepared<T>
  const replaced: Replaced[] = []
  const types = new TypeInfo(schema, parentType)
  const Field = (field: FieldNode): FieldNode | InlineFragmentNode => {
    const definition = types.getFieldDef() ?? undefined
    const needs = needsOf(definition)
    if (needs) return neededProperties(field, needs)
    const filled = fillField(field, types.getParentType(), getNamedType(types.getType() ?? undefined))
    // The arguments of the root field itself are given to its resolver.
    return definition && field !== part ? replaceArguments(filled, definition, replaced) : filled
  }
  const made: Prepared<T> = { part: visit(part, visitWithTypeInfo(types, { Field })), replaced }
  known.set(part, made)
  return made
}
