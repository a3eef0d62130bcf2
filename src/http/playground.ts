import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { packagePath } from '../package-root.ts'
import { asksForPage } from './asks-for-page.ts'
import { varyBy } from './headers.ts'

/** What stands in the page where each answer has a nonce of its own. */
const NONCE = 'STYLE_NONCE'

/**
 * What the page may load: its own files only, and no script in the page itself. Monaco, the editor, makes style sheets,
 * which bear the nonce; its squiggles and the like are data: images in them. It also writes its lines as HTML with style
 * attributes, which nothing but 'unsafe-inline' allows; such an attribute styles one element and selects none.
 */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * Adds the files of the playground, the notices of what is bundled in it, and the icon of all pages: `npm run build` has
 * made them.
 *
 * @returns a hook for `/graphql` that sends the page to browsers and does nothing for other clients
 */
export async function addPlayground(
  app: FastifyInstance,
): Promise<(request: FastifyRequest, reply: FastifyReply) => Promise<unknown>> {
  const file = packagePath('dist/playground/playground.html')
  if (!existsSync(file)) throw new Error('The playground is not built. Run npm run build.')
  const page = readFileSync(file, 'utf8')
  const icon = readFileSync(packagePath('dist/playground/favicon.svg'))
  app.get('/favicon.svg', { config: { scope: { slot: 'none' } } }, (_request, reply) =>
    reply.header('cache-control', 'max-age=86400').type('image/svg+xml').send(icon),
  )
  const notices = readFileSync(packagePath('dist/playground/third-party-notices.md'))
  app.get('/third-party-notices.md', { config: { scope: { slot: 'none' } } }, (_request, reply) =>
    reply.header('cache-control', 'max-age=86400').type('text/markdown; charset=utf-8').send(notices),
  )
  await app.register(fastifyStatic, {
    root: packagePath('dist/playground/assets'),
    prefix: '/assets/',
    // One route a file; each name contains a hash of the content.
    wildcard: false,
    immutable: true,
    maxAge: '365d',
  })
  return async (request, reply) => {
    // Accept chooses between the page and the media types of GraphQL.
    varyBy(reply, 'accept')
    if (!asksForPage(request)) return
    const nonce = randomBytes(16).toString('base64url')
    await reply
      .header('content-security-policy', policy(nonce))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(NONCE, nonce))
  }
}
