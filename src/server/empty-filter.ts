import { GraphQLError, valueFromASTUntyped, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import { AppError } from '../errors.ts'

const JOINS = new Set(['AND', 'OR'])
const MESSAGE =
  'A filter inside "where" is empty, and an empty filter would be passed over. Say what it must match, for example {id: {startsWith: ""}} for anything.'

/**
 * Refuses empty objects and lists inside a `where`, written or in variables. @neo4j/graphql leaves them out without a
 * word, so that `none: {}` would find everything. An empty `where` as a whole filters nothing and is fine.
 *
 * @throws GraphQLError that carries INVALID_INPUT
 */
export function refuseEmptyFilters(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  const given = { ...defaultsOf(operation), ...variables }
  visit(document, {
    Argument(argument) {
      if (argument.name.value !== 'where') return
      const where = valueFromASTUntyped(argument.value, given)
      if (typeof where !== 'object' || where === null || !Object.entries(where).some(isEmptyEntry)) return
      throw new GraphQLError(MESSAGE, { nodes: argument, originalError: new AppError('INVALID_INPUT', MESSAGE) })
    },
  })
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}

/** An empty list of values, as in {in: []}, matches nothing and says so; an empty list of filters is passed over. */
function isEmptyEntry([name, value]: [string, unknown]): boolean {
  return isEmptyValue(value) || (Array.isArray(value) && value.length === 0 && JOINS.has(name))
}

function isEmptyValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isEmptyValue)
  if (typeof value !== 'object' || value === null) return false
  const entries = Object.entries(value)
  return entries.length === 0 || entries.some(isEmptyEntry)
}
