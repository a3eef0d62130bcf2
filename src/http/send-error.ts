import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import { asksForPage } from './asks-for-page.ts'
import { errorAnswer, type ErrorAnswer } from './error-answer.ts'
import type { OccasionalLog } from '../observe/occasional-log.ts'
import { recordOf } from '../observe/request-record.ts'
import { varyBy } from './headers.ts'
import { sendErrorPage } from './send-error-page.ts'

/** The media type of answers to GraphQL requests, for callers that name it. */
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8'

/**
 * Answers errors outside GraphQL. A browser gets a page, any other caller the shape of GraphQL errors.
 *
 * @param log gets errors that callers can cause as often as they like
 */
export function answerErrors(app: FastifyInstance, log: OccasionalLog): void {
  app.setErrorHandler((error, request, reply) => {
    const { status } = answerTo(error, request)
    if (error instanceof AppError) log.warn({ code: error.code, requestId: request.id }, error.message)
    else if (status >= 500) request.log.error({ err: error }, 'request failed')
    return sendError(request, reply, error)
  })
  app.setNotFoundHandler((request, reply) => {
    const [path] = request.url.split('?')
    return sendError(
      request,
      reply,
      new AppError('NOT_FOUND', `There is nothing at ${path ?? '/'}. See / for the addresses.`),
    )
  })
}

/**
 * Sends an error and writes its code into the record of the request.
 *
 * @param status replaces the HTTP status of the code
 */
export function sendError(request: FastifyRequest, reply: FastifyReply, error: unknown, status?: number): FastifyReply {
  const answer = answerTo(error, request)
  recordOf(request).code = answer.code
  void reply.status(status ?? answer.status)
  if (['GET', 'HEAD'].includes(request.method)) varyBy(reply, 'accept')
  if (asksForPage(request)) return sendErrorPage(request, reply, answer)
  if (wantsGraphqlType(request)) void reply.type(GRAPHQL_TYPE)
  return reply.send(answer.body)
}

function wantsGraphqlType({ routeOptions, headers: { accept = '' } }: FastifyRequest): boolean {
  return routeOptions.url === '/graphql' && accept.includes('application/graphql-response+json')
}

function answerTo(error: unknown, { routeOptions }: FastifyRequest): ErrorAnswer {
  return errorAnswer(error, routeOptions.bodyLimit)
}
