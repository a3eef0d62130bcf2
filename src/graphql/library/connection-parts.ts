import {
  getNamedType,
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { AppError } from '../../errors.ts'

/**
 * A validation rule that refuses one part of a connection under two names, as in `edges { a: node { .. } b: node { .. } }`.
 * @neo4j/graphql takes the two for one: it answers wrongly where the selections differ, or leaves one out.
 */
export function oncePerPart(context: ValidationContext): ASTVisitor {
  const once = (part: string, sets: readonly SelectionSetNode[]): FieldNode[] => {
    const found = sets.flatMap((set) => fieldsOf(set, context, new Set())).filter(({ name }) => name.value === part)
    const names = new Set(found.map(({ alias, name }) => (alias ?? name).value))
    if (names.size > 1) context.reportError(fault(part, [...names], found))
    return found
  }
  return {
    Field({ selectionSet }) {
      const type = context.getType()
      if (!selectionSet || !type || !getNamedType(type).name.endsWith('Connection')) return
      const edges = once('edges', [selectionSet]).flatMap(({ selectionSet: set }) => set ?? [])
      once('totalCount', [selectionSet])
      once('pageInfo', [selectionSet])
      once('node', edges)
      once('properties', edges)
    },
  }
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
