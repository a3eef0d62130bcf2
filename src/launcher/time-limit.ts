import { setTimeout as delay } from 'node:timers/promises'

/** What a promise gives; undefined when it takes longer than so many milliseconds. Rejects as the promise does. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  const timer = new AbortController()
  const late = delay(milliseconds, undefined, { signal: timer.signal }).catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    timer.abort()
  }
}
