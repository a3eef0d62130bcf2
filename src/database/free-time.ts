/** Milliseconds of one step. */
const STEP = 100

/** A signal that fires after some free time, and how to stop waiting for it. */
export interface FreeTime {
  signal: AbortSignal
  stop: () => void
}

/**
 * Counts the time in which this process could have read an answer that was there. While it is busy with other work, a step
 * takes longer and counts as one step still: a slow process must not take a healthy server for dead.
 *
 * @param limit milliseconds after which the signal fires, given the milliseconds that have passed; it may change on the way
 */
export function freeTime(limit: (passed: number) => number): FreeTime {
  const end = new AbortController()
  let passed = 0
  const timer = setInterval(() => {
    passed += STEP
    if (passed >= limit(passed)) stop()
  }, STEP).unref()
  const stop = () => {
    clearInterval(timer)
    end.abort()
  }
  return { signal: end.signal, stop }
}
