import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'

/** Refuses bodies that declare another charset than UTF-8, as they would be decoded wrongly without an error. */
export function requireUtf8(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const [, charset] = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '') ?? []
    if (charset === undefined || /^utf-?8$/i.test(charset)) done()
    else done(new AppError('INVALID_INPUT', `The charset of the body is ${charset}. Send it in UTF-8.`))
  })
}
