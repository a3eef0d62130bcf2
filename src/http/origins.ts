import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** The address that answers other origins only when they are listed. */
const GUARDED = '/graphql'
/** Addresses that no page elsewhere has business with. */
const CLOSED = new Set(['/metrics'])

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': 'content-type, accept, apollo-require-preflight, x-request-id, traceparent',
  // A day; browsers cap it at what they like.
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
  if (!any) void reply.header('vary', 'accept-encoding, origin')
  const { origin } = headers
  if (!any && (origin === undefined || !origins.includes(origin))) return
  void reply.headers({
    'access-control-allow-origin': any ? '*' : origin,
    'access-control-expose-headers': 'x-request-id, retry-after',
  })
  if (method === 'OPTIONS') void reply.headers(PREFLIGHT)
}
