import { abortable } from '../scope.ts'

/** Reads which state the data is in; undefined when there is no complete data. */
type StateReading = () => Promise<string | undefined>

/** The state of the data as far as it is known: a text that differs after every change of the data. */
export interface KnownState {
  /** What the last finished reading found; undefined when it found no complete data, or failed. */
  readonly latest: string | undefined
  /**
   * The state that a reading finds which began after the call, or shortly before. Callers share a reading that has not
   * begun yet, but not an older one: it may have missed a change made before the call.
   *
   * @param reading ends within the timeout
   * @returns undefined when there is no complete data, or no answer in time
   */
  read(reading: StateReading): Promise<string | undefined>
}

/** Times of a known state, in milliseconds. */
export interface StateTimes {
  /** How long a reading may take. */
  timeout: number
  /** How long before a call a reading may have begun; 0 for one that begins after it. */
  stale: number
}

/** Makes a known state; nothing is known before the first reading. */
export function makeKnownState({ timeout, stale }: StateTimes): KnownState {
  let latest: string | undefined
  /** The last reading that has begun. */
  let last: Promise<string | undefined> = Promise.resolve(undefined)
  let isRunning = false
  let began = -Infinity
  let next: Promise<string | undefined> | undefined
  const inTime = (state: Promise<string | undefined>) =>
    // An unknown state is safe: the request then reads from the database and reports the fault.
    abortable(AbortSignal.timeout(timeout), state).catch(() => undefined)
  const begin = (reading: StateReading): Promise<string | undefined> => {
    next = undefined
    isRunning = true
    began = performance.now()
    last = inTime(reading()).then((state) => {
      isRunning = false
      latest = state
      return state
    })
    return last
  }
  return {
    get latest() {
      return latest
    },
    read: (reading) => {
      const isRecent = performance.now() - began < stale
      if (isRecent && (isRunning || latest !== undefined)) return last
      return isRunning ? inTime((next ??= last.then(() => begin(reading)))) : begin(reading)
    },
  }
}
