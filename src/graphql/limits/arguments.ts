import { Kind, valueFromASTUntyped, visit, type DocumentNode } from 'graphql'
import { AppError } from '../../errors.ts'
import type { Limits } from './limits.ts'

type Bounds = Pick<Limits, 'list' | 'conditions' | 'filterDepth' | 'offset'>

/** Filters that join others; without any they would be passed over. */
const JOINS = new Set(['AND', 'OR'])

/** What may be compared with null: whether there is a value at all. */
const OPERATORS = new Set(['eq'])

const EMPTY_FILTER =
  'A filter inside "where" is empty, and an empty filter would be passed over. Say what it must match, for example {id: {startsWith: ""}} for anything.'

/**
 * Refuses arguments, written or in variables, that are over a limit: long lists, many or deep conditions, far offsets.
 * Also refuses empty objects and lists inside a `where`: @neo4j/graphql leaves them out without a word, so that
 * `none: {}` would find everything. An empty `where` as a whole filters nothing and is fine.
 *
 * @param variables as given, with the defaults of the operation
 * @throws AppError QUERY_TOO_COMPLEX or INVALID_INPUT
 */
export function checkArguments(document: DocumentNode, variables: Record<string, unknown>, bounds: Bounds): void {
  let conditions = 0
  visit(document, {
    Argument({ name: { value: name }, value: node }) {
      if (node.kind === Kind.INT && name !== 'offset') return
      const value = valueFromASTUntyped(node, variables)
      if (name === 'offset') checkOffset(value, bounds.offset)
      else if (name === 'after') checkOffset(offsetOf(value), bounds.offset)
      else if (name !== 'where') checkValue(value, bounds, { depth: 0, conditions: 0 })
      else {
        conditions = checkValue(value, bounds, { depth: 0, conditions })
        if (isObject(value) && Object.entries(value).some(isEmptyEntry))
          throw new AppError('INVALID_INPUT', EMPTY_FILTER)
      }
    },
  })
}

/** What the position of a page stands for; anything else is refused where the type of the argument is known. */
function offsetOf(cursor: unknown): unknown {
  if (typeof cursor !== 'string') return undefined
  const [, offset] = /^arrayconnection:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? []
  return offset === undefined ? undefined : Number(offset)
}

function checkOffset(offset: unknown, limit: number): void {
  if (typeof offset === 'number' && offset > limit)
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

/** An empty list of values, as in {in: []}, matches nothing and says so; an empty list of filters is passed over. */
function isEmptyEntry([name, value]: [string, unknown]): boolean {
  if (value === null) return !OPERATORS.has(name)
  return isEmptyValue(value) || (Array.isArray(value) && value.length === 0 && JOINS.has(name))
}

function isEmptyValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((entry) => entry === null || isEmptyValue(entry))
  if (!isObject(value)) return false
  // A variable that is not given leaves its place empty.
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  return entries.length === 0 || entries.some(isEmptyEntry)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function tooComplex(what: string, limit: number, remedy: string): AppError {
  return new AppError('QUERY_TOO_COMPLEX', `${what}; ${limit} are allowed. ${remedy}`)
}
