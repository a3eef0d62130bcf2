import { AppError } from '../errors.ts'

/**
 * Answers for `work` at the latest when `signal` fires: a database that hangs must not hold its caller.
 *
 * @throws AppError TIMEOUT when the signal fires first
 */
export function beforeDeadline<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => {
      reject(
        new AppError('TIMEOUT', 'The answer took longer than the deadline. Ask for less at once, or try again later.'),
      )
    }
    if (signal.aborted) late()
    signal.addEventListener('abort', late, { once: true })
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', late)
    })
  })
}
