import fastify from 'fastify'
import { expect, test } from 'vitest'
import { callerOf, TRUSTED_PROXIES } from '../../../src/http/caller.ts'

/** Who counts as the caller of a request from this peer, with this `X-Forwarded-For`. */
async function caller(remoteAddress: string, forwarded?: string): Promise<string> {
  const app = fastify({ trustProxy: TRUSTED_PROXIES })
  app.get('/', (request) => callerOf(request))
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const { body } = await app.inject({ url: '/', remoteAddress, headers })
  await app.close()
  return body
}

test.each([
  ['192.0.2.1', undefined, '192.0.2.1'],
  ['127.0.0.1', undefined, '127.0.0.1'],
  ['::ffff:192.0.2.1', undefined, '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
  ['2001:db8:1:2::9', undefined, '2001:db8:1:2'],
  ['fe80::1%eth0', undefined, 'fe80:0:0:0'],
  // A proxy on this machine is believed.
  ['127.0.0.1', '192.0.2.1', '192.0.2.1'],
  ['::1', '192.0.2.1', '192.0.2.1'],
  ['::ffff:127.0.0.1', '2001:db8::7', '2001:db8:0:0'],
  ['127.0.0.1', '192.0.2.1:4711', '192.0.2.1'],
  ['127.0.0.1', '[2001:db8::7]:4711', '2001:db8:0:0'],
  // What a caller claims stands before what the proxy has seen.
  ['127.0.0.1', '203.0.113.9, 192.0.2.1', '192.0.2.1'],
  // Any other peer is not.
  ['192.0.2.1', '203.0.113.9', '192.0.2.1'],
  ['10.0.0.1', '203.0.113.9', '10.0.0.1'],
  // What is no address counts for nothing.
  ['127.0.0.1', 'unknown', '127.0.0.1'],
  ['127.0.0.1', '', '127.0.0.1'],
])('from %s with X-Forwarded-For: %s it is %s', async (peer, forwarded, expected) => {
  expect(await caller(peer, forwarded)).toBe(expected)
})
