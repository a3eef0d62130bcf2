import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { METHODS, type IncomingMessage } from 'node:http'
import { AppError } from '../errors.ts'
import { sendError } from './send-error.ts'

/** Replaces an address that cannot be decoded; no route has it, so the answer is NOT_FOUND. */
const UNDECODABLE = '/unreadable'

/** The address of a request, in a form that the router can decode. */
export function decodableUrl({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  try {
    decodeURI(url.split('?', 1)[0] ?? '')
    return url
  } catch {
    return UNDECODABLE
  }
}

/** Methods that Node reports by other events, never as a request. */
const NOT_REQUESTS = new Set(['CONNECT'])

/**
 * Collects the routes that are added after this call.
 *
 * @returns a function to call after all routes were added: it adds HEAD, which answers like GET, OPTIONS, which lists the
 *   methods of an address, and the answer 405 to every other method
 */
export function collectRoutes(app: FastifyInstance): () => void {
  const added: RouteOptions[] = []
  let complete = false
  app.addHook('onRoute', (route) => {
    if (!complete) added.push(route)
  })
  return () => {
    complete = true
    for (const method of METHODS) if (!app.supportedMethods.includes(method)) app.addHttpMethod(method)
    const withoutHead = added.filter(({ method }) => includes(method, 'GET') && !includes(method, 'HEAD'))
    // Fastify's own HEAD would leave out compression. Node sends no body, whatever the handler returns.
    for (const route of withoutHead) app.route({ ...route, method: 'HEAD' })
    for (const [url, methods] of methodsByUrl([...added, ...withoutHead.map(({ url }) => ({ url, method: 'HEAD' }))]))
      answerOthers(app, url, methods)
  }
}

function includes(method: RouteOptions['method'], wanted: string): boolean {
  return [method].flat().includes(wanted)
}

function methodsByUrl(routes: Pick<RouteOptions, 'url' | 'method'>[]): Map<string, string[]> {
  const methods = new Map<string, string[]>()
  for (const { url, method } of routes) methods.set(url, [...(methods.get(url) ?? []), ...[method].flat()])
  return methods
}

function answerOthers(app: FastifyInstance, url: string, allowed: readonly string[]): void {
  const allow = [...allowed, 'OPTIONS'].toSorted().join(', ')
  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('allow', allow)
    if (request.method === 'OPTIONS') return reply.status(204).send()
    const [path] = request.url.split('?')
    const message = `${path ?? url} does not support ${request.method}. Use one of ${allow}.`
    return sendError(request, reply, new AppError('INVALID_INPUT', message), 405)
  }
  app.route({
    url,
    method: METHODS.filter((method) => !allowed.includes(method) && !NOT_REQUESTS.has(method)),
    // Answers before the body is read, whatever its type and size.
    onRequest: (request, reply) => {
      void answer(request, reply)
    },
    handler: answer,
  })
}
