import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
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

/** The request for handlers that do not know HEAD: its answer is that of GET, and Fastify leaves out the body. */
export function headAsGet(request: FastifyRequest): FastifyRequest {
  if (request.method !== 'HEAD') return request
  return Object.create(request, { method: { value: 'GET' } }) as FastifyRequest
}

/** Node hands these over in ways of their own, never as a request. */
const NOT_REQUESTS = new Set(['CONNECT'])

/**
 * Watches which methods each address takes from here on.
 *
 * @returns a function to call when every address is there: it makes each answer OPTIONS with its methods, and refuse
 *   the others with 405 (HEAD comes with GET)
 */
export function watchMethods(app: FastifyInstance): () => void {
  const taken = new Map<string, Set<string>>()
  let complete = false
  app.addHook('onRoute', ({ url, method }) => {
    if (complete) return
    const methods = taken.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    taken.set(url, methods)
  })
  return () => {
    complete = true
    for (const method of METHODS) if (!app.supportedMethods.includes(method)) app.addHttpMethod(method)
    for (const [url, methods] of taken) answerOthers(app, url, methods)
  }
}

function answerOthers(app: FastifyInstance, url: string, taken: ReadonlySet<string>): void {
  const allow = [...taken, 'OPTIONS'].toSorted().join(', ')
  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('allow', allow)
    if (request.method === 'OPTIONS') return reply.status(204).send()
    const message = `${url} does not take ${request.method}. It takes ${allow}.`
    return refuse(request, reply, new AppError('INVALID_INPUT', message), 405)
  }
  const others = METHODS.filter((method) => !taken.has(method) && !NOT_REQUESTS.has(method))
  // Answered before the body is read: its type and size do not matter any more.
  app.route({
    url,
    method: others,
    onRequest: (request, reply) => {
      void answer(request, reply)
    },
    handler: answer,
  })
}
