import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ReadWatch } from '../scope.ts'
import type { Metrics } from './metrics.ts'
import type { OccasionalLog } from './occasional-log.ts'
import { makeOpenRequests, type OpenRequests } from './open-requests.ts'
import type { Outcome } from './outcome.ts'
import type { RequestTrace, Tracing } from './tracing.ts'

/** What is known of one request while it is handled; at its end it goes into the log, the metrics and the trace. */
export interface RequestRecord {
  /** A log whose entries have the id of the request. */
  readonly log: FastifyBaseLogger
  /** Name of the operation, given by the caller. */
  operation?: string
  /** Root fields that the operation asks for, each once; names of the schema only. */
  rootFields: readonly string[]
  /** Code of the first error, or OK. */
  code?: string
  /** Code of the fault for which the connection was broken; a status where that of the answer was never sent. */
  brokenBy?: { code: string; status?: number }
  /** Sum of the milliseconds of all database reads; the times of parallel reads are added. */
  databaseMs: number
  /** Bytes that were written to the connection before this request. */
  readonly bytesBefore: number
  /** Adds a database read to this record, the metrics and the trace. */
  readonly watch: ReadWatch
  readonly trace: RequestTrace | undefined
  /** Whether its end is in the log, the metrics and the trace already. */
  isReported: boolean
}

/** Name under which Fastify keeps the record on the request. */
const RECORD = 'record'

/** Code of an answer that was broken off, as its caller took too long to take it. */
export const CALLER_SLOW = 'CALLER_SLOW'

/** Code and status of a request whose caller disconnected before the answer; other web servers log the same status. */
const GONE = { code: 'CALLER_GONE', status: 499 }

/** The record of a request that is being handled. */
export function recordOf(request: FastifyRequest): RequestRecord {
  return request.getDecorator<RequestRecord>(RECORD)
}

/**
 * Keeps a record of every request, sends its id as `x-request-id`, and reports how it ended.
 *
 * @returns the records of requests that have not ended
 */
export function recordRequests(
  app: FastifyInstance,
  metrics: Metrics,
  tracing: Tracing | undefined,
): OpenRequests<RequestRecord> {
  const open = makeOpenRequests<RequestRecord>()
  app.decorateRequest(RECORD, null)
  app.addHook('onRequest', (request, reply, done) => {
    const record = makeRecord(request, metrics, tracing)
    request.setDecorator(RECORD, record)
    void reply.header('x-request-id', request.id)
    // Fastify calls onResponse only if the caller is still connected.
    reply.raw.once('close', () => {
      if (!record.isReported)
        report({ ...outcomeOf(request, reply, record), ...(record.brokenBy ?? GONE) }, record, metrics)
    })
    open.add(request.raw.socket, { kept: record, answer: reply.raw })
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const record = recordOf(request)
    report(outcomeOf(request, reply, record), record, metrics)
    done()
  })
  return open
}

/**
 * Reports a request that was answered before anything of it could be read. Of many that are alike, the log has one line a
 * second.
 *
 * @param bytes of the answer
 */
export function reportUnread(status: number, code: string, bytes: number, metrics: Metrics, log: OccasionalLog): void {
  const unknown = { method: '', path: '', route: 'none', operation: undefined, rootFields: [], ms: 0, databaseMs: 0 }
  metrics.countRequest({ ...unknown, status, code, bytes })
  log.info({ status, code, bytes }, 'request')
}

function report(outcome: Outcome, record: RequestRecord, metrics: Metrics): void {
  record.isReported = true
  metrics.countRequest(outcome)
  record.trace?.end(outcome)
  const { route: _, ms, databaseMs, ...rest } = outcome
  record.log.info({ ...rest, ms: Math.round(ms), databaseMs: Math.round(databaseMs) }, 'request')
}

function makeRecord(request: FastifyRequest, metrics: Metrics, tracing: Tracing | undefined): RequestRecord {
  const trace = tracing?.startRequest(request.method, routeOf(request), request.headers)
  const record: RequestRecord = {
    log: request.log,
    rootFields: [],
    databaseMs: 0,
    bytesBefore: bytesWritten(request),
    trace,
    isReported: false,
    watch: (name) => {
      const endCall = metrics.startCall(name)
      const endSpan = trace?.startCall(name)
      return (fault) => {
        record.databaseMs += endCall()
        endSpan?.(fault)
      }
    },
  }
  return record
}

function outcomeOf(request: FastifyRequest, reply: FastifyReply, record: RequestRecord): Outcome {
  return {
    method: request.method,
    path: request.url.split('?', 1)[0] ?? '/',
    route: routeOf(request),
    status: reply.statusCode,
    ms: reply.elapsedTime,
    code: record.code ?? codeOfStatus(reply.statusCode),
    operation: record.operation,
    rootFields: record.rootFields,
    databaseMs: record.databaseMs,
    bytes: bytesWritten(request) - record.bytesBefore,
  }
}

function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'none'
}

/** 0 for a request that was injected without a socket. */
function bytesWritten({ raw }: FastifyRequest): number {
  return raw.socket.bytesWritten || 0
}

/** The code of an answer without one: a success, or a request that Apollo refused before it read the query. */
function codeOfStatus(status: number): string {
  if (status < 400) return 'OK'
  return status < 500 ? 'INVALID_INPUT' : 'INTERNAL'
}
