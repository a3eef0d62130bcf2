import { setMaxListeners } from 'node:events'
import type { FastifyInstance } from 'fastify'

/** Milliseconds that requests in flight get when the server stops, and what their answers then get to leave. */
const GRACE = { answer: 1_000, leave: 300 }

/**
 * Lets a closing server answer what is in flight, and then cuts every connection that is still open: a client that
 * has sent nothing, or half a request, would hold the server for ever.
 *
 * @returns a signal that fires when the time to answer is over; every request listens to it
 */
export function stopGently(app: FastifyInstance): AbortSignal {
  const graceOver = new AbortController()
  // Every root field of every request listens.
  setMaxListeners(0, graceOver.signal)
  let closing = false
  app.addHook('preClose', () => {
    closing = true
    setTimeout(() => {
      graceOver.abort()
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
  return graceOver.signal
}
