import { randomUUID } from 'node:crypto'
import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  defaultFieldResolver,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFieldConfig,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql'
import { isConnection, isEdge } from './shape.ts'

/** Nobody can guess it, so no alias of a caller can take its place. */
const ALIAS = `added_${randomUUID().replaceAll('-', '')}`

const known = new WeakMap<object, unknown>()

/**
 * Adds a property to edges, nodes and properties of which a caller may read none, as in `node { __typename }`.
 * @neo4j/graphql writes Cypher that does not parse for such a node, and answers without edges for such edges. The
 * caller's own selection stays as it was, so what is added is not answered.
 */
export function fillSelections(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (field: GraphQLFieldConfig<unknown, unknown>) => {
      const { resolve = defaultFieldResolver } = field
      const filled: typeof resolve = (source, args, context, info) => resolve(source, args, context, fillInfo(info))
      return { ...field, resolve: filled }
    },
  })
}

function fillInfo(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const fragments = Object.entries(info.fragments).map(([name, fragment]) => [name, fill(fragment, info)] as const)
  const fieldNodes = info.fieldNodes.map((node) => fill(node, info))
  return { ...info, fieldNodes, fragments: Object.fromEntries(fragments) }
}

/** Documents are kept from request to request, and so is what was made of their parts. */
function fill<T extends FieldNode | FragmentDefinitionNode>(part: T, { schema, parentType }: GraphQLResolveInfo): T {
  const found = known.get(part)
  if (found) return found as T
  const types = new TypeInfo(schema, parentType)
  const Field = (field: FieldNode) => fillField(field, types.getParentType(), getNamedType(types.getType()))
  const made: T = visit(part, visitWithTypeInfo(types, { Field }))
  known.set(part, made)
  return made
}

function fillField(
  field: FieldNode,
  parent: GraphQLNamedType | null | undefined,
  type: GraphQLNamedType | undefined,
): FieldNode | undefined {
  const isPart = parent && type && (isEdge(parent) || (isConnection(parent) && isEdge(type)))
  if (!isPart || !field.selectionSet || field.selectionSet.selections.some(readsSurely)) return undefined
  const property = propertyOf(type)
  const selections = [...field.selectionSet.selections, ...(property ? [property] : [])]
  return { ...field, selectionSet: { ...field.selectionSet, selections } }
}

/** Whether a selection reads something, whatever its variables and fragments hold. */
function readsSurely(node: SelectionNode): boolean {
  if (node.directives?.length || node.kind === Kind.FRAGMENT_SPREAD) return false
  return node.kind === Kind.FIELD ? node.name.value !== '__typename' : node.selectionSet.selections.some(readsSurely)
}

function propertyOf(type: GraphQLNamedType): FieldNode | undefined {
  const fields = isObjectType(type) ? Object.values(type.getFields()) : []
  const property = fields.find((field) => isLeafType(getNamedType(field.type)))
  return property && { kind: Kind.FIELD, alias: nameNode(ALIAS), name: nameNode(property.name) }
}

function nameNode(value: string): { kind: Kind.NAME; value: string } {
  return { kind: Kind.NAME, value }
}
