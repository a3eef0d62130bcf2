import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { givenByForm } from '../feed/address.ts'
import { PARAMETERS } from '../feed/given.ts'
import { valueOf } from '../feed/parameter.ts'
import { assertComplete, readiness } from '../questions/readiness.ts'
import { linksOf } from '../site/links.ts'
import type { MakePage, PageRequest } from '../site/page-request.ts'
import { PAGES } from '../site/pages.ts'
import { etagOf, isKnown } from './etag.ts'
import { varyBy } from './headers.ts'
import { ownAddress } from './own-address.ts'
import { SITE_POLICY } from './page-policy.ts'
import { scopeOf } from './request-scope.ts'

/** What pages need. */
export interface SiteParts {
  /** Version of the program. */
  program: string
  /** The ISO day that it is now. */
  today: () => string
  /** The file name of the script for the page of a lineage, below `/assets/`. */
  explorer: string
  /** Milliseconds in which a page must be answered. */
  deadline: number
}

/** Adds the pages about the data, but for that at `/`. */
export function addSite(app: FastifyInstance, parts: SiteParts): void {
  for (const { path, make } of PAGES)
    app.get(
      path.replace(':id', ':id(^[^.]+$)'),
      { config: { scope: { slot: 'query', deadline: parts.deadline } } },
      (request, reply) => sendSitePage(request, reply, make, parts),
    )
}

/** Sends a page about the data. */
export async function sendSitePage(
  request: FastifyRequest,
  reply: FastifyReply,
  make: MakePage,
  { program, today, explorer }: SiteParts,
): Promise<FastifyReply> {
  const { access } = scopeOf(request)
  const asked = pageRequestOf(request, { today: today(), explorer })
  const version = assertComplete(await access.ask(readiness, undefined))
  const tag = etagOf([version, request.url, program, asked.today, asked.server, explorer])
  void reply.headers({ etag: tag, 'cache-control': 'no-cache', 'content-security-policy': SITE_POLICY })
  varyBy(reply, 'x-forwarded-proto')
  if (isKnown(tag, request.headers['if-none-match'])) return reply.status(304).send()
  return reply.type('text/html; charset=utf-8').send(await make(access, asked))
}

/**
 * What a request asks of a page.
 *
 * @throws AppError INVALID_INPUT for a language that does not exist
 */
function pageRequestOf(
  request: FastifyRequest,
  { today, explorer }: Pick<PageRequest, 'today' | 'explorer'>,
): PageRequest {
  const [path = '/', ...query] = request.url.split('?')
  const given = givenByForm(query.join('?'))
  const named = given.get('language')
  const language = named === undefined ? 'EN' : valueOf('language', named, PARAMETERS.language)
  const { id = '' } = request.params as { id?: string }
  return {
    path,
    id,
    given,
    language,
    server: ownAddress(request),
    today,
    explorer,
    to: linksOf(path.split('/').length - 2, language),
  }
}
