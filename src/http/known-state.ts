import { abortable } from '../scope.ts'

/** Reads which state the data is in; undefined when there is no complete data. */
type StateReading = () => Promise<string | undefined>

/** The state of the data as far as it is known: a text that differs after every change of the data. */
export interface KnownState {
  /** What the last finished reading found; undefined when it found no complete data, or failed. */
  readonly latest: string | undefined
  /**
   * Reads the state again. Callers share a reading that has not begun yet, but not one that has begun: it may have missed
   * a change made before the call.
   *
   * @param reading ends within the timeout
   * @returns undefined when there is no complete data, or no answer in time
   */
  read(reading: StateReading): Promise<string | undefined>
}

/**
 * Makes a known state; nothing is known before the first reading.
 *
 * @param timeout milliseconds that a reading may take
 */
export function makeKnownState(timeout: number): KnownState {
  let latest: string | undefined
  let running: Promise<unknown> | undefined
  let next: Promise<string | undefined> | undefined
  const inTime = (state: Promise<string | undefined>) =>
    // An unknown state is safe: the request then reads from the database and reports the fault.
    abortable(AbortSignal.timeout(timeout), state).catch(() => undefined)
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
