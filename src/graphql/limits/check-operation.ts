import type { ApolloServerPlugin } from '@apollo/server'
import {
  Kind,
  OperationTypeNode,
  separateOperations,
  valueFromASTUntyped,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { AppError } from '../../errors.ts'
import type { Context } from '../context.ts'
import { assertNoEmptyFilter } from '../library/empty-filter.ts'
import { makeTypedArguments } from '../typed-arguments.ts'
import { checkArguments } from './arguments.ts'
import { HeavyQueue } from './heavy-work.ts'
import type { Limits } from './limits.ts'
import { makeMeasure, type Measures } from './measure.ts'

type Limited = Exclude<keyof Measures, 'dearest' | 'hardest'>

/** The message for an operation over a limit, and how to stay within it. */
const EXCESS: Record<Limited, (measures: Measures) => [what: string, remedy: string]> = {
  depth: ({ depth }) => [`The query is ${depth} levels deep`, 'Ask in several queries.'],
  aliases: ({ aliases }) => [`The query has ${aliases} aliased fields`, 'Ask in several queries.'],
  rootFields: ({ rootFields }) => [`The query has ${rootFields} root fields`, 'Ask in several queries.'],
  directives: ({ directives }) => [`The query has ${directives} directives`, 'Remove some.'],
  cost: ({ cost, dearest: { lists } }) => [
    `The answer could hold ${Math.round(cost)} values`,
    lists.length > 0
      ? `Most of them are in ${lists.join(' > ')}. Give "limit" or "first" to these lists, filter by id, or select fewer fields.`
      : 'Select fewer fields.',
  ],
  work: ({ work, hardest: { path } }) => [
    `The filters could look at ${Math.round(work)} related things`,
    `Most of them are in the filter ${path.join(' > ')}. Remove a level of "some", "all", "none" or "single", filter by id, or ask in several queries.`,
  ],
}

const LIMITED = Object.keys(EXCESS) as Limited[]

/** What an operation measures from which on it is a large one, of which few read at once. Most take milliseconds. */
const HEAVY = { cost: 300_000, work: 1_000_000 }

/** Root fields that read all changes or all bodies of a time, however little of them is asked for. */
const SCANNING = new Set(['diff', 'crosswalk', 'orphans'])

/** Refuses a valid operation over a limit before any of it runs, when its variables are known. */
export function checkOperation(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<Context> {
  const measure = makeMeasure(schema)
  const argumentsOf = makeTypedArguments(schema)
  const queue = new HeavyQueue()
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ contextValue, document, operation, request }) => {
          if (operation) {
            assertReads(operation)
            const variables = { ...defaultsOf(operation), ...request.variables }
            // graphql-js refuses it before anything runs, and names the variable.
            if (lacksVariable(operation, variables)) return Promise.resolve()
            const given = argumentsOf(runOf(document, operation))
            checkArguments(given, variables, limits)
            assertNoEmptyFilter(given, variables)
            const measures = measure(document, operation, variables)
            assertWithinLimits(measures, limits)
            const scans = contextValue.record.rootFields.some((field) => SCANNING.has(field))
            if (scans || measures.cost > HEAVY.cost || measures.work > HEAVY.work) contextValue.heavy = queue
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

/** Whether a variable is not given that must be. */
function lacksVariable(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): boolean {
  return variableDefinitions.some(
    ({ variable, type }) => type.kind === Kind.NON_NULL_TYPE && (variables[variable.name.value] ?? null) === null,
  )
}

/** The part of a document that is run: an operation, and the fragments that it uses. */
function runOf(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (operations.length === 1) return document
  const known = parts.get(operation) ?? separateOperations(document)[operation.name?.value ?? ''] ?? document
  parts.set(operation, known)
  return known
}

const parts = new WeakMap<OperationDefinitionNode, DocumentNode>()

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}
