import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'

/** Refuses bodies that say they are not written in UTF-8: they would be read wrongly without a word. */
export function refuseOtherCharsets(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const [, charset] = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '') ?? []
    if (charset === undefined || /^utf-?8$/i.test(charset)) done()
    else done(new AppError('INVALID_INPUT', `The body is written in ${charset}. Send it in UTF-8.`))
  })
}
