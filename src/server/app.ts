import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Database } from '../database/connect.ts'
import { compressAnswers } from './compression.ts'
import { makeContext, type Context } from './context.ts'
import { makeGraphql } from './graphql.ts'
import { addHeaders } from './headers.ts'
import { headAsGet, readableUrl, watchMethods } from './methods.ts'
import { makeMetrics } from './metrics.ts'
import { allowOrigins } from './origins.ts'
import { answerErrors } from './refusal.ts'
import { requestId } from './request-id.ts'
import { databaseOf, recordOf, recordRequests } from './request-record.ts'
import { addRoutes, dataVersion } from './routes.ts'
import { stopGently } from './stop.ts'
import type { Tracing } from './tracing.ts'

/** What the server is made of. */
export interface AppParts {
  database: Database
  schema: GraphQLSchema
  log: Logger
  /** Milliseconds until a request is answered at the latest. */
  deadline: number
  /** How deep an operation may nest. */
  maxDepth: number
  /** Origins whose pages may use `/graphql`; `*` for any. */
  origins: readonly string[]
  /** Absent when nothing collects traces. */
  tracing?: Tracing
  /** Id of this process; `/healthz` tells it. */
  instance: string
}

/** Largest request body in bytes: a long query, not a file. */
const BODY_LIMIT = 256 * 1024
/** Milliseconds for a request to arrive whole. */
const REQUEST_LIMIT = 15_000

/**
 * Makes the HTTP server, ready to listen.
 * Closing it refuses new requests, answers those in flight and takes less than two seconds.
 */
export async function makeApp({
  database,
  schema,
  log,
  deadline,
  maxDepth,
  origins,
  tracing,
  instance,
}: AppParts): Promise<FastifyInstance> {
  const logger: FastifyBaseLogger = log
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_LIMIT,
    genReqId: requestId,
    rewriteUrl: readableUrl,
    exposeHeadRoutes: false,
  })
  const stopping = stopGently(app)
  const metrics = makeMetrics(() => dataVersion(database))
  recordRequests(app, metrics, tracing)
  addHeaders(app)
  allowOrigins(app, origins)
  answerErrors(app)
  await compressAnswers(app)
  const answerOtherMethods = watchMethods(app)
  const graphql = makeGraphql(schema, maxDepth)
  await graphql.start()
  const answerOperation = fastifyApolloHandler<Context>(graphql, {
    context: (request) =>
      Promise.resolve(makeContext(databaseOf(request, database), recordOf(request), deadline, stopping)),
  })
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler(request, reply) {
      return answerOperation.call(this, headAsGet(request), reply)
    },
  })
  addRoutes(app, { database, instance, metrics })
  answerOtherMethods()
  app.addHook('onClose', () => Promise.all([graphql.stop(), tracing?.stop()]))
  return app
}
