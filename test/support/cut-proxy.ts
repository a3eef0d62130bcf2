import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to the database that can be cut. */
export interface CutProxy {
  uri: string
  /** Breaks every connection and takes no more. */
  cut: () => void
}

/** Opens a loopback port that hands everything on to the database at `uri`. */
export async function openProxy(uri: string): Promise<CutProxy> {
  const { hostname, port } = new URL(uri.replace(/^\w+:/, 'http:'))
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const target = connect(Number(port), hostname)
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy()).pipe(to)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
