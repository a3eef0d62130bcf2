import { once } from 'node:events'
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { unavailable } from './fault.ts'

/** The only address that the launcher and its Neo4j listen on. */
export const LOOPBACK = '127.0.0.1'

// Below the ports that systems give to outgoing connections, so that a remembered port is seldom taken.
const RANGE = { from: 20_000, to: 32_000 }

/** Whether nothing listens on that loopback port. */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen(port, LOOPBACK)
    await once(server, 'listening')
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}

/**
 * A loopback port on which nothing listens now.
 * @throws AppError DATABASE_UNAVAILABLE when none is found
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = randomInt(RANGE.from, RANGE.to)
    if (await isFree(port)) return port
  }
  throw unavailable('No free port was found on this machine. End some programs and try again.')
}
