import type { FastifyRequest } from 'fastify'
import { isIP } from 'node:net'

/** Peers that may name another address in `X-Forwarded-For`: a proxy on this machine. Fastify compares them. */
export const TRUSTED_PROXIES = 'loopback'

/** An address with a port, as some proxies write it: `192.0.2.1:4711` or `[2001:db8::1]:4711`. */
const WITH_PORT = /^(?:\[([^\]]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/

/**
 * Who counts as the caller of a request, for limits by address: the address of the connection, or, where that is of this
 * machine, the one that a proxy here names in `X-Forwarded-For`. An IPv6 address counts by its first 64 bits, as whoever
 * has one of them has them all.
 */
export function callerOf({ ip, socket }: Pick<FastifyRequest, 'ip' | 'socket'>): string {
  const given = withoutPort(ip)
  const address = isIP(given) === 0 ? (socket.remoteAddress ?? '') : given
  return isIP(address) === 6 ? networkOf(address) : address
}

function withoutPort(address: string): string {
  const [, v6, v4] = WITH_PORT.exec(address) ?? []
  return v6 ?? v4 ?? address
}

/** The first four groups of an IPv6 address, or the IPv4 address that it stands for. */
function networkOf(address: string): string {
  const groups = groupsOf(address)
  const [high = 0, low = 0] = groups.slice(6)
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff)
    return [high >> 8, high & 255, low >> 8, low & 255].join('.')
  return groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')
}

function groupsOf(address: string): number[] {
  const [plain = ''] = address.split('%')
  // The shortest form, without an IPv4 part.
  const canonical = new URL(`http://[${plain}]`).hostname.slice(1, -1)
  const [before = '', after = ''] = canonical.split('::')
  const [head, tail] = [before, after].map((part) => (part === '' ? [] : part.split(':')))
  if (!head || !tail) return []
  const zeros = Array<string>(8 - head.length - tail.length).fill('0')
  return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16))
}
