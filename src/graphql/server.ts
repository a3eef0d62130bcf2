import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import { formatError, statusOf } from './errors.ts'
import { checkOperation } from './limits/check-operation.ts'
import type { Limits } from './limits/limits.ts'
import { validationRules } from './library/mend.ts'
import { operationRecordPlugin } from './operation-record.ts'

/**
 * Makes the GraphQL server: masked errors, limits, no sandbox page from elsewhere.
 * Cache control is off because its hook runs for every field and would cost half the time of a list.
 */
export function makeGraphql(schema: GraphQLSchema, limits: Limits): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Signals are handled by the command that runs the server.
    stopOnTerminationSignals: false,
    validationRules: [...validationRules],
    parseOptions: { maxLexicalTokens: limits.tokens },
    // Nobody asked for them, and they would fill the memory with other people's queries.
    persistedQueries: false,
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      statusPlugin,
      // First, so that a refused operation is told of too.
      operationRecordPlugin,
      checkOperation(schema, limits),
      headPlugin,
    ],
  })
}

/**
 * An answer without any data takes the HTTP status of its error. A fault of the query itself is told by the body alone
 * to those who ask for `application/json` and nothing newer, as the rules of GraphQL over HTTP recommend.
 */
const statusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { body, http } }) => {
        if (body.kind !== 'single' || body.singleResult.data || !body.singleResult.errors) return Promise.resolve()
        const status = statusOf(body.singleResult.errors)
        http.status = status < 500 && wantsPlainJson(request.http?.headers.get('accept')) ? 200 : status
        return Promise.resolve()
      },
    }),
}

/** HEAD asks how an operation would be answered: it is parsed, checked and measured, and then not run. */
const headPlugin: ApolloServerPlugin<Context> = {
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

function wantsPlainJson(accept = ''): boolean {
  return accept.includes('application/json') && !accept.includes('application/graphql-response+json')
}
