import { AppError } from '../errors.ts'

/**
 * Answers for `work` at the latest when one of the signals fires: a database that hangs must not hold its caller.
 *
 * @throws AppError TIMEOUT when a signal fires first
 */
export function beforeDeadline<T>(signals: readonly AbortSignal[], work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => {
      reject(
        new AppError('TIMEOUT', 'The answer took longer than the deadline. Ask for less at once, or try again later.'),
      )
    }
    if (signals.some(({ aborted }) => aborted)) late()
    for (const signal of signals) signal.addEventListener('abort', late, { once: true })
    work.then(resolve, reject).finally(() => {
      for (const signal of signals) signal.removeEventListener('abort', late)
    })
  })
}
