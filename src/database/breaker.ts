import { AppError } from '../errors.ts'
import { abortable } from '../scope.ts'
import { isRefusedLogin, noAnswer, translateError } from './fault.ts'

/** A circuit breaker: it knows whether the database is down, so that a read fails at once instead of after a timeout. */
export interface Breaker {
  /** @throws AppError DATABASE_UNAVAILABLE at once while the database is known to be down */
  assertAvailable(): void
  /** Probes the database. If it is down, it is probed again every second until it answers. */
  check(): Promise<void>
  /** Stops probing. */
  close(): void
}

/** Milliseconds: how long a probe may take, and the pauses between two. After too many refused logins Neo4j locks the user out. */
const LIMITS = { answer: 1_400, pause: 1_000, pauseAfterRefusedLogin: 10_000 }

/**
 * Makes a breaker; the database counts as up.
 *
 * @param probe sends a statement to the database; rejects with what the driver throws
 * @param onDown is called when the database is found to be down, and when it is down for another reason than before
 */
export function makeBreaker(probe: () => Promise<void>, onDown: (fault: AppError) => void): Breaker {
  let fault: AppError | undefined
  let checking: Promise<void> | undefined
  let next: NodeJS.Timeout | undefined
  let closed = false
  const update = async () => {
    const found = await faultOf(probe)
    const isNew = found !== undefined && found.message !== fault?.message
    fault = found
    if (isNew) onDown(found)
    if (fault && !closed) next = setTimeout(() => void update(), pauseAfter(fault)).unref()
  }
  return {
    assertAvailable: () => {
      // One and the same error for all: to make one, with its stack, costs more than the rest of a refusal.
      if (fault) throw fault
    },
    check: () => {
      // While the database is down, only the timer probes it.
      if (fault || closed) return Promise.resolve()
      return (checking ??= update().finally(() => (checking = undefined)))
    },
    close: () => {
      closed = true
      clearTimeout(next)
    },
  }
}

/** Why the database counts as down; undefined after any answer, as an error in an answer proves that it is up. */
async function faultOf(probe: () => Promise<void>): Promise<AppError | undefined> {
  try {
    await abortable(AbortSignal.timeout(LIMITS.answer), probe())
    return undefined
  } catch (thrown) {
    const error = translateError(thrown)
    if (!(error instanceof AppError)) return undefined
    return error.code === 'TIMEOUT' ? noAnswer(error) : error
  }
}

function pauseAfter(fault: AppError): number {
  return isRefusedLogin(fault) ? LIMITS.pauseAfterRefusedLogin : LIMITS.pause
}
