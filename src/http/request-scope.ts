import type { FastifyInstance, FastifyRequest } from 'fastify'
import { recordOf, type RequestRecord } from '../observe/request-record.ts'
import type { Access, OpenAccess } from '../questions/ask.ts'
import { CALLER_GONE, deadlineExceeded } from '../scope.ts'
import { endWhenStalled } from './stall.ts'

/** What a route allows each of its requests; routes declare it as `config.scope`. */
export interface ScopeRule {
  /** Which requests it counts with; those without a slot are always let in. */
  slot: 'none' | 'query' | 'download'
  /** Milliseconds until it is answered; absent for a download, which ends when its caller takes no more. */
  deadline?: number
}

declare module 'fastify' {
  interface FastifyContextConfig {
    scope?: ScopeRule
  }
}

/** Everything that one request may use, and what ends it. */
export interface RequestScope {
  readonly record: RequestRecord
  /** Fires when the request must end. */
  readonly signal: AbortSignal
  /** Questions that end with the request, and count in its record. */
  readonly access: Access
}

/** Name under which Fastify keeps the scope on the request. */
const SCOPE = 'scope'

/** The rule of a route that declares none, an address that does not exist among them. */
const DEFAULT: ScopeRule = { slot: 'query' }

/** The rule of the route of a request. */
export function ruleOf(request: FastifyRequest): ScopeRule {
  return request.routeOptions.config.scope ?? DEFAULT
}

/** The scope of a request that is being handled. */
export function scopeOf(request: FastifyRequest): RequestScope {
  return request.getDecorator<RequestScope>(SCOPE)
}

/**
 * Opens a scope for every request that reaches its handler. It ends at the deadline of its route, when the caller
 * disconnects before the answer has left, and when a download stalls.
 *
 * @param stall milliseconds in which a download must take some bytes
 * @returns ends all scopes that are open, for a server that stops
 */
export function openScopes(app: FastifyInstance, open: OpenAccess, stall: number): (reason: Error) => void {
  const running = new Set<AbortController>()
  app.decorateRequest(SCOPE, null)
  app.addHook('preHandler', (request, reply, done) => {
    const rule = ruleOf(request)
    const ended = new AbortController()
    running.add(ended)
    const release = [
      startDeadline(rule, ended),
      rule.slot === 'download' ? endWhenStalled(reply, stall, ended) : () => {},
    ]
    reply.raw.once('close', () => {
      running.delete(ended)
      for (const one of release) one()
      if (!reply.raw.writableFinished) ended.abort(CALLER_GONE)
    })
    request.setDecorator(SCOPE, makeScope(recordOf(request), ended.signal, rule, open))
    done()
  })
  return (reason) => {
    for (const ended of running) ended.abort(reason)
  }
}

function startDeadline({ deadline }: ScopeRule, ended: AbortController): () => void {
  if (deadline === undefined) return () => {}
  const timer = setTimeout(() => {
    ended.abort(deadlineExceeded())
  }, deadline).unref()
  return () => {
    clearTimeout(timer)
  }
}

function makeScope(
  record: RequestRecord,
  signal: AbortSignal,
  { deadline }: ScopeRule,
  open: OpenAccess,
): RequestScope {
  const began = performance.now()
  const access = open({
    signal,
    watch: record.watch,
    get timeLimit() {
      // Zero would lift the limit of the database.
      return deadline === undefined ? undefined : Math.max(1, Math.ceil(deadline - (performance.now() - began)))
    },
  })
  return { record, signal, access }
}
