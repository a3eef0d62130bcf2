import type { FastifyRequest } from 'fastify'
import { LOCAL_SERVER } from '../feed/tools.ts'

/** A host as browsers write it: a name, an IPv4 address or an IPv6 address in brackets, with a port or without. */
const HOST = /^(?:([a-z0-9_](?:[a-z0-9._-]{0,251}[a-z0-9_])?)\.?|\[([0-9a-f:.]{2,45})\])(?::\d{1,5})?$/i

/**
 * The address of this server as the caller knows it, as `https://example.org`. A proxy that ends TLS in front says so in
 * `X-Forwarded-Proto`. What has not the form of a host is not repeated.
 */
export function ownAddress({ headers }: Pick<FastifyRequest, 'headers'>): string {
  const { host = '' } = headers
  if (!HOST.test(host)) return LOCAL_SERVER
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${host}`
}

/** The name or the address in a `Host` header, in small letters and without port, brackets and last dot; undefined for none. */
export function nameOfHost(host: string): string | undefined {
  const [, name, address] = HOST.exec(host) ?? []
  return (name ?? address)?.toLowerCase()
}
