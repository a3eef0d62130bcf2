import { randomUUID } from 'node:crypto'
import {
  getNamedType,
  Kind,
  valueFromAST,
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql'
import { completeFilter } from './filter.ts'
import { completeOrder } from './order.ts'
import { isFilter, isSort } from './shape.ts'

/** An argument that was replaced by a variable, as its value depends on the variables of a request. */
export interface Replaced {
  variable: string
  argument: GraphQLArgument
  /** What the caller wrote. */
  written: ValueNode
}

type Values = Readonly<Record<string, unknown>>

/** Nobody can guess it, so no variable of a caller can take its place. */
const PREFIX = `complete_${randomUUID().replaceAll('-', '')}`

let count = 0

/** The arguments of a root list with filters and orders completed: see {@link completeFilter} and {@link completeOrder}. */
export function completeArguments(field: GraphQLField<unknown, unknown> | undefined, given: Values): Values {
  const complete = Object.entries(given).map(([name, value]) => {
    const argument = field?.args.find((one) => one.name === name)
    return [name, argument ? completeValue(argument.type, value) : value] as const
  })
  return Object.fromEntries(complete)
}

/** Replaces the filters and orders of a field by variables; `replaced` is added to. */
export function replaceArguments(
  field: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  replaced: Replaced[],
): FieldNode {
  if (!field.arguments?.length) return field
  const replace = (node: ArgumentNode): ArgumentNode => {
    const argument = args.find(({ name }) => name === node.name.value)
    if (!argument || !isCompleted(argument.type)) return node
    const variable = `${PREFIX}_${count++}`
    replaced.push({ variable, argument, written: node.value })
    return { ...node, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } } }
  }
  return { ...field, arguments: field.arguments.map(replace) }
}

/** The completed value of an argument; undefined where the caller gives none. */
export function valueOf({ argument: { type }, written }: Replaced, variables: Values): unknown {
  return completeValue(type, valueFromAST(written, type, variables))
}

function isCompleted(type: GraphQLInputType): boolean {
  const named = getNamedType(type)
  return isFilter(named) || isSort(named)
}

/** Without an order, and that is null too, pages are in the order of ids. */
function completeValue(type: GraphQLInputType, value: unknown): unknown {
  const named = getNamedType(type)
  if (value === undefined) return undefined
  if (isSort(named)) return completeOrder(named, (value ?? []) as Values[])
  return isFilter(named) && value !== null ? completeFilter(named, value as Values) : value
}
