import { randomInt } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { unavailable } from '../fault.ts'
import type { Home } from '../home.ts'
import { keepersOf } from '../neo4j/process-table.ts'

/**
 * Waits until no other keeper of this home lives. The port is a lock only as long as everybody reads the same file;
 * this second look covers a file that was changed in between.
 *
 * @throws AppError DATABASE_UNAVAILABLE when another one goes on
 */
export async function proveAlone(home: Home): Promise<void> {
  // Two that wait for each other do not give up at the same moment, so one of them stays.
  const attempts = randomInt(30, 80)
  for (let attempt = 0; attempt < attempts; attempt++) {
    // One that found the port taken is about to end.
    if ((await keepersOf(home)).length === 0) return
    await delay(100)
  }
  throw unavailable('The database is being started by another Jokbo. Try again in a moment.')
}
