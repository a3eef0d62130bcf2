import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import { limitDepth } from './depth.ts'
import { refuseEmptyFilters } from './empty-filter.ts'
import { formatError, statusOf } from './errors.ts'
import { operationRecordPlugin } from './operation-record.ts'

/**
 * Makes the GraphQL server: masked errors, a depth limit, no sandbox page from elsewhere.
 * Cache control is off because its hook runs for every field and would cost half the time of a list.
 */
export function makeGraphql(schema: GraphQLSchema, maxDepth: number): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Signals are handled by the command that runs the server.
    stopOnTerminationSignals: false,
    validationRules: [limitDepth(maxDepth)],
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      statusPlugin,
      filterPlugin,
      operationRecordPlugin,
    ],
  })
}

/** An answer without any data takes the HTTP status of its error. */
const statusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        const { body, http } = response
        if (body.kind === 'single' && !body.singleResult.data && body.singleResult.errors)
          http.status = statusOf(body.singleResult.errors)
        return Promise.resolve()
      },
    }),
}

/** What a filter holds is known only with the variables of the operation. */
const filterPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, operation, request }) => {
        if (operation) refuseEmptyFilters(document, operation, request.variables ?? {})
        return Promise.resolve()
      },
    }),
}
