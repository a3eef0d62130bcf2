import { AppError } from '../errors.ts'
import { abortable } from '../scope.ts'
import { isAnswer, isLate, isRefusedLogin, isSettingFault, noAnswer, translateError } from './fault.ts'
import { freeTime } from './free-time.ts'

/** A circuit breaker: it knows whether the database is down, so that a read fails at once instead of after a timeout. */
export interface Breaker {
  /** @throws AppError DATABASE_UNAVAILABLE at once while the database is known to be down */
  assertAvailable(): void
  /** Probes the database. If it is down, it is probed again every second until it answers. */
  check(): Promise<void>
  /** Notes that the database has answered somebody. */
  noteAnswer(): void
  /** Stops probing. */
  close(): void
}

/** What a breaker asks. */
export interface Probe {
  /** Sends a statement to the database; rejects with what the driver throws. */
  answer: () => Promise<void>
  /** Settles when the server says anything at all; undefined where no single server is known. */
  greeting: ((signal: AbortSignal) => Promise<void>) | undefined
}

/**
 * Milliseconds of free time: after so long the greeting is asked for, a database counts as down that neither answers nor
 * greets nor has answered anybody else meanwhile, and one that does counts as down although it does.
 */
const SILENCE = { greeting: 700, all: 1_400, answer: 30_000 }

/** Milliseconds between two probes of a database that is down. After too many refused logins Neo4j locks the user out. */
const PAUSE = { usual: 1_000, refusedLogin: 10_000 }

/**
 * Makes a breaker; the database counts as up.
 *
 * @param onDown is called when the database is found to be down, and when it is down for another reason than before
 */
export function makeBreaker(probe: Probe, onDown: (fault: AppError) => void): Breaker {
  let fault: AppError | undefined
  let checking: Promise<void> | undefined
  let next: NodeJS.Timeout | undefined
  let closed = false
  let answers = 0
  const update = async () => {
    const before = answers
    const found = await faultOf(probe, () => answers > before)
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
    noteAnswer: () => {
      answers += 1
    },
    close: () => {
      closed = true
      clearTimeout(next)
    },
  }
}

/** Why the database counts as down; undefined after any answer, as an error in an answer proves that it is up. */
async function faultOf({ answer, greeting }: Probe, hasAnswered: () => boolean): Promise<AppError | undefined> {
  let hasGreeted = false
  const free = freeTime((passed) => {
    if (passed === SILENCE.greeting)
      greeting?.(free.signal).then(
        () => (hasGreeted = true),
        () => undefined,
      )
    return hasGreeted || hasAnswered() ? SILENCE.answer : SILENCE.all
  })
  try {
    for (;;) {
      const error = await abortable(free.signal, answer()).then(
        () => undefined,
        (thrown: unknown) => thrown ?? new Error('unknown'),
      )
      if (free.signal.aborted && error !== undefined) return hasAnswered() ? undefined : noAnswer(error)
      if (!isLate(error)) return downBy(error)
    }
  } finally {
    free.stop()
  }
}

/** The fault that an error of a probe shows. */
function downBy(error: unknown): AppError | undefined {
  const translated = translateError(error)
  if (!(translated instanceof AppError)) return undefined
  // A database that is out of memory or out of time for one statement is up.
  return isAnswer(error) && !isSettingFault(translated) ? undefined : translated
}

function pauseAfter(fault: AppError): number {
  return isRefusedLogin(fault) ? PAUSE.refusedLogin : PAUSE.usual
}
