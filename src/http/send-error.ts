import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import { asksForPage } from './asks-for-page.ts'
import { errorAnswer, type ErrorAnswer } from './error-answer.ts'
import { recordOf } from '../observe/request-record.ts'
import { varyBy } from './headers.ts'
import { sendErrorPage } from './send-error-page.ts'

/**
 * Answers errors outside GraphQL, and logs each that is not a fault of the caller. A browser gets a page, any other caller
 * the shape of GraphQL errors.
 */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const { status } = answerTo(error, request)
    if (error instanceof AppError) request.log.warn({ code: error.code }, error.message)
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
  return asksForPage(request) ? sendErrorPage(request, reply, answer) : reply.send(answer.body)
}

function answerTo(error: unknown, { routeOptions }: FastifyRequest): ErrorAnswer {
  return errorAnswer(error, routeOptions.bodyLimit)
}
