import { abortable } from '../scope.ts'

/** Tells which state the data is in; undefined when there is no complete data. */
type StateReading = () => Promise<string | undefined>

/** Knows which state the data is in: a text that changes with every change of the data. */
export interface KnownState {
  /** What the last reading found that has ended; undefined when it found no complete data, or failed. */
  readonly latest: string | undefined
  /**
   * Reads the state anew. Callers share a reading that has not begun yet, never one that has: it may have missed a change
   * that came before the caller.
   *
   * @param reading ends within the patience
   * @returns undefined when there is no complete data, or no answer in time
   */
  read(reading: StateReading): Promise<string | undefined>
}

/**
 * Begins to know the state of the data.
 *
 * @param patience milliseconds that a reading may take
 */
export function makeKnownState(patience: number): KnownState {
  let latest: string | undefined
  let running: Promise<unknown> | undefined
  let next: Promise<string | undefined> | undefined
  const inTime = (state: Promise<string | undefined>) =>
    // A database that is away makes no answer wrong: the request then finds out by itself.
    abortable(AbortSignal.timeout(patience), state).catch(() => undefined)
  const begin = (reading: StateReading): Promise<string | undefined> => {
    next = undefined
    const begun = inTime(reading()).then((state) => {
      if (running === begun) running = undefined
      latest = state
      return state
    })
    running = begun
    return begun
  }
  return {
    get latest() {
      return latest
    },
    read: (reading) => (running ? inTime((next ??= running.then(() => begin(reading)))) : begin(reading)),
  }
}
