import type { FastifyRequest } from 'fastify'

/** Whether a request wants HTML: browsers name it when they open a page; programs name JSON or take anything. */
export function asksForPage({ method, headers: { accept = '' } }: FastifyRequest): boolean {
  return ['GET', 'HEAD'].includes(method) && accept.includes('text/html') && !accept.includes('json')
}
