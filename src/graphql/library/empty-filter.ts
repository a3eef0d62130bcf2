import {
  getNamedType,
  isInputObjectType,
  valueFromASTUntyped,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql'
import { AppError } from '../../errors.ts'
import type { TypedArgument } from '../typed-arguments.ts'
import { isFilter } from './shape.ts'

const MESSAGE =
  'A filter inside "where" is empty, and an empty filter would be passed over. Say what it must match, for example {id: {startsWith: ""}} for anything.'

/**
 * Asserts that no filter holds an empty object or list: @neo4j/graphql leaves them out without a word, so that
 * `none: {}` would find everything. An empty filter as a whole filters nothing and is fine.
 *
 * @param given arguments that are within the limits: a filter is walked to its end
 * @param variables as given, with the defaults of the operation
 * @throws AppError INVALID_INPUT
 */
export function assertNoEmptyFilter(given: readonly TypedArgument[], variables: Record<string, unknown>): void {
  for (const { type, value } of given) {
    if (!isFilter(type)) continue
    const filter = valueFromASTUntyped(value, variables)
    if (isObject(filter) && partsOf(filter).some(([name, part]) => isEmptyPart(type.getFields()[name], part)))
      throw new AppError('INVALID_INPUT', MESSAGE)
  }
}

/** Whether a part says nothing. Values may be compared with null, which asks whether there is one. */
function isEmptyPart(field: GraphQLInputField | undefined, value: unknown): boolean {
  // What the filter does not have is refused where variables are read.
  if (!field) return false
  const type = getNamedType(field.type)
  if (isInputObjectType(type)) return isEmptyFilter(type, value)
  return value === null && field.name !== 'eq'
}

function isEmptyFilter(type: GraphQLInputObjectType, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || value.some((entry) => isEmptyFilter(type, entry))
  if (!isObject(value)) return value === null
  const parts = partsOf(value)
  return parts.length === 0 || parts.some(([name, part]) => isEmptyPart(type.getFields()[name], part))
}

/** A variable that is not given leaves its place empty. */
function partsOf(filter: object): [string, unknown][] {
  return Object.entries(filter).filter(([, part]) => part !== undefined)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
