import {
  getNamedType,
  GraphQLError,
  isInputObjectType,
  Kind,
  typeFromAST,
  type ASTVisitor,
  type GraphQLInputType,
  type ObjectFieldNode,
  type OperationDefinitionNode,
  type GraphQLSchema,
  type ValidationContext,
  type ValueNode,
} from 'graphql'
import { AppError } from '../errors.ts'

const JOINS = new Set(['AND', 'OR'])
const MESSAGE =
  'A filter inside "where" is empty, and an empty filter would be passed over. Say what it must match, for example {id: {startsWith: ""}} for anything.'

/**
 * A validation rule that refuses empty objects and lists inside a `where`. @neo4j/graphql leaves them out without a
 * word, so that `none: {}` would find everything. An empty `where` as a whole filters nothing and is fine.
 */
export function refuseEmptyFilters(context: ValidationContext): ASTVisitor {
  return {
    Argument({ name, value }) {
      if (name.value !== 'where' || value.kind !== Kind.OBJECT) return
      const empty = value.fields.find(isEmptyField)
      if (empty) context.reportError(new GraphQLError(MESSAGE, { nodes: empty, originalError: fault() }))
    },
  }
}

/**
 * The same for filters that come in variables.
 *
 * @throws GraphQLError that carries INVALID_INPUT
 */
export function refuseEmptyVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const given = variables[variable.name.value]
    const declared = typeFromAST(schema, type) as GraphQLInputType | undefined
    if (!declared || !isInputObjectType(getNamedType(declared)) || typeof given !== 'object' || given === null) continue
    if (Object.entries(given).some(isEmptyEntry)) throw new GraphQLError(MESSAGE, { originalError: fault() })
  }
}

function isEmptyNode(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(isEmptyNode)
  if (value.kind !== Kind.OBJECT) return false
  return value.fields.length === 0 || value.fields.some(isEmptyField)
}

/** An empty list of values, as in {in: []}, matches nothing and says so; an empty list of filters is passed over. */
function isEmptyField({ name, value }: ObjectFieldNode): boolean {
  return isEmptyNode(value) || (value.kind === Kind.LIST && value.values.length === 0 && JOINS.has(name.value))
}

function isEmptyEntry([name, value]: [string, unknown]): boolean {
  return isEmptyValue(value) || (Array.isArray(value) && value.length === 0 && JOINS.has(name))
}

function isEmptyValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isEmptyValue)
  if (typeof value !== 'object' || value === null) return false
  const entries = Object.entries(value)
  return entries.length === 0 || entries.some(isEmptyEntry)
}

function fault(): AppError {
  return new AppError('INVALID_INPUT', MESSAGE)
}
