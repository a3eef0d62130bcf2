import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { AppError } from '../errors.ts'
import { nameOfHost } from './own-address.ts'
import { sendError } from './send-error.ts'

/** Status of a request that is meant for another server. */
const MISDIRECTED = 421

/**
 * Refuses requests whose `Host` is not a name of this server. A page of another site can get its own name to lead here (DNS
 * rebinding), and would then count as a page of this server. It cannot with `localhost` or an address, which stand for
 * themselves.
 *
 * @param listed further names of this server, or `*` for any
 */
export function refuseForeignHosts(app: FastifyInstance, listed: readonly string[]): void {
  if (listed.includes('*')) return
  const own = new Set(['localhost', hostname(), ...listed].map(plainName))
  app.addHook('onRequest', (request, reply, done) => {
    const fault = faultOf(request, own)
    if (fault) void sendError(request, reply, new AppError('INVALID_INPUT', fault.message), fault.status)
    else done()
  })
}

function faultOf({ headers, raw }: FastifyRequest, own: ReadonlySet<string>) {
  const { host = '' } = headers
  // HTTP/1.0 knows no such header, and no browser speaks it.
  if (host === '' && raw.httpVersion === '1.0') return undefined
  if (host === '') return { status: 400, message: 'The request has no Host header. Send one.' }
  // A proxy in front may have read another one than this server does.
  if (raw.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length > 1)
    return { status: 400, message: 'The request has several Host headers. Send one.' }
  const name = nameOfHost(host)
  if (name === undefined) return { status: 400, message: 'The Host header is not a host. Correct it.' }
  if (isIP(name) !== 0 || name.endsWith('.localhost') || own.has(name)) return undefined
  const message = `This server does not answer for ${name}. If that is its name, add it to JOKBO_HOSTS; else ask it by its own name or its address.`
  return { status: MISDIRECTED, message }
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
