import type { ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode, valueFromASTUntyped, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { AppError } from '../../errors.ts'
import type { Context } from '../context.ts'
import { assertNoEmptyFilter } from '../library/empty-filter.ts'
import { makeTypedArguments } from '../typed-arguments.ts'
import { checkArguments } from './arguments.ts'
import type { Limits } from './limits.ts'
import { makeMeasure, type Measures } from './measure.ts'

type Limited = Exclude<keyof Measures, 'dearest'>

/** The message for an operation over a limit, and how to stay within it. */
const EXCESS: Record<Limited, (measures: Measures) => [what: string, remedy: string]> = {
  depth: ({ depth }) => [`The query is ${depth} levels deep`, 'Ask in several queries.'],
  aliases: ({ aliases }) => [`The query has ${aliases} aliased fields`, 'Ask in several queries.'],
  rootFields: ({ rootFields }) => [`The query has ${rootFields} root fields`, 'Ask in several queries.'],
  directives: ({ directives }) => [`The query has ${directives} directives`, 'Remove some.'],
  cost: ({ cost, dearest: { lists } }) => [
    `The answer could hold ${Math.round(cost)} values`,
    `Most of them are in ${lists.join(' > ')}. Give "limit" or "first" to these lists, filter by id, or select fewer fields.`,
  ],
}

const LIMITED = Object.keys(EXCESS) as Limited[]

/** Refuses a valid operation over a limit before any of it runs, when its variables are known. */
export function checkOperation(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<Context> {
  const measure = makeMeasure(schema)
  const argumentsOf = makeTypedArguments(schema)
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request }) => {
          if (operation) {
            assertReads(operation)
            const variables = { ...defaultsOf(operation), ...request.variables }
            const given = argumentsOf(document)
            checkArguments(given, variables, limits)
            assertNoEmptyFilter(given, variables)
            assertWithinLimits(measure(document, operation, variables), limits)
          }
          return Promise.resolve()
        },
      }),
  }
}

/** @throws AppError INVALID_INPUT for a mutation or a subscription: the API has none */
function assertReads({ operation }: OperationDefinitionNode): void {
  if (operation !== OperationTypeNode.QUERY)
    throw new AppError('INVALID_INPUT', `The API is read-only: send a query, not a ${operation}.`)
}

/** @throws AppError QUERY_TOO_COMPLEX for the first measure over its limit */
function assertWithinLimits(measures: Measures, limits: Limits): void {
  for (const measure of LIMITED) {
    if (measures[measure] <= limits[measure]) continue
    const [what, remedy] = EXCESS[measure](measures)
    throw new AppError('QUERY_TOO_COMPLEX', `${what}; ${limits[measure]} are allowed. ${remedy}`)
  }
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}
