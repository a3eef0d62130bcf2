import type { Database } from '../database/connect.ts'
import { beforeDeadline } from '../scope.ts'

/** Knows which state the data is in; see {@link Database.state}. */
export interface DataState {
  /** What the last reading found that has ended; undefined when it found no complete data, or failed. */
  readonly known: string | undefined
  /**
   * Reads the state anew. Callers share a reading that has not begun yet, never one that has: it may have missed a change
   * that came before the caller.
   *
   * @returns undefined when there is no complete data, or no answer in time
   */
  read(database: Database): Promise<string | undefined>
}

/**
 * Begins to know the state of the data.
 *
 * @param patience milliseconds that a reading may take
 */
export function makeDataState(patience: number): DataState {
  let known: string | undefined
  let running: Promise<unknown> | undefined
  let next: Promise<string | undefined> | undefined
  const begin = (database: Database): Promise<string | undefined> => {
    next = undefined
    const reading = readState(database, patience).then((state) => {
      if (running === reading) running = undefined
      known = state
      return state
    })
    running = reading
    return reading
  }
  return {
    get known() {
      return known
    },
    read: (database) => {
      if (!running) return begin(database)
      return beforeDeadline([AbortSignal.timeout(patience)], (next ??= running.then(() => begin(database)))).catch(
        () => undefined,
      )
    },
  }
}

/** A database that is away makes no answer wrong: the request then finds out by itself. */
async function readState(database: Database, patience: number): Promise<string | undefined> {
  try {
    const deadlines = [AbortSignal.timeout(patience)]
    return await beforeDeadline(deadlines, database.state(deadlines))
  } catch {
    return undefined
  }
}
