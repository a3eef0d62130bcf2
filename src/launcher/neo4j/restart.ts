import { once } from 'node:events'
import { unavailable } from '../fault.ts'
import { installNeo4j } from './installation.ts'
import { waitForOldJava } from './old-java.ts'
import { homePassword } from './password.ts'
import type { Neo4jRun } from './run.ts'
import { startServer } from './server.ts'

/** Neo4j is restarted when it ends unexpectedly, but no longer when it has so often within so many milliseconds. */
const FAILURES = { most: 3, within: 60_000 }

/**
 * Installs Neo4j where needed, starts it, and restarts it when it ends unexpectedly, until the signal is aborted.
 * The caller holds the home's lock and is the only supervisor.
 *
 * @throws AppError DATABASE_UNAVAILABLE when Neo4j cannot be started or ends too often; an AbortError when the signal
 *   is aborted before Neo4j runs
 */
export async function runNeo4j(run: Neo4jRun): Promise<void> {
  const password = await homePassword(run.home)
  await installNeo4j(run)
  await waitForOldJava(run)
  const failures: number[] = []
  for (;;) {
    const failure = await runOnce(run, password).catch((error: unknown) => {
      // A first start that fails would fail again.
      if (failures.length === 0 || run.signal.aborted) throw error
      return error
    })
    if (run.signal.aborted) return
    failures.push(Date.now())
    if (failures.filter((time) => Date.now() - time < FAILURES.within).length >= FAILURES.most) {
      const advice = `Read its output in ${run.home.javaLog} and ${run.home.javaLog}.1, and try again.`
      throw unavailable(`Neo4j ended ${FAILURES.most} times within a minute. ${advice}`, failure)
    }
    run.report('Neo4j ended unexpectedly; starting it again.')
  }
}

/** From the start of Java to its end, expected or not. */
async function runOnce(run: Neo4jRun, password: string): Promise<void> {
  const { report, ready, signal } = run
  report('Starting Neo4j.')
  const server = await startServer(run, password)
  ready({ uri: server.uri, password })
  if (!signal.aborted) await Promise.race([server.ended, once(signal, 'abort')])
  if (signal.aborted) await server.stop()
}
