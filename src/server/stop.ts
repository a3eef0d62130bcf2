import type { FastifyInstance } from 'fastify'

/** Milliseconds that requests in flight get when the server stops. */
const GRACE = 1_000

/**
 * Lets a closing server answer what is in flight, and no longer than a second and a little.
 *
 * @returns a signal that fires when the grace is over; the deadline of every request listens to it
 */
export function stopGently(app: FastifyInstance): AbortSignal {
  const graceOver = new AbortController()
  let closing = false
  app.addHook('preClose', () => {
    closing = true
    setTimeout(() => {
      graceOver.abort()
    }, GRACE).unref()
    return Promise.resolve()
  })
  // A connection kept alive for more requests would keep the server open.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close')
    done(null, payload)
  })
  return graceOver.signal
}
