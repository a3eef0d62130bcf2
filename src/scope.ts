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
 * Told when a read begins; returns what is told when it has ended, with the error if it failed.
 *
 * @param name name of the statement, `generated` for one of @neo4j/graphql
 */
export type ReadWatch = (name: string) => (error?: unknown) => void

/** The reason for ending work whose caller has disconnected: nobody waits for an answer, and nothing is wrong. */
export const CALLER_GONE = new AppError('TIMEOUT', 'The caller disconnected before there was an answer.')

/** The reason for ending work that takes too long. */
export function tooLate(): AppError {
  return new AppError('TIMEOUT', 'The answer took longer than the deadline. Ask for less at once, or try again later.')
}

/** A scope that nobody ends and nobody watches, for commands and for probes with a time limit of their own. */
export function openScope(timeLimit: number | undefined, signal = new AbortController().signal): Scope {
  return { signal, timeLimit, watch: () => () => undefined }
}

/**
 * Settles like `work`, or earlier when the signal fires or the time is over: a database that hangs must not hold its caller.
 *
 * @param time milliseconds; undefined for no limit
 * @throws AppError the reason of the signal, or TIMEOUT
 */
export function endingWith<T>(signal: AbortSignal, work: Promise<T>, time?: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => {
      reject(reasonOf(signal))
    }
    if (signal.aborted) end()
    const timer = time === undefined ? undefined : setTimeout(end, time).unref()
    signal.addEventListener('abort', end, { once: true })
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
    })
  })
}

/**
 * Starts nothing for a caller that has been answered or has gone.
 * @throws AppError the reason of the signal when it has fired
 */
export function assertOpen(signal: AbortSignal): void {
  if (signal.aborted) throw reasonOf(signal)
}

/** A signal made by `AbortSignal.timeout` brings a reason of its own. */
function reasonOf({ reason }: AbortSignal): AppError {
  return reason instanceof AppError ? reason : tooLate()
}
