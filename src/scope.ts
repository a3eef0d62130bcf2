import { AppError } from './errors.ts'

/** With this reason a signal fires whose caller has gone: nobody waits for an answer, and nothing is wrong. */
export const CALLER_GONE = new AppError('TIMEOUT', 'The caller has gone before there was an answer.')

/**
 * Answers for `work` at the latest when one of the signals fires: a database that hangs must not hold its caller.
 *
 * @throws AppError TIMEOUT, or {@link CALLER_GONE}, when a signal fires first
 */
export function beforeDeadline<T>(signals: readonly AbortSignal[], work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => {
      reject(lateness(signals))
    }
    if (signals.some(({ aborted }) => aborted)) late()
    for (const signal of signals) signal.addEventListener('abort', late, { once: true })
    work.then(resolve, reject).finally(() => {
      for (const signal of signals) signal.removeEventListener('abort', late)
    })
  })
}

/**
 * Begins nothing for a caller that has been answered or has gone.
 * @throws AppError TIMEOUT, or {@link CALLER_GONE}, when one of the signals has fired
 */
export function refuseLate(signals: readonly AbortSignal[]): void {
  if (signals.some(({ aborted }) => aborted)) throw lateness(signals)
}

function lateness(signals: readonly AbortSignal[]): AppError {
  if (signals.some(({ reason }) => reason === CALLER_GONE)) return CALLER_GONE
  return new AppError('TIMEOUT', 'The answer took longer than the deadline. Ask for less at once, or try again later.')
}
