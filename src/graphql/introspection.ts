import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server'
import {
  execute,
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Context } from './context.ts'
import { assertIntrospectionWithin } from './limits/introspection-size.ts'

/** Characters of all answers about the schema that are kept, with what was asked for, and of one. */
const SIZE = { all: 20_000_000, one: 5_000_000 }

type Data = Record<string, unknown>

/** Answers what operations ask about the schema. */
export interface Introspection {
  plugin: ApolloServerPlugin<Context>
  /** The text of an answer; that of one about the schema is kept. */
  textOf: (answer: { data?: Data | null }) => string
}

/**
 * Makes what answers operations about the schema alone: each is executed once and then sent from its text, as the schema
 * never changes.
 *
 * @param limit values that such an answer may hold
 */
export function makeIntrospection(schema: GraphQLSchema, limit: number): Introspection {
  const kept = new LRUCache<string, Data>({
    maxSize: SIZE.all,
    maxEntrySize: SIZE.one,
    sizeCalculation: (data, key) => key.length + (texts.get(data) ?? '').length,
  })
  const texts = new WeakMap<Data, string>()
  const plugin: ApolloServerPlugin<Context> = {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (request) => {
          if (asksAboutSchema(request) && !kept.has(keyOf(request))) check(schema, request, limit)
          return Promise.resolve()
        },
        responseForOperation: (request) => {
          const data = isAboutSchemaAlone(request) ? (kept.get(keyOf(request)) ?? answer(request)) : undefined
          const http = { headers: new HeaderMap() }
          return Promise.resolve(data ? { http, body: { kind: 'single', singleResult: { data } } } : null)
        },
      }),
  }
  /** Undefined for an answer with an error, which is left to Apollo. */
  function answer(request: GraphQLRequestContext<Context>): Data | undefined {
    const { document, request: asked } = request
    if (!document) return undefined
    const { operationName, variables: variableValues } = asked
    const result = execute({
      schema,
      document,
      operationName: operationName ?? null,
      variableValues: variableValues ?? {},
    })
    if (result instanceof Promise || result.errors || !result.data) return undefined
    const { data } = result
    texts.set(data, `${JSON.stringify({ data })}\n`)
    kept.set(keyOf(request), data)
    return data
  }
  return {
    plugin,
    textOf: (result) =>
      (Object.keys(result).length === 1 && result.data && texts.get(result.data)) || `${JSON.stringify(result)}\n`,
  }
}

/** Whether some of an operation is about the schema. */
function asksAboutSchema({ contextValue: { record } }: GraphQLRequestContext<Context>): boolean {
  return record.rootFields.some((name) => name === '__schema' || name === '__type')
}

function isAboutSchemaAlone(request: GraphQLRequestContext<Context>): boolean {
  return asksAboutSchema(request) && request.contextValue.record.rootFields.every((name) => name.startsWith('__'))
}

function keyOf({ request: { operationName, variables }, source }: GraphQLRequestContext<Context>): string {
  return JSON.stringify([operationName ?? null, variables ?? null, source])
}

/** @throws AppError QUERY_TOO_COMPLEX */
function check(
  schema: GraphQLSchema,
  { operation, document, request }: GraphQLRequestContext<Context>,
  limit: number,
): void {
  if (!operation || !document) return
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {})
  // graphql-js refuses wrong variables before it answers anything.
  if (variables) assertIntrospectionWithin({ schema, operation, fragments: fragmentsOf(document), variables }, limit)
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  )
}
