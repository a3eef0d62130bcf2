import type { GraphQLField, GraphQLResolveInfo } from 'graphql'
import { completeArguments, valueOf } from './arguments.ts'
import { Form, type Leaf } from './form.ts'
import { prepareField, type PreparedField } from './parts.ts'
import type { AsOfContext } from './visible.ts'

type Values = Readonly<Record<string, unknown>>

/** What a generated root field is to read: a part of the operation, and the values on which its Cypher may depend. */
export interface Read {
  definition: GraphQLField<unknown, unknown> | undefined
  fields: readonly PreparedField[]
  /** The arguments of the root field itself, completed. */
  args: Values
  /** The variables, with those that stand for completed arguments. */
  variables: Values
  asOf: AsOfContext['asOf']
}

/** The form of a read, and the same read with its leaves replaced. */
export interface FormOfRead {
  /** Undefined where the form cannot be told. */
  form: string | undefined
  read: Read
}

/** @param args as graphql-js has read them */
export function readOf(args: Values, { asOf }: AsOfContext, info: GraphQLResolveInfo): Read {
  const definition = info.parentType.getFields()[info.fieldName]
  const fields = info.fieldNodes.map((node) => prepareField(node, info))
  const variables: Record<string, unknown> = { ...info.variableValues }
  for (const { replaced } of fields)
    for (const one of replaced) {
      const value = valueOf(one, info.variableValues)
      if (value !== undefined) variables[one.variable] = value
    }
  return { definition, fields, args: completeArguments(definition, args), variables, asOf }
}

/** What @neo4j/graphql is told of the operation of a read. */
export function infoOf({ fields, variables }: Read, info: GraphQLResolveInfo): GraphQLResolveInfo {
  return {
    ...info,
    fieldNodes: fields.map(({ part }) => part),
    fragments: Object.fromEntries(fields.flatMap(({ fragments }) => Object.entries(fragments))),
    variableValues: variables,
  }
}

/**
 * What a read says apart from its values.
 *
 * @param replace is given each leaf in turn, and returns what stands in its place
 */
export function formOf(read: Read, replace: (leaf: Leaf) => unknown): FormOfRead {
  const [field, ...others] = read.fields
  if (!field?.isClear || others.length > 0) return { form: undefined, read }
  const form = new Form(replace)
  form.addName(String(field.number))
  const args = addArguments(form, read)
  const variables: Record<string, unknown> = { ...read.variables }
  for (const { variable, argument } of [...field.replaced, ...field.own]) {
    const value = form.add(argument, variables[variable])
    if (value !== undefined) variables[variable] = value
  }
  const asOf = read.asOf && addDay(form, read.asOf)
  return { form: form.isClear ? form.text : undefined, read: { ...read, args, variables, asOf } }
}

function addArguments(form: Form, { definition, args }: Read): Values {
  const added = Object.entries(args).map(([name, value]) => {
    const argument = definition?.args.find((one) => one.name === name)
    if (!argument) form.isClear = false
    return [name, argument ? form.add(argument, value) : value] as const
  })
  return Object.fromEntries(added)
}

function addDay(form: Form, asOf: NonNullable<Read['asOf']>): Read['asOf'] {
  form.addName(`asOf ${asOf.certainty} ${String(asOf.isFound)}`)
  return { ...asOf, day: form.addLeaf('DAY', asOf.day) as string }
}
