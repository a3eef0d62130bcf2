import type { FastifyReply, FastifyRequest } from 'fastify'
import { errorPage } from '../site/error-page.ts'
import { linksOf } from '../site/links.ts'
import type { ErrorAnswer } from './error-answer.ts'
import { ownAddress } from './own-address.ts'
import { SITE_POLICY } from './page-policy.ts'

/** Sends an error as a page, in the language of the address. */
export function sendErrorPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, body }: ErrorAnswer,
): FastifyReply {
  const [path = '/', query = ''] = request.url.split('?')
  const language = new URLSearchParams(query).get('language')?.toUpperCase() === 'KO' ? 'KO' : 'EN'
  const to = linksOf(path.split('/').length - 2, language)
  const asked = {
    path,
    id: '',
    given: new Map<string, string>(),
    language,
    server: ownAddress(request),
    today: '',
    explorer: '',
    to,
  } as const
  const message = body.errors.map((error) => error.message).join(' ')
  void reply.header('content-security-policy', SITE_POLICY).type('text/html; charset=utf-8')
  return reply.send(errorPage(asked, status, code, message))
}
