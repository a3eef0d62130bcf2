import type { FastifyInstance } from 'fastify'
import { once } from 'node:events'
import type { Server as HttpServer } from 'node:http'
import { Server } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { AppError } from '../errors.ts'

/**
 * Milliseconds of a stop: how long a connection without a request may still bring one that was sent before, how long
 * requests get to be answered, and how long their answers get to be sent.
 */
const GRACE = { idle: 300, answer: 1_000, send: 300 }

/** Milliseconds between two looks for connections that have come to rest. */
const LOOK = 20

/** Turns of the event loop in which the connections are taken that the system has accepted already. */
const TURNS = 3

/** The statuses that a request gets which a stop has cut: its own, and that of any other that took too long. */
const STATUS = { stopped: 503, late: 504 }

/**
 * Lets a closing server take no new connections, answer what arrives on the open ones, and then close them all: a caller
 * that has sent nothing, or half a request, would otherwise keep the server running. It takes less than two seconds.
 *
 * @param abortAll ends the requests that are still being handled
 */
export function stopGracefully(app: FastifyInstance, abortAll: (reason: Error) => void): void {
  let [isClosing, isOver] = [false, false]
  const cut = () => {
    isOver = true
    abortAll(stopping())
  }
  app.addHook('preClose', async () => {
    isClosing = true
    await closeConnections(app.server, cut)
  })
  app.addHook('onRequest', (_request, _reply, done) => {
    if (isOver) done(stopping())
    else done()
  })
  app.addHook('onSend', (_request, reply, payload, done) => {
    // Fastify has set the same header where the request came later.
    if (isClosing) void reply.header('connection', 'close')
    if (isOver && reply.statusCode === STATUS.late) void reply.status(STATUS.stopped).header('retry-after', '1')
    done(null, payload)
  })
}

function stopping(): AppError {
  return new AppError('TIMEOUT', 'The server is stopping. Try again in a moment.')
}

async function closeConnections(server: HttpServer, cut: () => void): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  // What the system has accepted, and this process not yet, would be reset.
  for (let turn = 0; turn < TURNS; turn += 1) await nextTurn()
  // Not that of HTTP, which resets connections whose next request is on its way.
  Server.prototype.close.call(server)
  const began = performance.now()
  const timers = [
    setInterval(() => {
      // After what has arrived meanwhile was read.
      if (performance.now() - began >= GRACE.idle)
        setImmediate(() => {
          server.closeIdleConnections()
        })
    }, LOOK),
    setTimeout(cut, GRACE.answer),
    setTimeout(() => {
      server.closeAllConnections()
    }, GRACE.answer + GRACE.send),
  ]
  await closed
  for (const timer of timers) clearTimeout(timer)
}
