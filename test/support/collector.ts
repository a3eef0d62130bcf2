import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A span as OTLP writes it in JSON, as far as the tests look. */
export interface CollectedSpan {
  name: string
  traceId: string
  spanId: string
  parentSpanId?: string
  kind: number
  status: { code?: number; message?: string }
  attributes: { key: string; value: Record<string, unknown> }[]
}

/** A collector of traces on this machine. */
export interface Collector {
  uri: string
  /** Every span received so far. */
  spans: () => CollectedSpan[]
  /** The name of the service that sent them. */
  service: () => unknown
  /** Everything received so far as it came. */
  text: () => string
  close: () => void
}

interface Export {
  resourceSpans: {
    resource: { attributes: CollectedSpan['attributes'] }
    scopeSpans: { spans: CollectedSpan[] }[]
  }[]
}

/** Opens a loopback port that takes OTLP over HTTP at /v1/traces. */
export async function openCollector(): Promise<Collector> {
  const bodies: string[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (request.url === '/v1/traces') bodies.push(Buffer.concat(chunks).toString())
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const exported = () => bodies.flatMap((body) => (JSON.parse(body) as Export).resourceSpans)
  return {
    uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () => exported().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    service: () => exported()[0]?.resource.attributes.find(({ key }) => key === 'service.name')?.value['stringValue'],
    text: () => bodies.join('\n'),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
