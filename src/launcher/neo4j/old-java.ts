import { setTimeout as delay } from 'node:timers/promises'
import { unavailable } from '../fault.ts'
import type { Home } from '../home.ts'
import { javasOf } from '../process-table.ts'
import type { RunStep } from './run.ts'

/** Milliseconds until a Java without a supervisor is killed (its guard does so after 20 s), and then until giving up. */
const LIMITS = { kill: 25_000, giveUp: 30_000 }

/**
 * Waits until no Java runs on the home's data, and kills one that does not end: two would damage the data.
 * The caller holds the home's lock and is the only supervisor.
 *
 * @throws AppError DATABASE_UNAVAILABLE when a Java cannot be ended, an AbortError when the signal is aborted
 */
export async function waitForOldJava({ home, report, signal }: RunStep): Promise<void> {
  const start = performance.now()
  let reported = false
  for (;;) {
    signal.throwIfAborted()
    const old = await javasOf(home)
    if (old.length === 0) return
    if (!reported) report('Waiting for an earlier Neo4j to end.')
    reported = true
    const waited = performance.now() - start
    if (waited > LIMITS.giveUp) throw stillRuns(home, old[0]?.pid)
    if (waited > LIMITS.kill) for (const { pid } of old) kill(pid)
    await delay(200)
  }
}

function stillRuns(home: Home, pid: number | undefined): Error {
  return unavailable(`An earlier Neo4j still uses ${home.neo4j}: process ${pid ?? 'unknown'}. End it and try again.`)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}
