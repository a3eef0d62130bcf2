import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { vocabularyPage } from '../export/rdf/vocabulary-page.ts'
import { vocabularyTurtle } from '../export/rdf/vocabulary.ts'
import { feedsPage } from '../feed/feeds-page.ts'
import { schemaFile } from '../schema-file.ts'
import { etagOf, isKnown } from './etag.ts'
import { varyBy } from './headers.ts'
import { ownAddress } from './own-address.ts'
import { TEXT_POLICY } from './page-policy.ts'

/** Adds the pages about files: feeds, and their vocabulary, which is there in Turtle too. */
export function addPages(app: FastifyInstance): void {
  const page = once(() => vocabularyPage(schemaFile().vocabulary))
  const turtle = once(() => vocabularyTurtle(schemaFile().vocabulary))
  app.get('/feeds', (request, reply) => {
    varyBy(reply, 'x-forwarded-proto')
    return sendPage(request, reply, feedsPage(ownAddress(request)))
  })
  app.get('/vocabulary', (request, reply) => sendPage(request, reply, page()))
  app.get('/vocabulary.ttl', (request, reply) => sendText(request, reply, 'text/turtle; charset=utf-8', turtle()))
}

/** Makes a text when it is first asked for. */
function once(make: () => string): () => string {
  let text: string | undefined
  return () => (text ??= make())
}

function sendPage(request: FastifyRequest, reply: FastifyReply, page: string): FastifyReply {
  void reply.header('content-security-policy', TEXT_POLICY)
  return sendText(request, reply, 'text/html; charset=utf-8', page)
}

function sendText(request: FastifyRequest, reply: FastifyReply, mediaType: string, text: string): FastifyReply {
  const tag = etagOf([text])
  void reply.headers({ etag: tag, 'cache-control': 'no-cache' })
  if (isKnown(tag, request.headers['if-none-match'])) return reply.status(304).send()
  return reply.type(mediaType).send(text)
}
