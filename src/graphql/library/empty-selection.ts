import { randomUUID } from 'node:crypto'
import {
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLNamedType,
  type SelectionNode,
} from 'graphql'
import { isConnection, isEdge } from './shape.ts'

/** Nobody can guess it, so no alias of a caller can take its place. */
const ALIAS = `added_${randomUUID().replaceAll('-', '')}`

/**
 * Adds a property to edges, nodes and properties of which a caller may read none, as in `node { __typename }`.
 * @neo4j/graphql writes Cypher that does not parse for such a node, and answers without edges for such edges. The
 * caller's own selection stays as it was, so what is added is not answered.
 *
 * @param parent the type of which `field` is a field
 * @param type of the field
 */
export function fillField(
  field: FieldNode,
  parent: GraphQLNamedType | null | undefined,
  type: GraphQLNamedType | undefined,
): FieldNode {
  const isPart = parent && type && (isEdge(parent) || (isConnection(parent) && isEdge(type)))
  if (!isPart || !field.selectionSet || field.selectionSet.selections.some(readsSurely)) return field
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
