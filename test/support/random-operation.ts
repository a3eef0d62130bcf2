import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  parseType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLFieldConfig,
  type GraphQLInputType,
  type GraphQLSchema,
  type ObjectFieldNode,
  type VariableNode,
} from 'graphql'
import { pageArgumentOf, type PageArgument } from '../../src/graphql/library/paging.ts'
import { isFilter } from '../../src/graphql/library/shape.ts'
import type { Random } from './history/random.ts'
import { isFlat, randomDocument } from './random-document.ts'

/** An operation with variables, and the types of these. */
export interface RandomOperation {
  document: DocumentNode
  variables: readonly { name: string; type: GraphQLInputType; page: PageArgument | undefined }[]
}

const TEXTS = [
  'a',
  'mke',
  'mke',
  '산업부'.normalize('NFD'),
  ' 산업부 ',
  '$param0',
  'null',
  '`',
  'Mark 1',
  "'}) RETURN 1//",
]
const LEAVES: Readonly<Record<string, readonly unknown[]>> = {
  Boolean: [true, false],
  Int: [1, 2, 20, 100, -1, 2 ** 31 - 1, -(2 ** 31)],
  Float: [0.5, 1, 1e300, -2.25, 3],
  SIZE: [1, 2, 20, 100],
  OFFSET: [1, 2, 100, 1_000_000],
  CURSOR: [0, 1, 99, 5_000].map((place) => Buffer.from(`arrayconnection:${place}`).toString('base64')),
  Date: ['0000-01-01', '2008-02-29', '1948-08-15', '9999-12-31'],
}
/** What belongs to the form of arguments. */
const EMPTY: Readonly<Record<string, unknown>> = { Int: 0, OFFSET: 0, Float: 0, String: '', ID: '' }
const MAX_DEPTH = 9

/** A random operation in which most arguments, and parts of others, are variables. */
export function randomOperation(schema: GraphQLSchema, random: Random): RandomOperation {
  const generated = generatedPart(schema)
  const choices = Array.from({ length: 60 }, () => random.between(0, 10_000))
  const text = randomDocument(generated, choices, { String: [['a', '부']], ID: [['mke']] })
  const types = new TypeInfo(schema)
  const variables: RandomOperation['variables'][number][] = []
  const variable = (type: GraphQLInputType, page?: PageArgument): VariableNode => {
    // One variable in two places, or one for each.
    const same = variables.find((one) => String(one.type) === String(type) && one.page === page)
    const name = same && random.chance(0.3) ? same.name : `v${variables.length}`
    if (name !== same?.name) variables.push({ name, type, page })
    return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } }
  }
  const replace =
    (part: number) =>
    <T extends ArgumentNode | ObjectFieldNode>(node: T): T | undefined => {
      const type = types.getInputType()
      const argument = node.kind === Kind.ARGUMENT ? types.getArgument() : undefined
      if (!type || !random.chance(part)) return undefined
      return { ...node, value: variable(type, argument ? pageArgumentOf(argument) : undefined) }
    }
  const include = (node: FieldNode): FieldNode | undefined => {
    const type = schema.getDirective('include')?.args[0]?.type
    if (!type || !random.chance(0.1)) return undefined
    const argument = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'if' }, value: variable(type) } as const
    const directive: DirectiveNode = {
      kind: Kind.DIRECTIVE,
      name: { kind: Kind.NAME, value: 'include' },
      arguments: [argument],
    }
    return { ...node, directives: [...(node.directives ?? []), directive] }
  }
  const visitor = { Argument: replace(0.7), ObjectField: replace(0.3), Field: { leave: include } }
  const document: DocumentNode = visit(parse(text), visitWithTypeInfo(types, visitor))
  const definitions = variables.map(({ name, type }) => ({
    kind: Kind.VARIABLE_DEFINITION as const,
    variable: { kind: Kind.VARIABLE as const, name: { kind: Kind.NAME as const, value: name } },
    type: parseType(String(type)),
  }))
  return {
    document: visit(document, { OperationDefinition: (node) => ({ ...node, variableDefinitions: definitions }) }),
    variables,
  }
}

/**
 * Random values of the variables of an operation.
 *
 * @param form decides what belongs to the form of arguments: what is absent, null or empty, lists, enums and booleans
 * @param leaves decides the rest
 */
export function randomVariables({ variables }: RandomOperation, form: Random, leaves: Random): Record<string, unknown> {
  const values = variables.map(({ name, type, page }) => [name, valueOf(type, page, form, leaves, 0)] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

function valueOf(
  type: GraphQLInputType,
  page: PageArgument | undefined,
  form: Random,
  leaves: Random,
  depth: number,
): unknown {
  const bare = getNullableType(type)
  if (!isNonNullType(type) && depth === 0 && form.chance(0.1)) return form.pick([null, undefined])
  if (isListType(bare)) return listOf(bare.ofType, form, leaves, depth)
  if (isEnumType(bare)) return form.pick(bare.getValues()).name
  if (bare.name === 'Boolean') return form.chance(0.5)
  if (!isInputObjectType(bare)) {
    const kind = page ?? bare.name
    return kind in EMPTY && form.chance(0.1) ? EMPTY[kind] : leaves.pick(LEAVES[kind] ?? TEXTS)
  }
  const all = Object.values(bare.getFields())
  const flat = all.filter((field) => depth < 3 || isFlat(getNamedType(field.type)))
  const chosen = depth > MAX_DEPTH ? [] : form.some(flat.length > 0 ? flat : all, depth < 3 ? form.between(1, 3) : 1)
  // Only `eq` may be null in a filter.
  const parts = chosen.map(({ name, type: inner }) =>
    name === 'eq' && form.chance(0.2) ? [name, null] : [name, valueOf(inner, undefined, form, leaves, depth + 1)],
  )
  return Object.fromEntries(parts)
}

function listOf(of: GraphQLInputType, form: Random, leaves: Random, depth: number): unknown[] {
  const items = getNullableType(of)
  const isPlain = !isInputObjectType(items) && !isEnumType(items)
  // How long a list of plain values is does not belong to the form, but whether it is empty does.
  const isEmpty = isPlain && form.chance(0.1)
  const length = isEmpty ? 0 : (isPlain ? leaves : form).between(1, 3)
  return Array.from({ length }, () => valueOf(of, undefined, form, leaves, depth + 1))
}

let known: { schema: GraphQLSchema; generated: GraphQLSchema } | undefined

/** The schema with the root fields alone that @neo4j/graphql answers. */
function generatedPart(schema: GraphQLSchema): GraphQLSchema {
  if (known?.schema === schema) return known.generated
  const generated = mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (field: GraphQLFieldConfig<unknown, unknown>) =>
      Object.values(field.args ?? {}).some((argument) => isFilter(getNamedType(argument.type))) ? field : null,
  })
  known = { schema, generated }
  return generated
}
