import type { FastifyInstance } from 'fastify'
import { once } from 'node:events'
import type { Server as HttpServer } from 'node:http'
import { Server } from 'node:net'
import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises'
import { AppError } from '../errors.ts'

/**
 * Milliseconds of a stop: how long a connection without a request may still bring one that was sent before, how long
 * requests get to be answered, and how long their answers get to be sent.
 */
const GRACE = { idle: 300, answer: 1_000, send: 300 }

/** Milliseconds between two looks for connections that have come to rest. */
const LOOK = 20

/**
 * Milliseconds for connections that the system has accepted and this process not yet, which would be reset: it goes on
 * taking them until none has come for so long, or for so long at most.
 */
const ACCEPTING = { quiet: 20, most: 200 }

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
  await takeAccepted(server)
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

async function takeAccepted(server: HttpServer): Promise<void> {
  const began = performance.now()
  let last = began
  const note = () => {
    last = performance.now()
  }
  server.on('connection', note)
  while (performance.now() - last < ACCEPTING.quiet && performance.now() - began < ACCEPTING.most) {
    await delay(1)
    // After what has come meanwhile was taken.
    await nextTurn()
  }
  server.off('connection', note)
}
