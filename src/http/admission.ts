import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import { ruleOf } from './request-scope.ts'

/** Seconds after which a refused caller may retry, when the server is at its concurrency limit. */
const RETRY_AFTER = 1

/** What takes a slot, in messages. */
const KINDS = { query: 'requests', download: 'downloads' } as const

/** Milliseconds: the time window in which the requests of one address are counted. */
const MINUTE = 60_000

/** Concurrent downloads: each uses a database connection for as long as its caller reads. */
const DOWNLOADS = 10

/**
 * Refuses requests over the concurrency limit, and over the rate limit of one address if there is one.
 * Routes without a slot are always admitted.
 */
export async function admitRequests(app: FastifyInstance, { inWork, rate }: Limits): Promise<void> {
  limitConcurrency(app, { query: inWork, download: DOWNLOADS })
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

function limitConcurrency(app: FastifyInstance, limits: Readonly<Record<'query' | 'download', number>>): void {
  const active = { query: 0, download: 0 }
  app.addHook('onRequest', (request, reply, done) => {
    const { slot } = ruleOf(request)
    if (slot === 'none') {
      done()
      return
    }
    if (active[slot] >= limits[slot]) {
      void reply.header('retry-after', RETRY_AFTER)
      const message = `The server is at its concurrency limit: it handles ${limits[slot]} ${KINDS[slot]} at once. Try again in ${RETRY_AFTER} s.`
      done(new AppError('TOO_MANY_REQUESTS', message))
      return
    }
    active[slot] += 1
    // Fires after the answer was sent, and also when the caller disconnects before that.
    reply.raw.once('close', () => {
      active[slot] -= 1
    })
    done()
  })
}
