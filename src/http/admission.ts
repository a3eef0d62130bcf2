import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import { callerOf } from './caller.ts'
import { ruleOf, type ScopeRule } from './request-scope.ts'
import { makeSlots, type NoSlot, type Slots } from './slots.ts'

/** Seconds after which a refused caller may retry, when the server is at its concurrency limit. */
const RETRY_AFTER = 1

/** What takes a slot, in messages. */
const KINDS = { query: 'requests', download: 'downloads' } as const

/** Milliseconds: the time window in which the requests of one address are counted. */
const MINUTE = 60_000

/** Concurrent downloads: each uses a database connection for as long as its caller reads. One address may have 3. */
const DOWNLOADS = { all: 10, part: 0.3 }

/** The part of the slots for queries that one address may have. */
const QUERIES = { part: 0.25 }

/** Name under which Fastify keeps the function that gives the slot of a request back. */
const SLOT = 'slot'

/**
 * Refuses requests over the rate limit of one address, if there is one, when they arrive; and those over the concurrency
 * limit when they have arrived completely, so that whoever sends slowly takes nothing from others. Routes without a slot
 * are always admitted.
 */
export async function admitRequests(app: FastifyInstance, { inWork, rate }: Limits): Promise<void> {
  limitConcurrency(app, {
    query: makeSlots(inWork, QUERIES.part),
    download: makeSlots(DOWNLOADS.all, DOWNLOADS.part),
  })
  if (rate === 0) return
  await app.register(rateLimit, {
    max: rate,
    timeWindow: MINUTE,
    keyGenerator: callerOf,
    allowList: (request) => ruleOf(request).slot === 'none',
    errorResponseBuilder: (_request, { max, ttl }) =>
      new AppError(
        'TOO_MANY_REQUESTS',
        `This address has sent more than ${max} requests in a minute. Try again in ${Math.ceil(ttl / 1000)} s.`,
      ),
  })
}

function limitConcurrency(app: FastifyInstance, slots: Readonly<Record<keyof typeof KINDS, Slots>>): void {
  app.decorateRequest(SLOT, null)
  app.addHook('preHandler', (request, reply, done) => {
    const { slot, deadline } = ruleOf(request)
    if (slot === 'none') {
      done()
      return
    }
    const taken = slots[slot].take(callerOf(request))
    if (typeof taken === 'string') {
      void reply.header('retry-after', RETRY_AFTER)
      done(new AppError('TOO_MANY_REQUESTS', refusal(taken, KINDS[slot], slots[slot])))
      return
    }
    if (slot === 'query') request.setDecorator(SLOT, taken)
    giveBackAtClose(reply, { slot, ...(deadline !== undefined && { deadline }) }, taken)
    done()
  })
  // The work is done. How long its caller takes to read the answer is not the business of other callers.
  app.addHook('onSend', (request, _reply, payload, done) => {
    slotOf(request)?.()
    done(null, payload)
  })
}

/** Gives a slot back when the connection closes. The work of a query ends a moment later, by its deadline at the latest. */
function giveBackAtClose({ raw }: FastifyReply, { slot, deadline = 0 }: ScopeRule, giveBack: () => void): void {
  raw.once('close', () => {
    if (slot === 'download' || raw.writableEnded) giveBack()
    else setTimeout(giveBack, deadline).unref()
  })
}

function slotOf(request: FastifyRequest): (() => void) | null {
  return request.getDecorator<(() => void) | null>(SLOT)
}

function refusal(why: NoSlot, kind: string, { all, share }: Slots): string {
  const retry = `Try again in ${RETRY_AFTER} s.`
  if (why === 'all') return `The server is at its concurrency limit: it handles ${all} ${kind} at once. ${retry}`
  return `This address has ${share} ${kind} in work, which is its share of the ${all} that the server handles at once. Wait for their answers. ${retry}`
}
