import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { pageArgumentOf } from '../../src/graphql/library/paging.ts'

/** Values by the name of their type, or by what they say of a page: what most callers send, and what has broken programs. */
const TEXTS = [
  ['a', 'economy', '산업부', 'law-3'],
  ['', 'a\0b', '\uD800', '\u202E', '"\\', "'}) RETURN 1//", 'AND', '* ~2 [', '$param0'],
]
const VALUES: Readonly<Record<string, unknown[][]>> = {
  Boolean: [[true, false], [true]],
  Int: [
    [1, 2, 3],
    [0, -1, 2 ** 31, 2 ** 53],
  ],
  Float: [
    [0, 0.5, 1],
    [-1, 1e300],
  ],
  SIZE: [
    [1, 2, 3],
    [0, -1, 0.5, 101, 2 ** 31, 2 ** 53],
  ],
  OFFSET: [
    [0, 1, 2],
    [-1, 1_000_001, 2 ** 31],
  ],
  CURSOR: [['YXJyYXljb25uZWN0aW9uOjA='], ['', 'x']],
  Date: [
    ['2008-02-29', '1948-08-15'],
    ['2010-02-30', 'x'],
  ],
}
const MAX_DEPTH = 6
const MAX_FILTER = 2

/**
 * Builds an operation from a schema: every choice is the next number of `choices`, so that equal numbers give equal
 * operations. Names and types are right; values are of every sort, some of them refused.
 *
 * @param values by the name of their type, in place of the usual ones
 */
export function randomDocument(
  schema: GraphQLSchema,
  choices: readonly number[],
  values: Readonly<Record<string, unknown[][]>> = {},
): string {
  let at = 0
  const pick = <T>(from: readonly T[]): T => {
    const choice = choices[at % choices.length] ?? 0
    at += 1
    return from[(choice + at) % from.length]!
  }
  const chance = (one: number) => pick(Array.from({ length: one }, (_, index) => index === 0))

  const selection = (type: GraphQLObjectType, depth: number): string => {
    const all = Object.values(type.getFields())
    const fields = new Set(Array.from({ length: 1 + pick([0, 1, 2]) }, () => pick(all)))
    const parts = [...fields].map((field, index) => {
      const inner = getNamedType(field.type)
      if (isObjectType(inner) && depth >= MAX_DEPTH) return '__typename'
      const text = `${field.name}${args(field.args)}${isObjectType(inner) ? ` ${selection(inner, depth + 1)}` : ''}`
      if (chance(8)) return `... on ${type.name} @include(if: true) { a${depth}${index}: ${text} }`
      return `f${depth}${index}: ${text}`
    })
    return `{ ${parts.join(' ')} }`
  }

  const args = (declared: readonly GraphQLArgument[]): string => {
    const given = declared.filter(({ type, defaultValue }) =>
      isNonNullType(type) && defaultValue === undefined ? true : chance(3),
    )
    return given.length > 0
      ? `(${given.map((argument) => `${argument.name}: ${pageOf(argument) ?? value(argument.type, 0)}`).join(', ')})`
      : ''
  }

  const pageOf = (argument: GraphQLArgument): string | undefined => {
    const page = pageArgumentOf(argument)
    return page && scalar(page)
  }

  const value = (type: GraphQLInputType, depth: number): string => {
    const bare = getNullableType(type)
    if (!isNonNullType(type) && chance(30)) return 'null'
    if (isListType(bare))
      return `[${Array.from({ length: pick([0, 1, 1, 1, 2]) }, () => value(bare.ofType, depth)).join(', ')}]`
    if (isEnumType(bare)) return pick(bare.getValues()).name
    if (isInputObjectType(bare)) {
      if (depth > MAX_DEPTH) return '{}'
      const all = Object.values(bare.getFields())
      const flat = all.filter((field) => depth < MAX_FILTER || isFlat(getNamedType(field.type)))
      const fields = flat.length > 0 ? flat : all
      const chosen = new Set(Array.from({ length: 1 + pick([0, 0, 1]) }, () => pick(fields)))
      return `{${[...chosen].map((field) => `${field.name}: ${value(field.type, depth + 1)}`).join(', ')}}`
    }
    return scalar(bare.name)
  }

  const scalar = (name: string): string => {
    const [usual = [], hostile = usual] = values[name] ?? VALUES[name] ?? TEXTS
    return JSON.stringify(pick(chance(25) ? hostile : usual))
  }

  const query = schema.getQueryType()
  return query ? `query ${selection(query, 1)}` : ''
}

/** Whether a type holds no objects inside objects. */
export function isFlat(type: GraphQLNamedType): boolean {
  if (!isInputObjectType(type)) return true
  return Object.values(type.getFields()).every((field) => !isInputObjectType(getNamedType(field.type)))
}
