import type { Attributes, Context, Span, Tracer } from '@opentelemetry/api'
import type { IncomingHttpHeaders } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import { traceParent } from './request-id.ts'
import type { Outcome } from './outcome.ts'

/** Sends a span for each request and each database read to a collector. */
export interface Tracing {
  /** @param route the address as the route declares it */
  startRequest(method: string, route: string, headers: IncomingHttpHeaders): RequestTrace
  /** Sends the remaining spans; waits at most half a second. */
  stop(): Promise<void>
}

/** The spans of one request. */
export interface RequestTrace {
  /** Starts the span of a database read; returns a function that ends it. Parameters and error texts are not recorded. */
  startCall(statement: string): (fault?: unknown) => void
  end(outcome: Outcome): void
}

/** Milliseconds that a stop waits for a collector. */
const STOP_TIMEOUT = 500

/** Loads OpenTelemetry only when tracing is on. */
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
  logFaults(sdk, log)
  const named = sdk.defaultResource().merge(sdk.resourceFromAttributes({ 'service.name': 'jokbo' }))
  const provider = new BasicTracerProvider({
    resource: named.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  const tracer = provider.getTracer('jokbo')
  return {
    startRequest: (method, route, headers) => traceRequest(sdk, tracer, method, route, headers),
    // If the collector cannot be reached, the stop still succeeds; the SDK has logged the fault.
    stop: () =>
      Promise.race([provider.shutdown().catch(() => undefined), delay(STOP_TIMEOUT, undefined, { ref: false })]),
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

/** Writes faults of the SDK, such as a collector that cannot be reached, to our log. */
function logFaults({ diag, DiagLogLevel }: Sdk, log: Logger): void {
  const warn = (message: string) => {
    log.warn({ from: 'opentelemetry' }, message)
  }
  const quiet = () => undefined
  diag.setLogger({ error: warn, warn, info: quiet, debug: quiet, verbose: quiet }, DiagLogLevel.WARN)
}
