import { randomInt } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { unavailable } from '../fault.ts'
import type { Home } from '../home.ts'
import { supervisorsOf } from '../process-table.ts'

/**
 * Waits until this is the only supervisor of its home. The port is a lock as long as all read the same `supervisor.json`;
 * this second check is for a file that was changed in between.
 *
 * @throws AppError DATABASE_UNAVAILABLE when another one keeps running
 */
export async function waitUntilSole(home: Home): Promise<void> {
  // A random number, so that of two that wait for each other one gives up later and stays.
  const attempts = randomInt(30, 80)
  for (let attempt = 0; attempt < attempts; attempt++) {
    // One that found the port taken ends in a moment.
    if ((await supervisorsOf(home)).length === 0) return
    await delay(100)
  }
  throw unavailable('Another Jokbo is starting the database. Try again in a moment.')
}
