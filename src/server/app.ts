import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Database } from '../database/connect.ts'
import { CALLER_GONE } from '../database/deadline.ts'
import { AppError } from '../errors.ts'
import { refuseOtherCharsets } from './charset.ts'
import { makeContext, type Context } from './context.ts'
import { errorAnswer } from './errors.ts'
import { makeGraphql } from './graphql.ts'
import { admitRequests } from './limits/admission.ts'
import { answerClientFault } from './limits/client-fault.ts'
import type { Limits } from './limits/limits.ts'
import { addRoutes } from './routes.ts'
import { stopGently } from './stop.ts'

/** What the server is made of. */
export interface AppParts {
  database: Database
  schema: GraphQLSchema
  log: Logger
  /** Milliseconds until a request is answered at the latest. */
  deadline: number
  limits: Limits
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
  instance,
}: AppParts): Promise<FastifyInstance> {
  const logger: FastifyBaseLogger = log
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.body,
    requestTimeout: limits.arrival,
    http: {
      maxHeaderSize: limits.headers,
      headersTimeout: limits.arrival,
      connectionsCheckingInterval: Math.min(ARRIVAL_CHECK, limits.arrival),
    },
    clientErrorHandler: answerClientFault(limits),
  })
  const stopping = stopGently(app)
  await admitRequests(app, limits)
  refuseOtherCharsets(app)
  const graphql = makeGraphql(schema, limits, log)
  await graphql.start()
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS', 'HEAD'],
    handler: fastifyApolloHandler<Context>(graphql, {
      context: (_request, reply) => Promise.resolve(makeContext(database, deadline, [callerGone(reply), stopping])),
    }),
  })
  addRoutes(app, database, instance)
  logRequests(app)
  answerErrors(app)
  app.addHook('onClose', () => graphql.stop())
  return app
}

/** Fires when the caller breaks the connection before it has the answer. */
function callerGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(CALLER_GONE)
  })
  return gone.signal
}

/** One line a request; the query string is left out, it may hold what a person searched for. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const [path] = request.url.split('?')
    request.log.info(
      { method: request.method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    )
    done()
  })
}

function answerErrors(app: FastifyInstance): void {
  // The database is asked again every second.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (reply.statusCode === 503) void reply.header('retry-after', '1')
    done(null, payload)
  })
  app.setErrorHandler((error, request, reply) => {
    const { status, body } = errorAnswer(error)
    if (error instanceof AppError) request.log.warn({ code: error.code }, error.message)
    else if (status >= 500) request.log.error({ err: error }, 'request failed')
    return reply.status(status).send(body)
  })
  app.setNotFoundHandler((request, reply) => {
    const [path] = request.url.split('?')
    const { status, body } = errorAnswer(
      new AppError('NOT_FOUND', `There is nothing at ${path ?? '/'}. See / for the addresses.`),
    )
    return reply.status(status).send(body)
  })
}
