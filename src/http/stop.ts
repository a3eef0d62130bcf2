import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'

/** Milliseconds that requests in flight get to be answered when the server stops, and that their answers get to be sent. */
const GRACE = { answer: 1_000, send: 300 }

/**
 * Lets a closing server answer the requests in flight, and then closes every connection that is still open: a client that
 * has sent nothing, or half a request, would otherwise keep the server running.
 *
 * @param abortAll ends the requests that are still being handled
 */
export function stopGracefully(app: FastifyInstance, abortAll: (reason: Error) => void): void {
  let closing = false
  app.addHook('preClose', () => {
    closing = true
    setTimeout(() => {
      abortAll(new AppError('TIMEOUT', 'The server is stopping. Try again in a moment.'))
    }, GRACE.answer).unref()
    setTimeout(() => {
      app.server.closeAllConnections()
    }, GRACE.answer + GRACE.send).unref()
    return Promise.resolve()
  })
  // A connection that is kept alive would keep the server running.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close')
    done(null, payload)
  })
}
