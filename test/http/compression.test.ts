import type { LightMyRequestResponse } from 'fastify'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const PAGE = '{ actors { id nameEn nameKo start end citations { title locator url } } }'
/** Above 64 kB, where compression leaves the main thread. */
const LARGE = `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: actors { id nameEn nameKo start end kind startEarliest startLatest endEarliest sources citations { source title locator url } names { id text } }`).join(' ')} }`

const DECODERS: Record<string, (body: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync }

function post(query: string, encoding: string): Promise<LightMyRequestResponse> {
  const headers = { 'accept-encoding': encoding }
  return served.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } })
}

describe('compression', () => {
  test.each([
    ['a page', 'br', PAGE],
    ['a page', 'gzip', PAGE],
    ['a large answer', 'br', LARGE],
    ['a large answer', 'gzip', LARGE],
  ])('of %s with %s is decompressed to the same bytes', async (_title, encoding, query) => {
    const plain = await post(query, 'identity')
    const packed = await post(query, encoding)
    expect(plain.headers).not.toHaveProperty('content-encoding')
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(DECODERS[encoding]?.(packed.rawPayload).equals(plain.rawPayload)).toBe(true)
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2)
  })

  test('is tested with both ways of compressing', async () => {
    const sizes = [(await post(PAGE, 'identity')).rawPayload.length, (await post(LARGE, 'identity')).rawPayload.length]
    expect(sizes[0]).toBeGreaterThan(1_024)
    expect(sizes[0]).toBeLessThan(65_536)
    expect(sizes[1]).toBeGreaterThan(65_536)
  })

  test.each([
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['deflate, zstd', undefined],
    ['identity', undefined],
    ['', undefined],
  ])('for accept-encoding "%s" uses %s', async (accepted, encoding) => {
    const { headers, statusCode } = await post(PAGE, accepted)
    expect([statusCode, headers['content-encoding']]).toEqual([200, encoding])
    expect(headers.vary).toContain('accept-encoding')
  })

  test('leaves small answers unchanged', async () => {
    const { headers, json } = await post('{ dataset { complete } }', 'br, gzip')
    expect(headers).not.toHaveProperty('content-encoding')
    expect(headers.vary).toContain('accept-encoding')
    expect(json()).toEqual({ data: { dataset: { complete: true } } })
  })

  test('of requests is not supported, as a small request could expand to any size', async () => {
    const answer = await served.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      payload: Buffer.from([0x1f, 0x8b]),
    })
    expect(answer.statusCode).toBe(400)
  })
})
