import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ReadWatch } from '../scope.ts'
import type { Metrics } from './metrics.ts'
import type { Outcome } from './outcome.ts'
import type { RequestTrace, Tracing } from './tracing.ts'

/** What is known of one request while it runs; read at its end for the log, the metrics and the trace. */
export interface RequestRecord {
  /** Writes with the id of the request. */
  readonly log: FastifyBaseLogger
  /** Name that the caller gave to the operation. */
  operation?: string
  /** Root fields that the operation asks for, each once; names of the schema only. */
  rootFields: readonly string[]
  /** Code of the first error, or OK. */
  code?: string
  /** Milliseconds of all calls of the database together; calls at the same time add up. */
  databaseMs: number
  /** Bytes that its connection had written before. */
  readonly bytesBefore: number
  /** Counts a call of the database in this record, the metrics and the trace. */
  readonly watch: ReadWatch
  readonly trace: RequestTrace | undefined
  /** Whether its end has been told already. */
  told: boolean
}

/** Name under which Fastify keeps the record on the request. */
const RECORD = 'record'

/** How a request counts whose caller did not wait for the answer; the status is the one that web servers log then. */
const GONE = { code: 'CALLER_GONE', status: 499 }

/** The record of a request that is running. */
export function recordOf(request: FastifyRequest): RequestRecord {
  return request.getDecorator<RequestRecord>(RECORD)
}

/** Keeps a record of every request, returns its id as `x-request-id`, and tells how it ended. */
export function recordRequests(app: FastifyInstance, metrics: Metrics, tracing: Tracing | undefined): void {
  app.decorateRequest(RECORD, null)
  app.addHook('onRequest', (request, reply, done) => {
    const record = makeRecord(request, metrics, tracing)
    request.setDecorator(RECORD, record)
    void reply.header('x-request-id', request.id)
    // A caller that leaves early gets no response, and Fastify then tells of none.
    reply.raw.once('close', () => {
      if (!record.told) tell({ ...outcomeOf(request, reply, record), ...GONE }, record, metrics)
    })
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const record = recordOf(request)
    tell(outcomeOf(request, reply, record), record, metrics)
    done()
  })
}

function tell(outcome: Outcome, record: RequestRecord, metrics: Metrics): void {
  record.told = true
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
    told: false,
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

/** A request that is injected without a socket writes nothing. */
function bytesWritten({ raw }: FastifyRequest): number {
  return raw.socket.bytesWritten || 0
}

/** For answers that were made without an error of ours: plain ones, and what Apollo refuses before it reads a query. */
function codeOfStatus(status: number): string {
  if (status < 400) return 'OK'
  return status < 500 ? 'INVALID_INPUT' : 'INTERNAL'
}
