import { valueFromASTUntyped } from 'graphql'
import { AppError } from '../../errors.ts'
import { assertPage, offsetOf, type PageArgument } from '../library/paging.ts'
import { isFilter } from '../library/shape.ts'
import type { TypedArgument } from '../typed-arguments.ts'
import type { Limits } from './limits.ts'

type Bounds = Pick<Limits, 'list' | 'conditions' | 'filterDepth' | 'offset'>

/**
 * Refuses arguments, written or in variables, that are over a limit: long lists, many or deep conditions, far offsets,
 * and pages that make no sense.
 *
 * @param variables as given, with the defaults of the operation
 * @throws AppError QUERY_TOO_COMPLEX, INVALID_INPUT for a page
 */
export function checkArguments(
  given: readonly TypedArgument[],
  variables: Record<string, unknown>,
  bounds: Bounds,
): void {
  let conditions = 0
  for (const { name, type, page, value: node } of given) {
    const value = valueFromASTUntyped(node, variables)
    if (page) checkPage(page, name, value, bounds.offset)
    // The conditions of all filters count together.
    else if (isFilter(type)) conditions = checkValue(value, bounds, { depth: 0, conditions })
    else checkValue(value, bounds, { depth: 0, conditions: 0 })
  }
}

function checkPage(page: PageArgument, name: string, value: unknown, limit: number): void {
  assertPage(page, name, value)
  const offset = page === 'CURSOR' ? offsetOf(value) : value
  if (page !== 'SIZE' && typeof offset === 'number' && offset > limit)
    throw tooComplex(`A page begins after ${offset} items`, limit, 'Narrow the list down with "where".')
}

/**
 * Walks a value no further than the limits allow, so that its own size does not matter.
 *
 * @returns the conditions counted so far
 */
function checkValue(value: unknown, bounds: Bounds, so: { depth: number; conditions: number }): number {
  if (Array.isArray(value)) {
    if (value.length > bounds.list)
      throw tooComplex(`A list in an argument has ${value.length} entries`, bounds.list, 'Ask in several queries.')
    // Plain values of a list are one condition together.
    return checkAll(value.filter(isObject), bounds, so)
  }
  return isObject(value)
    ? checkAll(Object.values(value), bounds, so)
    : checkConditions(so.conditions + 1, bounds.conditions)
}

function checkAll(values: unknown[], bounds: Bounds, so: { depth: number; conditions: number }): number {
  const depth = so.depth + 1
  if (depth > bounds.filterDepth)
    throw tooComplex(`An argument is ${depth} levels deep or deeper`, bounds.filterDepth, 'Ask in several queries.')
  return values.reduce<number>((conditions, value) => checkValue(value, bounds, { depth, conditions }), so.conditions)
}

function checkConditions(conditions: number, limit: number): number {
  if (conditions > limit)
    throw tooComplex(`The filters hold ${conditions} conditions or more`, limit, 'Ask in several queries.')
  return conditions
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function tooComplex(what: string, limit: number, remedy: string): AppError {
  return new AppError('QUERY_TOO_COMPLEX', `${what}; ${limit} are allowed. ${remedy}`)
}
