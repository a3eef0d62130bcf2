import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import { isFailed, makeFormatError, statusOf } from './errors.ts'
import { makeIntrospection } from './introspection.ts'
import { checkOperation } from './limits/check-operation.ts'
import type { Limits } from './limits/limits.ts'
import { validationRules } from './library/mend.ts'
import type { OccasionalLog } from '../observe/occasional-log.ts'
import { operationRecord } from './operation-record.ts'
import { refuseWhileDown } from './refuse-while-down.ts'

/**
 * Makes the GraphQL server, with masked errors and limits and without Apollo's landing page.
 * Cache control is off, as its hook runs for every field and would take half the time of a list.
 */
export function makeGraphql(schema: GraphQLSchema, limits: Limits, log: OccasionalLog): ApolloServer<Context> {
  const introspection = makeIntrospection(schema, limits.introspection)
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The command that runs the server handles signals.
    stopOnTerminationSignals: false,
    validationRules: [...validationRules],
    parseOptions: { maxLexicalTokens: limits.tokens },
    // They would let callers fill the memory with queries.
    persistedQueries: false,
    formatError: makeFormatError(schema),
    stringifyResult: introspection.textOf,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Before the status and the record, which go by what it leaves.
      wholeOrNone,
      statusPlugin,
      withoutEmptyName,
      // Before the check, so that a refused operation is recorded too.
      operationRecord(log),
      checkOperation(schema, limits),
      skipExecutionOfHead,
      introspection.plugin,
      refuseWhileDown(log),
    ],
  })
}

/** An answer of which a part failed for one of these reasons is none: a client must not take what is left for an answer. */
const OF_THE_WHOLE: ReadonlySet<unknown> = new Set(['DATA_INCOMPLETE', 'QUERY_TOO_COMPLEX'])

const wholeOrNone: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue: { size }, response: { body } }) => {
        // What was refused before it ran has no data.
        if (body.kind !== 'single' || body.singleResult.data === undefined) return Promise.resolve()
        const { errors } = body.singleResult
        const reason =
          errors?.find(({ extensions }) => OF_THE_WHOLE.has(extensions?.['code'])) ??
          (size.isGivenUp ? errors?.[0] : undefined)
        if (reason) Object.assign(body.singleResult, { data: null, errors: [reason] })
        return Promise.resolve()
      },
    }),
}

/**
 * An answer without data gets the HTTP status of its first error; so does one of which each root field is null because the
 * database fails or is late. For clients that accept `application/json` but not `application/graphql-response+json`, a
 * fault of the query has status 200, as GraphQL over HTTP recommends.
 */
const statusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { body, http } }) => {
        if (body.kind !== 'single' || !body.singleResult.errors) return Promise.resolve()
        const { data, errors } = body.singleResult
        if (data && !isFailed(data, errors)) return Promise.resolve()
        const status = statusOf(errors)
        http.status = status < 500 && wantsPlainJson(request.http?.headers.get('accept')) ? 200 : status
        return Promise.resolve()
      },
    }),
}

/** The operation of a HEAD request is parsed, validated and measured, but not run. */
const skipExecutionOfHead: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation: ({ contextValue }) =>
        Promise.resolve(
          contextValue.isHead
            ? { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: null } } }
            : null,
        ),
    }),
}

/** Some clients send an empty name for an operation without one. */
const withoutEmptyName: ApolloServerPlugin<Context> = {
  requestDidStart: ({ request }) => {
    if (request.operationName === '') delete request.operationName
    return Promise.resolve()
  },
}

function wantsPlainJson(accept = ''): boolean {
  return accept.includes('application/json') && !accept.includes('application/graphql-response+json')
}
