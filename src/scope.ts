import { setMaxListeners } from 'node:events'
import { AppError } from './errors.ts'

/** What bounds and observes the work of one request or command. */
export interface Scope {
  /** Fires when the work must end; its reason is the {@link AppError} to answer with. */
  readonly signal: AbortSignal
  /** Milliseconds after which the database ends a single read; undefined for no limit. */
  readonly timeLimit: number | undefined
  readonly watch: ReadWatch
}

/**
 * Called when a read begins. Returns a function to call when the read has ended, with the error if it failed.
 *
 * @param name name of the statement, `generated` for one of @neo4j/graphql
 */
export type ReadWatch = (name: string) => (error?: unknown) => void

/** The reason for ending work whose caller has disconnected: nobody waits for the answer, and there is no fault. */
export const CALLER_GONE = new AppError('TIMEOUT', 'The caller disconnected before there was an answer.')

/** The reason for ending work that takes longer than its deadline. */
export function deadlineExceeded(): AppError {
  return new AppError('TIMEOUT', 'The answer took longer than the deadline. Ask for less at once, or try again later.')
}

/** A scope without a watch, for commands and for probes that have their own time limit. */
export function openScope(timeLimit: number | undefined, signal = new AbortController().signal): Scope {
  // Every read adds a listener; by default Node prints a warning for more than 10.
  setMaxListeners(0, signal)
  return { signal, timeLimit, watch: () => () => undefined }
}

/**
 * Settles like `work`, but rejects as soon as the signal fires or the timeout is over: a caller must not wait for a
 * database that does not respond.
 *
 * @param timeout milliseconds; undefined for none
 * @throws AppError the reason of the signal, or TIMEOUT
 */
export function abortable<T>(signal: AbortSignal, work: Promise<T>, timeout?: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(reasonOf(signal))
    }
    if (signal.aborted) abort()
    const timer = timeout === undefined ? undefined : setTimeout(abort, timeout).unref()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
    })
  })
}

/**
 * Asserts that the caller still waits: it has not been answered and has not disconnected.
 * @throws AppError the reason of the signal when it has fired
 */
export function assertNotAborted(signal: AbortSignal): void {
  if (signal.aborted) throw reasonOf(signal)
}

/** The reason of a signal made by `AbortSignal.timeout` is not an {@link AppError}; it means a timeout. */
function reasonOf({ reason }: AbortSignal): AppError {
  return reason instanceof AppError ? reason : deadlineExceeded()
}
