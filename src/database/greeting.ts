import { connect, type Socket } from 'node:net'
import { connect as connectSafely } from 'node:tls'
import type { DatabaseAddress } from './driver.ts'

/** How every Bolt connection begins: a fixed number, and four versions that the client speaks. */
const HELLO = Buffer.from('6060b01700000405000000000000000000000000', 'hex')
const PORT = 7687

/**
 * Connects to the server and settles when it says something, whatever that is. A server that is busy still does so, and one
 * that hangs does not.
 *
 * @param signal ends the connection
 */
export function greeting({ uri }: DatabaseAddress, signal: AbortSignal): Promise<void> {
  const { protocol, hostname, port } = new URL(uri)
  const place = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || PORT) }
  const isSafe = protocol.includes('+')
  return new Promise((resolve, reject) => {
    // Nothing is told to the server, so it does not matter who it is.
    const socket: Socket = isSafe ? connectSafely({ ...place, rejectUnauthorized: false }) : connect(place)
    const end = () => {
      socket.destroy()
      reject(new Error('no greeting'))
    }
    const greeted = () => {
      resolve()
      socket.destroy()
    }
    socket.unref()
    signal.addEventListener('abort', end, { once: true })
    socket.once('error', end).once('close', end)
    if (isSafe) socket.once('secureConnect', greeted)
    else socket.once('connect', () => socket.write(HELLO)).once('data', greeted)
  })
}
