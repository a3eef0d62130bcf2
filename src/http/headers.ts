import type { FastifyInstance, FastifyReply } from 'fastify'

/**
 * Tells browsers that an answer is data: any page may fetch it, none may run or frame it. An address that serves a page
 * sets a policy of its own. No HSTS: TLS ends at the proxy in front.
 */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** Sets the headers of every answer, errors included. */
export function addHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(HEADERS)
    // Small answers are not compressed, but the next one at the same address may be.
    varyBy(reply, 'accept-encoding')
    done()
  })
  // The server tries a database that is down again every second.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (reply.statusCode === 503) void reply.header('retry-after', '1')
    done(null, payload)
  })
}

/**
 * Adds a request header to `Vary`: the answer depends on it, so a cache must compare it. Only this function writes `Vary`,
 * so that no caller replaces what another has added.
 */
export function varyBy(reply: FastifyReply, field: string): void {
  const vary = reply.getHeader('vary')
  const known = typeof vary === 'string' ? vary.split(', ') : []
  void reply.header('vary', [...new Set([...known, field])].toSorted().join(', '))
}
