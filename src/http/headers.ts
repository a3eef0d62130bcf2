import type { FastifyInstance } from 'fastify'

/**
 * What every answer says to browsers: it is data, to be fetched by anybody and run or framed by nobody. An address that
 * serves a page sets a policy of its own. No HSTS: TLS ends elsewhere.
 */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // Small answers are not compressed, but the next one at the same address may be.
  vary: 'accept-encoding',
}

/** Sets the headers of every answer, errors included. */
export function addHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(HEADERS)
    done()
  })
  // A database that is down is asked again every second.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (reply.statusCode === 503) void reply.header('retry-after', '1')
    done(null, payload)
  })
}
