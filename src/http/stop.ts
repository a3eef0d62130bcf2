import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'

/** Milliseconds that requests in flight get when the server stops, and what their answers then get to leave. */
const GRACE = { answer: 1_000, leave: 300 }

/**
 * Lets a closing server answer what is in flight, and then cuts every connection that is still open: a client that
 * has sent nothing, or half a request, would hold the server for ever.
 *
 * @param endAll ends the requests that are still being handled
 */
export function stopGently(app: FastifyInstance, endAll: (reason: Error) => void): void {
  let closing = false
  app.addHook('preClose', () => {
    closing = true
    setTimeout(() => {
      endAll(new AppError('TIMEOUT', 'The server is stopping. Try again in a moment.'))
    }, GRACE.answer).unref()
    setTimeout(() => {
      app.server.closeAllConnections()
    }, GRACE.answer + GRACE.leave).unref()
    return Promise.resolve()
  })
  // A connection kept alive for more requests would keep the server open.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close')
    done(null, payload)
  })
}
