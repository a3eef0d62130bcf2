import { spawnSync } from 'node:child_process'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import type { OpenAccess } from '../../src/questions/ask.ts'
import { startTracing } from '../../src/observe/tracing.ts'
import { watched } from '../../src/database/watch.ts'
import { answering } from '../support/access.ts'
import { openApp } from '../support/app.ts'
import { openCollector, type CollectedSpan, type Collector } from '../support/collector.ts'
import { readableLog } from '../support/log-lines.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const PARENT = '00f067aa0ba902b7'
const QUERY = 'query Both($t: String!) { actors { id } search(text: $t) { score } }'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** What a collector receives of one operation, sent when the server has stopped. */
async function collect(
  headers: Record<string, string>,
  data: Database | OpenAccess = served.database,
): Promise<Collector> {
  const collector = await openCollector()
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.uri)
  const tracing = await startTracing(readableLog().log)
  const app = await openApp(data, { tracing })
  await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: QUERY, variables: { t: 'sesame' } } })
  await app.close()
  collector.close()
  return collector
}

function attribute(span: CollectedSpan | undefined, name: string): unknown {
  return Object.values(span?.attributes.find(({ key }) => key === name)?.value ?? {})[0]
}

describe('traces', () => {
  test('have a span for the request and one for each read, inside the trace of the caller', async () => {
    const { spans, service } = await collect({ traceparent: `00-${TRACE}-${PARENT}-01` })
    const request = spans().find(({ name }) => name === 'POST /graphql')
    const reads = spans().filter(({ name }) => name.startsWith('neo4j '))
    expect(spans().every(({ traceId }) => traceId === TRACE)).toBe(true)
    expect(request).toMatchObject({ parentSpanId: PARENT, kind: 2 })
    expect(reads.map(({ name }) => name)).toEqual(expect.arrayContaining(['neo4j generated', 'neo4j search']))
    for (const read of reads) expect(read).toMatchObject({ parentSpanId: request?.spanId, kind: 3 })
    expect(attribute(request, 'http.response.status_code')).toBe(200)
    expect(attribute(request, 'graphql.operation.name')).toBe('Both')
    expect(attribute(request, 'jokbo.code')).toBe('OK')
    expect(service()).toBe('jokbo')
  })

  test('have no parameters, no query and no text of an error', async () => {
    const broken = answering(served.database, ({ watch }) =>
      watched(watch, 'search', () => Promise.reject(new Error('sesame at bolt://10.1.2.3'))),
    )
    const whole = await collect({})
    const failed = await collect({}, broken)
    for (const { spans, text } of [whole, failed]) {
      expect(spans().map(({ name }) => name)).toEqual(expect.arrayContaining(['POST /graphql', 'neo4j search']))
      expect(text()).not.toMatch(/sesame|MATCH|10\.1\.2\.3/)
    }
    expect(failed.spans().find(({ name }) => name === 'neo4j search')?.status).toEqual({ code: 2 })
  })

  test('begin a new trace without a traceparent, and have the service name of the environment', async () => {
    vi.stubEnv('OTEL_SERVICE_NAME', 'family-book')
    const { spans, service } = await collect({ traceparent: 'nonsense' })
    const request = spans().find(({ name }) => name === 'POST /graphql')
    expect(request?.parentSpanId ?? '').toBe('')
    expect(request?.traceId).toMatch(/^[0-9a-f]{32}$/)
    expect(service()).toBe('family-book')
  })

  test('are not sampled when the caller has not sampled its trace', async () => {
    const { spans } = await collect({ traceparent: `00-${TRACE}-${PARENT}-00` })
    expect(spans()).toEqual([])
  })

  test('to a collector that cannot be reached give a log line, and delay neither answers nor the stop', async () => {
    const { uri, close } = await openCollector()
    close()
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', uri)
    const kept = readableLog()
    const app = await openApp(served.database, { tracing: await startTracing(kept.log) })
    const answer = await app.inject('/healthz')
    await app.close()
    expect(answer.statusCode).toBe(200)
    await expect.poll(() => kept.text(), { timeout: 15_000 }).toContain('opentelemetry')
  })
})

test('without tracing, only the parts of OpenTelemetry that the metrics need are loaded', () => {
  const script = `
    import { createRequire } from 'node:module'
    await import('./dist/http/app.js'); await import('./dist/observe/tracing.js')
    const loaded = Object.keys(createRequire(import.meta.url).cache).filter((path) => /@opentelemetry.(sdk|exporter|resources|otlp)/.test(path))
    console.log(JSON.stringify(loaded))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual([])
})
