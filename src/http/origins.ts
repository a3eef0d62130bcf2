import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { varyBy } from './headers.ts'

/** The address that only listed origins may use. */
const GUARDED = '/graphql'
/** Addresses that no page of another origin may read. */
const CLOSED = new Set(['/metrics'])

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers':
    'content-type, accept, if-none-match, apollo-require-preflight, x-request-id, traceparent',
  // A day; browsers apply a maximum of their own.
  'access-control-max-age': '86400',
}

/**
 * Tells browsers which pages of other origins may read an answer: any may read plain addresses, the listed ones may use
 * `/graphql`. Nothing needs cookies, so none are allowed.
 *
 * @param origins like `https://example.org`, or `*` for any
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  app.addHook('onRequest', (request, reply, done) => {
    const route = request.routeOptions.url ?? ''
    if (!CLOSED.has(route)) allow(request, reply, route === GUARDED ? origins : ['*'])
    done()
  })
}

function allow({ method, headers }: FastifyRequest, reply: FastifyReply, origins: readonly string[]): void {
  const any = origins.includes('*')
  if (!any) varyBy(reply, 'origin')
  const { origin } = headers
  if (!any && (origin === undefined || !origins.includes(origin))) return
  void reply.headers({
    'access-control-allow-origin': any ? '*' : origin,
    'access-control-expose-headers': 'content-disposition, etag, retry-after, x-request-id',
  })
  if (method === 'OPTIONS') void reply.headers(PREFLIGHT)
}
