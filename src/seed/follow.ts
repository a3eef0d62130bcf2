import { setTimeout as delay } from 'node:timers/promises'
import { readState } from './ledger.ts'
import { isBeingSeeded } from './lock.ts'
import { runSeeds, type SeedEvent, type SeedOptions, type SeedResult } from './run.ts'
import { reader, type SeedDatabase } from './runner.ts'
import type { Script } from './script.ts'

/** Beside what a run reports: waiting for another program that seeds; failed, but what was loaded before is unchanged. */
export type FollowEvent = SeedEvent | { event: 'waiting' | 'kept' }

/** What the run did that succeeded in the end. */
export interface Followed extends SeedResult {
  /** Whether another program had to be waited for. */
  waited: boolean
}

/** Milliseconds between two looks at whether another program still seeds. */
const INTERVAL = 500

/**
 * Brings a database to the state of the scripts. While another program seeds it, waits, then loads what is left.
 *
 * @param isOwned whether the database holds nothing but the seeds, so that changed scripts may replace what is loaded;
 *   else they are refused
 * @param options see {@link runSeeds}
 * @throws AppError as runSeeds does, but not for another program that seeds
 */
export async function followSeeds(
  database: SeedDatabase,
  scripts: readonly Script[],
  isOwned: boolean,
  options: Pick<SeedOptions, 'inParts' | 'memory'>,
  report: (event: FollowEvent) => void,
): Promise<Followed> {
  for (let waited = false; ; waited = true) {
    try {
      const replacing = isOwned ? 'all' : 'nothing'
      return { ...(await runSeeds(database, scripts, { ...options, replacing }, report)), waited }
    } catch (error) {
      // Two programs that begin at the same moment can disturb each other in more ways than at the lock.
      if (!(await isBeingSeeded(database))) {
        if ((await readState(reader(database))).complete) report({ event: 'kept' })
        throw error
      }
    }
    report({ event: 'waiting' })
    while (await isBeingSeeded(database)) await delay(INTERVAL)
  }
}
