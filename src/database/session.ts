import neo4j, { Neo4jError, type ManagedTransaction, type Session } from 'neo4j-driver'
import { AppError } from '../errors.ts'
import { abortable, assertNotAborted, CALLER_GONE, type Scope } from '../scope.ts'
import type { Breaker } from './breaker.ts'
import type { Connections } from './connections.ts'
import { TIMEOUTS } from './driver.ts'
import { isAnswer, isLate, isUnreachable, translateError } from './fault.ts'
import type { KnownDataset } from './loaded-dataset.ts'

/** The database that reads go to, with its connection pool and its circuit breaker. */
export interface ReadTarget {
  connections: Connections
  breaker: Breaker
  /** Name of the database on its server. */
  database: string
  /** What is loaded, as far as it is known. */
  known: KnownDataset | undefined
  /** Whether the server belongs to a cluster, whose servers are not equally up to date. */
  isCluster: boolean
}

/** What runs a statement. */
export type Runner = Pick<ManagedTransaction, 'run'>

/** Work that reads; it may run more than once. */
export type Work<T> = (runner: Runner) => PromiseLike<T>

/** What was read, and in which state of the database. */
export interface ReadResult<T> {
  result: T
  /**
   * The bookmark of the read: it identifies the last transaction that was committed when the read ended, whichever program
   * made it. If two reads have the same bookmark, nothing was committed in between. Undefined where the server gives none.
   */
  lastChange: string | undefined
}

/** Milliseconds that a read gets beyond the time limit at which the database should have ended it. */
const GRACE = 1_000
/** Milliseconds for a session to close; after that its connection counts as one that no longer responds. */
const CLOSE_TIMEOUT = TIMEOUTS.acquire + 2_000
/** Retries are ours alone: the driver does not know of the circuit breaker. */
const SESSION = { defaultAccessMode: neo4j.session.READ, disableAutoCommitRetries: true }
/** How often a read is attempted at most; in a cluster each time with another server. */
const ATTEMPTS = 3

/**
 * Reads with one statement, which is a transaction by itself: one message to the database, where BEGIN, RUN and COMMIT are
 * three. Every read goes through this function or the next one. If the database cannot be reached, the read is retried
 * once a probe has answered. If the scope ends, the read is ended in the database too; if the database does not respond
 * to that, the connection pool is replaced.
 *
 * @param after a bookmark of this server: the read begins when that transaction can be seen
 * @throws AppError DATABASE_UNAVAILABLE, at once while the database is known to be down; TIMEOUT; the reason why the
 *   scope ended
 */
export function read<T>(target: ReadTarget, scope: Scope, work: Work<T>, after?: string): Promise<ReadResult<T>> {
  const alone: Attempt<T> = async (session, timeout) => {
    const result = await work({
      run: (text, parameters) => withoutStack(() => session.run(text, parameters, { timeout })),
    })
    return { result, lastChange: session.lastBookmarks()[0] }
  }
  return readWithRetries(target, scope, alone, ATTEMPTS, after)
}

/** The driver makes a stack trace for each result, which nobody sees: a thirtieth of the time of a look-up. */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/**
 * Reads with several statements in one transaction; otherwise like {@link read}.
 *
 * @param attempts how often the work may be started; 1 for work that cannot be repeated
 */
export function readTogether<T>(
  target: ReadTarget,
  scope: Scope,
  work: Work<T>,
  attempts = ATTEMPTS,
): Promise<ReadResult<T>> {
  return readWithRetries(target, scope, (session, timeout) => inTransaction(session, work, timeout), attempts)
}

/** @param timeout milliseconds after which the database ends a transaction; 0 means no limit, even if it has a default */
type Attempt<T> = (session: Session, timeout: number) => Promise<ReadResult<T>>

async function readWithRetries<T>(
  target: ReadTarget,
  scope: Scope,
  attempt: Attempt<T>,
  attempts: number,
  after?: string,
): Promise<ReadResult<T>> {
  const { breaker } = target
  const patience = performance.now() + (scope.timeLimit ?? Infinity)
  for (let count = 1; ; count++) {
    breaker.assertAvailable()
    try {
      const found = await readOnce(target, scope, attempt, after)
      breaker.noteAnswer()
      return found
    } catch (error) {
      if (!mayBeDown(error)) throw translateError(error)
      const checked = breaker.check()
      // Nothing was sent yet: it stands in the queue for a connection until its time is over.
      if (isLate(error) && performance.now() < patience) continue
      if (!isUnreachable(error) || count >= attempts) throw translateError(error)
      await abortable(scope.signal, checked)
    }
  }
}

/** Whether the database may be down after this error: it did not answer, or not in time. */
function mayBeDown(error: unknown): boolean {
  if (error instanceof Neo4jError) return !isAnswer(error)
  return error instanceof AppError && error.code === 'TIMEOUT' && error !== CALLER_GONE
}

async function readOnce<T>(
  { connections, database }: ReadTarget,
  { signal, timeLimit }: Scope,
  attempt: Attempt<T>,
  after: string | undefined,
): Promise<ReadResult<T>> {
  assertNotAborted(signal)
  const driver = connections.current()
  const bookmarks = after === undefined ? [] : [after]
  const session = driver.session({ ...SESSION, database, bookmarks })
  const timeout = timeLimit === undefined ? undefined : timeLimit + GRACE
  try {
    return await abortable(signal, attempt(session, timeLimit ?? 0), timeout)
  } finally {
    closeSession(session, () => {
      connections.replace(driver)
    })
  }
}

/** Not the driver's executeRead: that waits a second before it retries, even if the database is back already. */
async function inTransaction<T>(session: Session, work: Work<T>, timeout: number): Promise<ReadResult<T>> {
  // Not awaited: it is sent together with the first statement.
  const transaction = session.beginTransaction({ timeout })
  const result = await work(transaction)
  await transaction.commit()
  return { result, lastChange: session.lastBookmarks()[0] }
}

/** Closes a session in the background; this also makes the database end what still runs in it. */
function closeSession(session: Session, onTimeout: () => void): void {
  const timer = setTimeout(onTimeout, CLOSE_TIMEOUT).unref()
  session
    .close()
    .catch(() => undefined)
    .finally(() => {
      clearTimeout(timer)
    })
}
