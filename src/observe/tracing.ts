import type { Attributes, Context, Span, Tracer } from '@opentelemetry/api'
import type { IncomingHttpHeaders } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import { traceParent } from './request-id.ts'
import type { Outcome } from './outcome.ts'

/** Sends a span for each request and each call of the database to a collector. */
export interface Tracing {
  /** @param route the address as it was declared */
  startRequest(method: string, route: string, headers: IncomingHttpHeaders): RequestTrace
  /** Sends what is left; waits half a second at most. */
  stop(): Promise<void>
}

/** The spans of one request. */
export interface RequestTrace {
  /** Begins a span of the database; returns what ends it. No parameters and no error texts are kept. */
  startCall(statement: string): (fault?: unknown) => void
  end(outcome: Outcome): void
}

/** Milliseconds that a stop waits for a collector. */
const FAREWELL = 500

/** How the pieces of OpenTelemetry that are needed here are loaded: only when asked for. */
async function loadSdk() {
  const [api, traces, { OTLPTraceExporter }, resources] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ])
  return { ...api, ...traces, OTLPTraceExporter, ...resources }
}

/**
 * Starts tracing. The SDK reads the address of the collector, the name of the service, sampling and limits from its own
 * `OTEL_` variables; spans go out as OTLP over HTTP in JSON.
 */
export async function startTracing(log: Logger): Promise<Tracing> {
  const sdk = await loadSdk()
  const { BasicTracerProvider, BatchSpanProcessor, OTLPTraceExporter, detectResources, envDetector } = sdk
  tellFaults(sdk, log)
  const named = sdk.defaultResource().merge(sdk.resourceFromAttributes({ 'service.name': 'jokbo' }))
  const provider = new BasicTracerProvider({
    resource: named.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  const tracer = provider.getTracer('jokbo')
  return {
    startRequest: (method, route, headers) => traceRequest(sdk, tracer, method, route, headers),
    // A collector that is gone is no reason to fail a stop; the SDK has logged it.
    stop: () => Promise.race([provider.shutdown().catch(() => undefined), delay(FAREWELL, undefined, { ref: false })]),
  }
}

type Sdk = Awaited<ReturnType<typeof loadSdk>>

function traceRequest(
  sdk: Sdk,
  tracer: Tracer,
  method: string,
  route: string,
  headers: IncomingHttpHeaders,
): RequestTrace {
  const attributes = { 'http.request.method': method, 'http.route': route }
  const kind = sdk.SpanKind.SERVER
  const span = tracer.startSpan(`${method} ${route}`, { kind, attributes }, parentOf(sdk, headers))
  const inside = sdk.trace.setSpan(sdk.ROOT_CONTEXT, span)
  return {
    startCall: (statement) => {
      const call = startCall(sdk, tracer, statement, inside)
      return (fault) => {
        endSpan(sdk, call, fault !== undefined)
      }
    },
    end: (outcome) => {
      span.setAttributes(attributesOf(outcome))
      endSpan(sdk, span, outcome.status >= 500)
    },
  }
}

function parentOf(sdk: Sdk, headers: IncomingHttpHeaders): Context {
  const parent = traceParent(headers)
  if (!parent) return sdk.ROOT_CONTEXT
  const { traceId, spanId, flags } = parent
  return sdk.trace.setSpanContext(sdk.ROOT_CONTEXT, { traceId, spanId, traceFlags: flags, isRemote: true })
}

function startCall(sdk: Sdk, tracer: Tracer, statement: string, inside: Context): Span {
  const attributes = { 'db.system.name': 'neo4j', 'db.operation.name': statement }
  return tracer.startSpan(`neo4j ${statement}`, { kind: sdk.SpanKind.CLIENT, attributes }, inside)
}

function attributesOf({ path, status, code, operation, rootFields }: Outcome): Attributes {
  return {
    'url.path': path,
    'http.response.status_code': status,
    'jokbo.code': code,
    'jokbo.root_fields': [...rootFields],
    ...(operation === undefined ? {} : { 'graphql.operation.name': operation }),
  }
}

function endSpan(sdk: Sdk, span: Span, failed: boolean): void {
  if (failed) span.setStatus({ code: sdk.SpanStatusCode.ERROR })
  span.end()
}

/** A collector that cannot be reached is told in our log. */
function tellFaults({ diag, DiagLogLevel }: Sdk, log: Logger): void {
  const warn = (message: string) => {
    log.warn({ from: 'opentelemetry' }, message)
  }
  const quiet = () => undefined
  diag.setLogger({ error: warn, warn, info: quiet, debug: quiet, verbose: quiet }, DiagLogLevel.WARN)
}
