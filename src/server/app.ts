import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Database } from '../database/connect.ts'
import { AppError } from '../errors.ts'
import { makeContext, type Context } from './context.ts'
import { errorAnswer } from './errors.ts'
import { makeGraphql } from './graphql.ts'
import { addPlayground } from './playground.ts'
import { addRoutes } from './routes.ts'
import { stopGently } from './stop.ts'

/** What the server is made of. */
export interface AppParts {
  database: Database
  schema: GraphQLSchema
  log: Logger
  /** Milliseconds until a request is answered at the latest. */
  deadline: number
  /** How deep an operation may nest. */
  maxDepth: number
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
  instance,
}: AppParts): Promise<FastifyInstance> {
  const logger: FastifyBaseLogger = log
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_LIMIT,
  })
  const stopping = stopGently(app)
  const graphql = makeGraphql(schema, maxDepth, log)
  await graphql.start()
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS', 'HEAD'],
    onRequest: await addPlayground(app),
    handler: fastifyApolloHandler<Context>(graphql, {
      context: () => Promise.resolve(makeContext(database, deadline, stopping)),
    }),
  })
  addRoutes(app, database, instance)
  logRequests(app)
  answerErrors(app)
  app.addHook('onClose', () => graphql.stop())
  return app
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
