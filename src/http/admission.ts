import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import type { Limits } from '../graphql/limits/limits.ts'

/** Seconds after which a refused caller may try again, when the server itself is busy. */
const PAUSE = 1

/** Milliseconds over which the requests of one address are counted. */
const MINUTE = 60_000

/**
 * Refuses requests beyond the number that may be in work at once, and beyond the rate of one address if there is one.
 * The probes of an operator are let in always.
 */
export async function admitRequests(app: FastifyInstance, { inWork, rate }: Limits): Promise<void> {
  boundWork(app, inWork)
  if (rate === 0) return
  await app.register(rateLimit, {
    max: rate,
    timeWindow: MINUTE,
    allowList: ({ url }) => isProbe(url),
    errorResponseBuilder: (_request, { max, ttl }) =>
      new AppError(
        'TOO_MANY_REQUESTS',
        `This address has sent more than ${max} requests in a minute. Try again in ${Math.ceil(ttl / 1000)} s.`,
      ),
  })
}

function boundWork(app: FastifyInstance, limit: number): void {
  let working = 0
  app.addHook('onRequest', (request, reply, done) => {
    if (isProbe(request.url)) {
      done()
      return
    }
    if (working >= limit) {
      void reply.header('retry-after', PAUSE)
      const message = `The server works on ${working} requests; ${limit} at once are allowed. Try again in ${PAUSE} s.`
      done(new AppError('TOO_MANY_REQUESTS', message))
      return
    }
    working += 1
    // Fires after the answer has left, and also when the caller has gone before.
    reply.raw.once('close', () => {
      working -= 1
    })
    done()
  })
}

function isProbe(url: string): boolean {
  return url === '/healthz' || url === '/readyz'
}
