import fc from 'fast-check'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
} from 'graphql'
import { isFilter } from '../../src/graphql/library/shape.ts'

/** Values by the name of their type: some that the record has, and some that it does not. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  ID: ['mke', 'motie', 'pcbnd', 'cho2011', 'nothing-has-this-id'],
  String: ['MOTIE', '산업자원부', '1998', '2008-02-29', '지역', 'committee', 'cho2011', 'persons', 'nobody'],
  Boolean: [true, false],
  Int: [1, 2, 2011],
  Float: [0.5, 1, 100, 1_000_000],
  Date: ['1948-08-15', '1990-01-01', '2008-02-29', '2013-03-23'],
}

/** Random filters of a type, as they are written in a query. */
export function filtersOf(type: GraphQLInputObjectType, depth = 3): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields())
  const comparisons = fields.filter((field) => isComparison(getNamedType(field.type)))
  const joins = fields.filter((field) => getNamedType(field.type) === type)
  // A filter of a connection compares nothing itself; its ends do.
  const last = comparisons.length > 0 ? comparisons : fields.filter((field) => !joins.includes(field))
  const parts = fc.constantFrom(...(depth > 0 ? fields : last)).chain((field) => partOf(field, depth))
  return fc.array(parts, { minLength: 1, maxLength: 2 }).map((some) => {
    // A part may stand once in an object.
    const byName = new Map(some.map((part) => [part.slice(0, part.indexOf(':')), part]))
    return `{${[...byName.values()].join(', ')}}`
  })
}

function partOf(field: GraphQLInputField, depth: number): fc.Arbitrary<string> {
  return valueOf(field, depth).map((value) => `${field.name}: ${value}`)
}

function valueOf(field: GraphQLInputField, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(field.type)
  if (isFilter(type))
    return filtersOf(type, depth - 1).map((filter) => (isListType(field.type) ? `[${filter}]` : filter))
  if (!isInputObjectType(type)) return literalOf(type).map((value) => (isListType(field.type) ? `[${value}]` : value))
  return fc
    .constantFrom(...Object.values(type.getFields()))
    .chain((part) => partOf(part, depth))
    .map((part) => `{${part}}`)
}

function isComparison(type: GraphQLNamedType): boolean {
  return isInputObjectType(type) && !!type.getFields()['eq']
}

function literalOf(type: GraphQLNamedType): fc.Arbitrary<string> {
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  return fc.constantFrom(...(VALUES[type.name] ?? [])).map((value) => JSON.stringify(value))
}
