import type { ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode, valueFromASTUntyped, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { AppError } from '../../errors.ts'
import type { Context } from '../context.ts'
import { checkArguments } from './arguments.ts'
import type { Limits } from './limits.ts'
import { makeMeasure, type Measures } from './measure.ts'

/** What is said of an operation that is over a limit, and how to come under it. */
const EXCESS: Record<keyof Measures, (size: number) => [what: string, remedy: string]> = {
  depth: (size) => [`The query is ${size} levels deep`, 'Ask in several queries.'],
  aliases: (size) => [`The query gives ${size} fields another name`, 'Ask in several queries.'],
  rootFields: (size) => [`The query asks for ${size} root fields`, 'Ask in several queries.'],
  directives: (size) => [`The query holds ${size} directives`, 'Leave some out.'],
  cost: (size) => [
    `The answer could hold ${Math.round(size)} values`,
    'Give "limit" or "first" to the lists inside, filter by id, or select fewer fields.',
  ],
}

const MEASURES = Object.keys(EXCESS) as (keyof Measures)[]

/** Refuses a valid operation that is over a limit before any of it runs; what it holds is known only with its variables. */
export function checkOperation(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<Context> {
  const measure = makeMeasure(schema)
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request }) => {
          if (operation) {
            refuseWriting(operation)
            const variables = { ...defaultsOf(operation), ...request.variables }
            checkArguments(document, variables, limits)
            refuseExcess(measure(document, operation, variables), limits)
          }
          return Promise.resolve()
        },
      }),
  }
}

/** @throws AppError INVALID_INPUT for a mutation or a subscription: there is nothing to run them */
function refuseWriting({ operation }: OperationDefinitionNode): void {
  if (operation !== OperationTypeNode.QUERY)
    throw new AppError('INVALID_INPUT', `The API only reads: it takes a query, not a ${operation}.`)
}

/** @throws AppError QUERY_TOO_COMPLEX for the first measure that is over its limit */
function refuseExcess(measures: Measures, limits: Limits): void {
  for (const measure of MEASURES) {
    if (measures[measure] <= limits[measure]) continue
    const [what, remedy] = EXCESS[measure](measures[measure])
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
