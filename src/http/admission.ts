import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import { ruleOf } from './request-scope.ts'

/** Seconds after which a refused caller may try again, when the server itself is busy. */
const PAUSE = 1

/** What a slot is for, in messages. */
const KINDS = { query: 'requests', download: 'downloads' } as const

/** Milliseconds over which the requests of one address are counted. */
const MINUTE = 60_000

/** Downloads at once: each holds a connection to the database for as long as its caller reads. */
const DOWNLOADS = 10

/**
 * Refuses requests beyond the number that may be in work at once, and beyond the rate of one address if there is one.
 * Routes without a slot are always let in.
 */
export async function admitRequests(app: FastifyInstance, { inWork, rate }: Limits): Promise<void> {
  limitWork(app, { query: inWork, download: DOWNLOADS })
  if (rate === 0) return
  await app.register(rateLimit, {
    max: rate,
    timeWindow: MINUTE,
    allowList: (request) => ruleOf(request).slot === 'none',
    errorResponseBuilder: (_request, { max, ttl }) =>
      new AppError(
        'TOO_MANY_REQUESTS',
        `This address has sent more than ${max} requests in a minute. Try again in ${Math.ceil(ttl / 1000)} s.`,
      ),
  })
}

function limitWork(app: FastifyInstance, limits: Readonly<Record<'query' | 'download', number>>): void {
  const working = { query: 0, download: 0 }
  app.addHook('onRequest', (request, reply, done) => {
    const { slot } = ruleOf(request)
    if (slot === 'none') {
      done()
      return
    }
    if (working[slot] >= limits[slot]) {
      void reply.header('retry-after', PAUSE)
      const message = `The server is at its concurrency limit: it handles ${limits[slot]} ${KINDS[slot]} at once. Try again in ${PAUSE} s.`
      done(new AppError('TOO_MANY_REQUESTS', message))
      return
    }
    working[slot] += 1
    // Fires after the answer has left, and also when the caller has gone before.
    reply.raw.once('close', () => {
      working[slot] -= 1
    })
    done()
  })
}
