import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { makeContext, type Context } from '../graphql/context.ts'
import { AnswerSize } from '../graphql/limits/answer-size.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import { makeGraphql } from '../graphql/server.ts'
import type { OccasionalLog } from '../observe/occasional-log.ts'
import type { OpenAccess } from '../questions/ask.ts'
import { addPlayground } from './playground.ts'
import { scopeOf } from './request-scope.ts'
import { cacheAnswers } from './response-cache.ts'

/** What the address `/graphql` needs. */
export interface GraphqlParts {
  open: OpenAccess
  schema: GraphQLSchema
  /** Milliseconds in which an operation must be answered. */
  deadline: number
  /** Milliseconds for which a repeated answer may lag behind the data. */
  stale: number
  limits: Limits
  log: OccasionalLog
}

/** Adds `/graphql`: operations by GET and POST, and the playground for browsers. */
export async function addGraphql(app: FastifyInstance, parts: GraphqlParts): Promise<void> {
  const { open, schema, deadline, stale, limits, log } = parts
  const graphql = makeGraphql(schema, limits, log)
  await graphql.start()
  app.addHook('onClose', () => graphql.stop())
  const answerOperation = fastifyApolloHandler<Context>(graphql, {
    context: (request) => {
      const { access, record, signal } = scopeOf(request)
      const size = new AnswerSize(limits.values)
      return Promise.resolve(makeContext({ access, record, signal, size, isHead: isHead(request) }))
    },
  })
  const answer = cacheAnswers(open, { deadline, stale }, (request, reply) =>
    answerOperation.call(app, asGet(request), reply),
  )
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    config: { scope: { slot: 'query', deadline } },
    onRequest: await addPlayground(app),
    handler: async (request, reply) => {
      const body = await answer(request, reply)
      // The length is that of an answer without data, so it is left out.
      return isHead(request) ? reply.removeHeader('content-length').send() : body
    },
  })
}

/** The request as a GET, if it is a HEAD, which Apollo does not support. */
function asGet(request: FastifyRequest): FastifyRequest {
  if (!isHead(request)) return request
  return Object.create(request, { method: { value: 'GET' } }) as FastifyRequest
}

function isHead(request: FastifyRequest): boolean {
  // `raw` is the original request, also for the result of asGet.
  return request.raw.method === 'HEAD'
}
