import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { METHODS, type IncomingMessage } from 'node:http'
import { AppError } from '../errors.ts'
import { refuse } from './refusal.ts'

/** Where an address that cannot be decoded leads: to nothing, like any other that does not exist. */
const UNREADABLE = '/unreadable'

/** The address of a request as the router can read it. */
export function readableUrl({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  try {
    decodeURI(url.split('?', 1)[0] ?? '')
    return url
  } catch {
    return UNREADABLE
  }
}

/** Node hands these over in ways of their own, never as a request. */
const NOT_REQUESTS = new Set(['CONNECT'])

/**
 * Watches which addresses are added from here on.
 *
 * @returns a function to call when every address is there: it makes HEAD answer like GET, OPTIONS tell the methods of an
 *   address, and every other method end with 405
 */
export function watchMethods(app: FastifyInstance): () => void {
  const added: RouteOptions[] = []
  let complete = false
  app.addHook('onRoute', (route) => {
    if (!complete) added.push(route)
  })
  return () => {
    complete = true
    for (const method of METHODS) if (!app.supportedMethods.includes(method)) app.addHttpMethod(method)
    const readable = added.filter(({ method }) => takes(method, 'GET') && !takes(method, 'HEAD'))
    // Fastify's own HEAD would leave out compression. Node sends no body, whatever the handler gives.
    for (const route of readable) app.route({ ...route, method: 'HEAD' })
    for (const [url, methods] of methodsByUrl([...added, ...readable.map(({ url }) => ({ url, method: 'HEAD' }))]))
      answerOthers(app, url, methods)
  }
}

function takes(method: RouteOptions['method'], wanted: string): boolean {
  return [method].flat().includes(wanted)
}

function methodsByUrl(routes: Pick<RouteOptions, 'url' | 'method'>[]): Map<string, string[]> {
  const methods = new Map<string, string[]>()
  for (const { url, method } of routes) methods.set(url, [...(methods.get(url) ?? []), ...[method].flat()])
  return methods
}

function answerOthers(app: FastifyInstance, url: string, taken: readonly string[]): void {
  const allow = [...taken, 'OPTIONS'].toSorted().join(', ')
  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('allow', allow)
    if (request.method === 'OPTIONS') return reply.status(204).send()
    const message = `${url} does not take ${request.method}. It takes ${allow}.`
    return refuse(request, reply, new AppError('INVALID_INPUT', message), 405)
  }
  app.route({
    url,
    method: METHODS.filter((method) => !taken.includes(method) && !NOT_REQUESTS.has(method)),
    // Answered before the body is read: its type and size do not matter any more.
    onRequest: (request, reply) => {
      void answer(request, reply)
    },
    handler: answer,
  })
}
