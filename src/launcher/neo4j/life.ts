import { once } from 'node:events'
import type { ReadyAddress } from '../keeper/custody.ts'
import { unavailable } from '../fault.ts'
import type { Home } from '../home.ts'
import { installNeo4j } from './installation.ts'
import type { Memory } from './conf.ts'
import { startServer } from './server.ts'
import { awaitOldJava } from './old-java.ts'
import { ownPassword } from './password.ts'
import type { Report } from '../settings.ts'

/** Neo4j is started again after it died, but not after so many deaths within so many milliseconds. */
const DEATHS = { most: 3, within: 60_000 }

/**
 * Installs Neo4j where needed, starts it, and starts it again when it dies, until `signal` is aborted.
 * The caller listens on the home's port, which is the lock, and has proved to be alone.
 *
 * @throws AppError when Neo4j cannot be started or does not stay up
 */
export async function runNeo4j(
  home: Home,
  java: string,
  memory: Memory,
  report: Report,
  ready: (address: ReadyAddress) => void,
  signal: AbortSignal,
): Promise<void> {
  const password = await ownPassword(home)
  await installNeo4j(home, report, signal)
  await awaitOldJava(home, report, signal)
  const deaths: number[] = []
  for (;;) {
    const death = await liveOnce(home, java, memory, password, report, ready, signal).catch((error: unknown) => {
      // Only one that has run before deserves another try.
      if (deaths.length === 0 || signal.aborted) throw error
      return error
    })
    if (signal.aborted) return
    deaths.push(Date.now())
    if (deaths.filter((time) => Date.now() - time < DEATHS.within).length >= DEATHS.most) {
      const advice = `Its output is in ${home.javaLog} and ${home.javaLog}.1. Read it and try again.`
      throw unavailable(`Neo4j ended ${DEATHS.most} times within a minute. ${advice}`, death)
    }
    report('Neo4j ended unexpectedly; starting it again.')
  }
}

/** From the start of one Java to its end, wanted or not. */
async function liveOnce(
  home: Home,
  java: string,
  memory: Memory,
  password: string,
  report: Report,
  ready: (address: ReadyAddress) => void,
  signal: AbortSignal,
): Promise<void> {
  report('Starting Neo4j.')
  const server = await startServer(home, java, memory, password, signal)
  ready({ uri: server.uri, password })
  if (!signal.aborted) await Promise.race([server.ended, once(signal, 'abort')])
  if (signal.aborted) await server.stop()
}
