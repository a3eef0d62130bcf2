import { setTimeout as delay } from 'node:timers/promises'
import { unavailable } from '../fault.ts'
import type { Home } from '../home.ts'
import { javasOf } from './process-table.ts'
import type { Report } from '../settings.ts'

/** How long, in milliseconds, a Java without a keeper may take to end by itself; its guard kills it after 20 s. */
const PATIENCE = 25_000

/**
 * Waits until no Java runs on the home's data; one that does not end is killed. Two on one store would be its ruin.
 * The caller holds the home's lock and has seen that no other keeper lives.
 */
export async function awaitOldJava(home: Home, report: Report, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + PATIENCE
  let told = false
  for (;;) {
    signal.throwIfAborted()
    const old = await javasOf(home)
    if (old.length === 0) return
    if (!told) report('Waiting for an earlier Neo4j to end.')
    told = true
    if (Date.now() > deadline + 5_000) {
      throw unavailable(`An earlier Neo4j does not end: process ${String(old[0]?.pid)}. End it and try again.`)
    }
    if (Date.now() > deadline) for (const { pid } of old) kill(pid)
    await delay(200)
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}
