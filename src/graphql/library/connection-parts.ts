import {
  getNamedType,
  GraphQLError,
  isLeafType,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { AppError } from '../../errors.ts'
import { isConnection, isEdge } from './shape.ts'

/**
 * A validation rule that refuses one part of a connection under two names, as in `edges { a: node { .. } b: node { .. } }`.
 * @neo4j/graphql takes the two for one: it answers wrongly where the selections differ, or leaves one out.
 */
export function oncePerPart(context: ValidationContext): ASTVisitor {
  return {
    Field({ selectionSet }) {
      const type = getNamedType(context.getType() ?? undefined)
      if (selectionSet && type && isConnection(type)) checkParts(type, [selectionSet], context)
    },
  }
}

/** @param sets what is selected of a connection, or of its edges */
function checkParts(type: GraphQLObjectType, sets: readonly SelectionSetNode[], context: ValidationContext): void {
  const selected = sets.flatMap((set) => fieldsOf(set, context, new Set()))
  for (const part of partsOf(type)) {
    const found = selected.filter(({ name }) => name.value === part.name)
    const names = new Set(found.map(({ alias, name }) => (alias ?? name).value))
    if (names.size > 1) context.reportError(fault(part.name, [...names], found))
    const inner = getNamedType(part.type)
    const innerSets = found.flatMap(({ selectionSet }) => selectionSet ?? [])
    if (isEdge(inner)) checkParts(inner, innerSets, context)
  }
}

/** The cursor of an edge is counted by the library, not read, so it may have several names. */
function partsOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  const fields = Object.values(type.getFields())
  return isEdge(type) ? fields.filter((field) => !isLeafType(getNamedType(field.type))) : fields
}

function fieldsOf(set: SelectionSetNode, context: ValidationContext, visited: Set<string>): FieldNode[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node]
    if (node.kind === Kind.INLINE_FRAGMENT) return fieldsOf(node.selectionSet, context, visited)
    // A fragment that has been seen adds nothing, and one inside itself must end.
    if (visited.has(node.name.value)) return []
    visited.add(node.name.value)
    const fragment = context.getFragment(node.name.value)
    return fragment ? fieldsOf(fragment.selectionSet, context, visited) : []
  })
}

function fault(part: string, names: string[], nodes: FieldNode[]): GraphQLError {
  const message = `"${part}" of one connection is asked for as ${names.join(' and ')}. Ask for it once, and name the fields inside apart.`
  return new GraphQLError(message, { nodes, originalError: new AppError('INVALID_INPUT', message) })
}
