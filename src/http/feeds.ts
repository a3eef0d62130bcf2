import { create } from 'content-disposition'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readAddress, type Address } from '../feed/address.ts'
import { deliverFeed, type FeedFile } from '../feed/feed.ts'
import { assertComplete, readiness } from '../questions/readiness.ts'
import { etagOf, isKnown } from './etag.ts'
import { PICTURE_POLICY } from './page-policy.ts'
import { scopeOf, type ScopeRule } from './request-scope.ts'
import { sendChunks } from './send-chunks.ts'

/** The rule of downloads: slots of their own, and no deadline. */
const DOWNLOAD: ScopeRule = { slot: 'download' }

/** What feeds need. */
export interface FeedParts {
  /** Version of the program. */
  program: string
  /** The ISO day that it is now. */
  today: () => string
}

/** Adds the feeds: `/graph.<format>`, `/network/<id>.<format>` and `/lineage/<id>.<format>`. */
export function addFeeds(app: FastifyInstance, parts: FeedParts): void {
  for (const url of ['/graph.:format', '/graph', '/network/*', '/lineage/*'])
    app.get(url, { config: { scope: DOWNLOAD } }, (request, reply) => answer(request, reply, parts))
}

async function answer(request: FastifyRequest, reply: FastifyReply, { program, today }: FeedParts): Promise<unknown> {
  const address = readAddress(request.url)
  const { access, signal } = scopeOf(request)
  const day = today()
  const version = assertComplete(await access.ask(readiness, undefined))
  const tag = etagOf([version, request.url, program, day])
  if (isKnown(tag, request.headers['if-none-match'])) return reply.headers(cacheHeaders(tag)).status(304).send()
  return sendChunks(request, reply, (send) =>
    deliverFeed(access, { address, day, signal }, (file) => {
      const headers = { ...cacheHeaders(tag), ...fileHeaders(address, file) }
      return send({ headers, ...(request.method !== 'HEAD' && { chunks: file.chunks }) })
    }),
  )
}

function cacheHeaders(tag: string): Record<string, string> {
  // Kept by caches, which ask each time whether it is still the same.
  return { etag: tag, 'cache-control': 'no-cache' }
}

function fileHeaders({ format }: Address, { names }: FeedFile): Record<string, string> {
  const isPicture = format.mediaType.startsWith('image/')
  return {
    'content-type': format.mediaType,
    'content-disposition': create(names.full, { fallback: names.plain, type: isPicture ? 'inline' : 'attachment' }),
    ...(isPicture && { 'content-security-policy': PICTURE_POLICY }),
  }
}
