import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql'
import { AppError } from '../errors.ts'

/**
 * A validation rule that refuses operations nested deeper than `limit` fields. Introspection is exempt.
 *
 * @returns the rule for a GraphQL server; its error carries the code QUERY_TOO_COMPLEX
 */
export function limitDepth(limit: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const ofFragment = new Map<string, number>()

    const depthOf = (selections: SelectionSetNode | undefined): number => {
      let deepest = 0
      for (const selection of selections?.selections ?? []) {
        if (selection.kind === Kind.FIELD) {
          if (!selection.name.value.startsWith('__')) deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet))
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          deepest = Math.max(deepest, depthOf(selection.selectionSet))
        } else {
          deepest = Math.max(deepest, depthOfFragment(selection.name.value))
        }
      }
      return deepest
    }

    const depthOfFragment = (name: string): number => {
      const known = ofFragment.get(name)
      if (known !== undefined) return known
      // A fragment inside itself adds nothing here: another rule refuses the cycle.
      ofFragment.set(name, 0)
      const depth = depthOf(context.getFragment(name)?.selectionSet)
      ofFragment.set(name, depth)
      return depth
    }

    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet)
        if (depth <= limit) return
        const message = `The query is ${depth} levels deep; ${limit} are allowed. Ask in several queries.`
        context.reportError(
          new GraphQLError(message, { nodes: operation, originalError: new AppError('QUERY_TOO_COMPLEX', message) }),
        )
      },
    }
  }
}
