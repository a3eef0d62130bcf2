import { AppError } from '../errors.ts'
import { endingWith } from '../scope.ts'
import { isRefusedLogin, noAnswer, translateError } from './fault.ts'

/** Knows whether the database is down, so that nobody has to wait to find out. */
export interface Breaker {
  /** @throws AppError DATABASE_UNAVAILABLE at once while the database is known to be down */
  refuse(): void
  /** Finds out whether the database answers; from a no on it is asked again every second until it does. */
  check(): Promise<void>
  /** Stops asking. */
  close(): void
}

/** Milliseconds: how long an answer may take, and the pauses between two questions. Neo4j locks out who is refused too often. */
const LIMITS = { answer: 1_400, pause: 1_000, pauseAfterRefusal: 10_000 }

/**
 * Makes a breaker; the database counts as up.
 *
 * @param probe asks the database; rejects with what the driver throws
 * @param opened is called when the database was up and turns out to be down
 */
export function makeBreaker(probe: () => Promise<void>, opened: () => void): Breaker {
  let fault: AppError | undefined
  let checking: Promise<void> | undefined
  let next: NodeJS.Timeout | undefined
  let closed = false
  const look = async () => {
    const found = await askOnce(probe)
    if (found && !fault) opened()
    fault = found
    if (fault && !closed) next = setTimeout(() => void look(), pauseAfter(fault)).unref()
  }
  return {
    refuse: () => {
      if (fault) throw new AppError(fault.code, fault.message, { cause: fault.cause })
    },
    check: () => {
      // While it is down the timer asks, and nobody else.
      if (fault || closed) return Promise.resolve()
      return (checking ??= look().finally(() => (checking = undefined)))
    },
    close: () => {
      closed = true
      clearTimeout(next)
    },
  }
}

/** Any answer shows that the database is there, an error too. */
async function askOnce(probe: () => Promise<void>): Promise<AppError | undefined> {
  try {
    await endingWith(AbortSignal.timeout(LIMITS.answer), probe())
    return undefined
  } catch (thrown) {
    const error = translateError(thrown)
    if (!(error instanceof AppError)) return undefined
    return error.code === 'TIMEOUT' ? noAnswer(error) : error
  }
}

function pauseAfter(fault: AppError): number {
  return isRefusedLogin(fault) ? LIMITS.pauseAfterRefusal : LIMITS.pause
}
