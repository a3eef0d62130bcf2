import { once } from 'node:events'
import { messageOf } from '../../errors.ts'
import { FailureRow } from '../failure-row.ts'
import { unavailable } from '../fault.ts'
import { fullDisk, waitForSpace } from '../space.ts'
import { installNeo4j } from './installation.ts'
import { untilBroken } from './login.ts'
import { waitForOldJava } from './old-java.ts'
import { homePassword } from './password.ts'
import type { Neo4jRun } from './run.ts'
import { startServer } from './server.ts'

/** Neo4j is restarted when it ends unexpectedly or runs nothing any more, but no longer after so many times in a row. */
const MOST_FAILURES = 3

/**
 * Installs Neo4j where needed, starts it, and restarts it when it ends unexpectedly or runs nothing any more, until the
 * signal is aborted. On a full disk it waits with that until there is space. The caller holds the home's lock and is the
 * only supervisor.
 *
 * @throws AppError DATABASE_UNAVAILABLE when Neo4j cannot be started or ends too often; an AbortError when the signal
 *   is aborted before Neo4j runs
 */
export async function runNeo4j(run: Neo4jRun): Promise<void> {
  // A person waits for a first start, and hears at once what is missing.
  const full = await fullDisk(run.home.root)
  if (full) throw full
  const password = await homePassword(run.home)
  await installNeo4j(run)
  await waitForOldJava(run)
  const failures = new FailureRow(MOST_FAILURES)
  for (;;) {
    const failure = await runOnce(run, password, failures).catch((error: unknown) => {
      // A first start that fails would fail again.
      if (failures.count === 0 || run.signal.aborted) throw error
      run.report(messageOf(error))
      return error
    })
    if (run.signal.aborted) return
    if (failures.fails()) {
      const advice = `Read its output in ${run.home.javaLog} and ${run.home.javaLog}.1, and try again.`
      throw unavailable(`Neo4j ended ${MOST_FAILURES} times in a row, each within a minute. ${advice}`, failure)
    }
    await waitForSpace(run.home.root, run.stuck, run.signal)
  }
}

/** From the start of Java to its end, expected or not; reports an unexpected one. */
async function runOnce(run: Neo4jRun, password: string, failures: FailureRow): Promise<void> {
  const { report, ready, signal } = run
  report('Starting Neo4j.')
  const server = await startServer(run, password)
  const address = { uri: server.uri, password }
  ready(address)
  failures.works()
  const done = new AbortController()
  const end = await Promise.race([
    server.ended.then(() => 'ended'),
    signal.aborted ? 'aborted' : once(signal, 'abort').then(() => 'aborted'),
    untilBroken(address, done.signal).then(() => 'broken'),
  ])
  done.abort()
  if (end === 'ended') report('Neo4j ended unexpectedly; starting it again.')
  if (end === 'broken') report('Neo4j has stopped working, as it does on a full disk; starting it again.')
  if (end !== 'ended') await server.stop(end === 'broken')
}
