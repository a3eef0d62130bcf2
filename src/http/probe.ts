import { AppError } from '../errors.ts'
import type { OpenAccess } from '../questions/ask.ts'
import { assertComplete, readiness } from '../questions/readiness.ts'
import { openScope } from '../scope.ts'

/** Milliseconds that a probe of the database may take, and in which all callers share one. */
const LIMITS = { answer: 3_000, shared: 1_000 }

/** What a probe of the database tells. */
export interface Probe {
  /**
   * The version of the complete data set that is loaded.
   * @throws AppError DATABASE_UNAVAILABLE or DATA_INCOMPLETE, with the reason
   */
  readyVersion(): Promise<string>
  /** The version of what is loaded, complete or not; undefined when nothing is, or the database does not answer. */
  loadedVersion(): Promise<string | undefined>
}

/** Makes a probe that reads the database once a second at most, however many ask: what it found counts for all, faults too. */
export function makeProbe(open: OpenAccess): Probe {
  const read = () => open(openScope(LIMITS.answer, AbortSignal.timeout(LIMITS.answer))).ask(readiness, undefined)
  const found = sharedFor(LIMITS.shared, read)
  return {
    readyVersion: async () => assertComplete(await found().catch(sayUnavailable)),
    loadedVersion: async () => (await found().catch(() => undefined))?.version ?? undefined,
  }
}

/** The same function, called again only when the last call has ended and began at least so many milliseconds ago. */
function sharedFor<T>(ms: number, call: () => Promise<T>): () => Promise<T> {
  let last: { began: number; result: Promise<T>; hasEnded: boolean } | undefined
  return () => {
    if (last && (!last.hasEnded || performance.now() - last.began < ms)) return last.result
    const next = { began: performance.now(), result: call(), hasEnded: false }
    const end = () => {
      next.hasEnded = true
    }
    next.result.then(end, end)
    last = next
    return next.result
  }
}

function sayUnavailable(error: unknown): never {
  if (error instanceof AppError && error.code !== 'TIMEOUT') throw error
  throw new AppError('DATABASE_UNAVAILABLE', 'The database does not answer in time.', { cause: error })
}
