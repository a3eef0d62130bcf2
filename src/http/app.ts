import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Database } from '../database/connect.ts'
import { callerGone } from './caller.ts'
import { refuseOtherCharsets } from './charset.ts'
import { compressAnswers } from './compression.ts'
import { makeContext, type Context } from '../graphql/context.ts'
import { makeGraphql } from '../graphql/server.ts'
import { addHeaders } from './headers.ts'
import { admitRequests } from './admission.ts'
import { answerClientFault } from './client-fault.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import { headAsGet, readableUrl, watchMethods } from './methods.ts'
import { makeMetrics } from '../observe/metrics.ts'
import { allowOrigins } from './origins.ts'
import { addPlayground } from './playground.ts'
import { answerErrors } from './refusal.ts'
import { requestId } from '../observe/request-id.ts'
import { databaseOf, recordOf, recordRequests } from '../observe/request-record.ts'
import { keepAnswers } from './response-cache.ts'
import { addRoutes, dataVersion } from './routes.ts'
import { stopGently } from './stop.ts'
import type { Tracing } from '../observe/tracing.ts'

/** What the server is made of. */
export interface AppParts {
  database: Database
  schema: GraphQLSchema
  log: Logger
  /** Milliseconds until a request is answered at the latest. */
  deadline: number
  limits: Limits
  /** Origins whose pages may use `/graphql`; `*` for any. */
  origins: readonly string[]
  /** Absent when nothing collects traces. */
  tracing?: Tracing
  /** Id of this process; `/healthz` tells it. */
  instance: string
}

/** Milliseconds between two looks at requests that have not arrived whole. */
const ARRIVAL_CHECK = 1_000

/**
 * Makes the HTTP server, ready to listen.
 * Closing it refuses new requests, answers those in flight and takes less than two seconds.
 */
export async function makeApp({
  database,
  schema,
  log,
  deadline,
  limits,
  origins,
  tracing,
  instance,
}: AppParts): Promise<FastifyInstance> {
  const logger: FastifyBaseLogger = log
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: limits.body,
    requestTimeout: limits.arrival,
    http: {
      maxHeaderSize: limits.headers,
      headersTimeout: limits.arrival,
      connectionsCheckingInterval: Math.min(ARRIVAL_CHECK, limits.arrival),
    },
    clientErrorHandler: answerClientFault(limits),
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
  await admitRequests(app, limits)
  refuseOtherCharsets(app)
  await compressAnswers(app)
  const answerOtherMethods = watchMethods(app)
  const graphql = makeGraphql(schema, limits)
  await graphql.start()
  const answerOperation = fastifyApolloHandler<Context>(graphql, {
    context: (request, reply) => {
      const record = recordOf(request)
      const left = Math.ceil(deadline - record.waitedMs)
      return Promise.resolve(makeContext(databaseOf(request, database), record, left, [callerGone(reply), stopping]))
    },
  })
  const answer = keepAnswers(database, deadline, (request, reply) =>
    answerOperation.call(app, headAsGet(request), reply),
  )
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: await addPlayground(app),
    handler: answer,
  })
  addRoutes(app, { database, instance, metrics })
  answerOtherMethods()
  app.addHook('onClose', () => Promise.all([graphql.stop(), tracing?.stop()]))
  return app
}
