import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The position of a request in the trace of its caller, from the header `traceparent` of W3C Trace Context. */
export interface TraceParent {
  /** 32 hexadecimal digits. */
  traceId: string
  /** 16 hexadecimal digits. */
  spanId: string
  /** Bit 1 is set when the caller has sampled the trace. */
  flags: number
}

const REQUEST_ID = /^[\w.:/+=@~-]{1,128}$/
const TRACE_PARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:$|-)/

/** The id of a request: its valid `x-request-id`, else the trace id of its `traceparent`, else a new one. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id']
  if (typeof given === 'string' && REQUEST_ID.test(given)) return given
  return traceParent(headers)?.traceId ?? randomUUID()
}

/** Reads `traceparent`; undefined when it is missing or malformed. */
export function traceParent(headers: IncomingMessage['headers']): TraceParent | undefined {
  const given = headers['traceparent']
  const [, traceId, spanId, flags] = typeof given === 'string' ? (TRACE_PARENT.exec(given) ?? []) : []
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined
  return { traceId, spanId, flags: Number.parseInt(flags, 16) }
}
