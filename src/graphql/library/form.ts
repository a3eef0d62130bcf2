import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql'
import neo4j from 'neo4j-driver'
import { isDay } from '../../time/day.ts'
import { MAX_PAGE, offsetOf, pageArgumentOf, type PageArgument } from './paging.ts'
import { dateOf } from './visible.ts'

/** How a value of an argument becomes a parameter of Cypher. */
export type LeafKind = 'TEXT' | 'INT' | 'FLOAT' | 'DATE' | 'DAY' | 'CURSOR' | 'SIZE'

/** A value, or a list of values, of which the Cypher does not depend. */
export interface Leaf {
  kind: LeafKind
  value: unknown
}

const KINDS: Readonly<Record<string, LeafKind>> = {
  String: 'TEXT',
  ID: 'TEXT',
  Int: 'INT',
  Float: 'FLOAT',
  Date: 'DATE',
}

const IS_OF: Readonly<Record<LeafKind, (value: unknown) => boolean>> = {
  TEXT: (value) => typeof value === 'string',
  INT: Number.isInteger,
  FLOAT: Number.isFinite,
  DATE: (value) => value instanceof neo4j.types.Date,
  DAY: (value) => typeof value === 'string' && isDay(value),
  CURSOR: (value) => offsetOf(value) !== undefined,
  // The library takes a larger page for the largest.
  SIZE: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_PAGE,
}

/**
 * What arguments say apart from their values: @neo4j/graphql makes the same Cypher of all arguments of one form, with
 * other parameters. Null and absent, empty and zero, the lengths of lists of objects, true and false and the values of
 * enums belong to the form; it holds no text of a caller.
 */
export class Form {
  /** Equal for equal forms. */
  text = ''
  /** False where a value is of no sort that is known here, so that the form says too little. */
  isClear = true
  readonly #replace: (leaf: Leaf) => unknown

  /** @param replace is given each leaf in turn, and returns what stands in its place */
  constructor(replace: (leaf: Leaf) => unknown) {
    this.#replace = replace
  }

  /** Adds the value of an argument and returns it with its leaves replaced. */
  add(argument: Pick<GraphQLArgument, 'name' | 'type'>, value: unknown): unknown {
    this.text += `${argument.name}:`
    return this.#value(argument.type, value, pageArgumentOf(argument))
  }

  /** Adds something that is known by its name. */
  addName(name: string): void {
    this.text += `${name};`
  }

  /** Adds a single value or a list of values. */
  addLeaf(kind: LeafKind, value: unknown): unknown {
    const all: readonly unknown[] = Array.isArray(value) ? value : [value]
    if (!all.every(IS_OF[kind])) return this.#unclear(value)
    this.text += `${kind}${all === value ? '*' : ''};`
    return this.#replace({ kind, value })
  }

  #value(type: GraphQLInputType, value: unknown, page?: PageArgument): unknown {
    if (value === undefined || value === null || value === '' || value === 0 || typeof value === 'boolean') {
      this.text += `=${value === '' ? "''" : Object.is(value, -0) ? '-0' : String(value)};`
      return value
    }
    const bare = getNullableType(type)
    if (isListType(bare)) return this.#list(bare.ofType, value)
    if (isInputObjectType(bare)) return this.#object(bare, value)
    if (isEnumType(bare)) return this.#enum(value)
    const kind = page && page !== 'OFFSET' ? page : KINDS[bare.name]
    return kind && !Array.isArray(value) ? this.addLeaf(kind, value) : this.#unclear(value)
  }

  #list(of: GraphQLInputType, value: unknown): unknown {
    if (!Array.isArray(value)) return this.#unclear(value)
    const items = getNullableType(of)
    const kind = 'name' in items ? KINDS[items.name] : undefined
    if (kind && value.length > 0) return this.addLeaf(kind, value)
    this.text += '['
    const list = value.map((item) => this.#value(of, item))
    this.text += ']'
    return list
  }

  #object(type: GraphQLInputObjectType, value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.#unclear(value)
    const fields = type.getFields()
    const object: Record<string, unknown> = {}
    this.text += '{'
    for (const [name, part] of Object.entries(value)) {
      const field = fields[name]
      if (!field) return this.#unclear(value)
      this.text += `${name}:`
      object[name] = this.#value(field.type, part)
    }
    this.text += '}'
    return object
  }

  #enum(value: unknown): unknown {
    if (typeof value !== 'string') return this.#unclear(value)
    this.text += `=${value};`
    return value
  }

  #unclear(value: unknown): unknown {
    this.isClear = false
    return value
  }
}

/** The parameter that @neo4j/graphql makes of a leaf. */
export function parameterOf({ kind, value }: Leaf): unknown {
  const convert = CONVERTED[kind]
  if (!convert) return value
  return Array.isArray(value) ? value.map(convert) : convert(value)
}

const CONVERTED: Partial<Readonly<Record<LeafKind, (value: unknown) => unknown>>> = {
  INT: (value) => neo4j.int(value as number),
  DAY: (value) => dateOf(value as string),
  CURSOR: (value) => neo4j.int(offsetOf(value) ?? 0),
  SIZE: (value) => neo4j.int(value as number),
}
