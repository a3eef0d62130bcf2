import { setMaxListeners } from 'node:events'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { recordOf, type RequestRecord } from '../observe/request-record.ts'
import type { Access, OpenAccess } from '../questions/ask.ts'
import { CALLER_GONE, deadlineExceeded } from '../scope.ts'

/** What a route allows each of its requests; routes declare it as `config.scope`. */
export interface ScopeRule {
  /** The concurrency limit that applies; requests without a slot are always admitted. */
  slot: 'none' | 'query' | 'download'
  /** Milliseconds in which it must be answered; absent for a download, which ends when its caller takes no more bytes. */
  deadline?: number
}

declare module 'fastify' {
  interface FastifyContextConfig {
    scope?: ScopeRule
  }
}

/** What the handler of one request may use, and what ends it. */
export interface RequestScope {
  readonly record: RequestRecord
  /** Fires when the request must end. */
  readonly signal: AbortSignal
  /** Access to the data; its reads end with the request and are added to its record. */
  readonly access: Access
}

/** Name under which Fastify keeps the scope on the request. */
const SCOPE = 'scope'

/** The rule of routes that declare none, and of addresses that do not exist. */
const DEFAULT_RULE: ScopeRule = { slot: 'query' }

/** The rule of the route of a request. */
export function ruleOf(request: FastifyRequest): ScopeRule {
  return request.routeOptions.config.scope ?? DEFAULT_RULE
}

/** The scope of a request that is being handled. */
export function scopeOf(request: FastifyRequest): RequestScope {
  return request.getDecorator<RequestScope>(SCOPE)
}

/**
 * Opens a scope for every request that reaches its handler. The scope ends at the deadline of the route, and when the
 * connection closes before the answer was sent.
 *
 * @returns a function that ends all open scopes, for a server that stops
 */
export function openScopes(app: FastifyInstance, open: OpenAccess): (reason: Error) => void {
  const controllers = new Set<AbortController>()
  app.decorateRequest(SCOPE, null)
  app.addHook('preHandler', (request, reply, done) => {
    const rule = ruleOf(request)
    const controller = new AbortController()
    // Every read of the request adds a listener; by default Node prints a warning for more than 10.
    setMaxListeners(0, controller.signal)
    controllers.add(controller)
    const endDeadline = startDeadline(rule, controller)
    reply.raw.once('close', () => {
      controllers.delete(controller)
      endDeadline()
      if (!reply.raw.writableFinished) controller.abort(CALLER_GONE)
    })
    request.setDecorator(SCOPE, makeScope(recordOf(request), controller.signal, rule, open))
    done()
  })
  return (reason) => {
    for (const controller of controllers) controller.abort(reason)
  }
}

function startDeadline({ deadline }: ScopeRule, controller: AbortController): () => void {
  if (deadline === undefined) return () => {}
  const timer = setTimeout(() => {
    controller.abort(deadlineExceeded())
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
      // At least 1: the database reads 0 as no limit.
      return deadline === undefined ? undefined : Math.max(1, Math.ceil(deadline - (performance.now() - began)))
    },
  })
  return { record, signal, access }
}
