import neo4j, { Neo4jError, type ManagedTransaction, type Session } from 'neo4j-driver'
import { AppError } from '../errors.ts'
import { abortable, assertNotAborted, CALLER_GONE, type Scope } from '../scope.ts'
import type { Breaker } from './breaker.ts'
import type { Connections } from './connections.ts'
import { TIMEOUTS } from './driver.ts'
import { isAnswer, isLate, isUnreachable, translateError } from './fault.ts'

/** The database that reads go to, with its connection pool and its circuit breaker. */
export interface ReadTarget {
  connections: Connections
  breaker: Breaker
  /** Name of the database on its server. */
  database: string
  /** The bookmark at which a complete data set was seen last: see {@link ReadResult}. */
  completeAt: { bookmark?: string | undefined }
  /** Whether the server belongs to a cluster, whose servers are not equally up to date. */
  isCluster: boolean
}

/** Work in a read transaction; it may run more than once. */
export type Work<T> = (transaction: Pick<ManagedTransaction, 'run'>) => PromiseLike<T>

/** What was read, and in which state of the database. */
export interface ReadResult<T> {
  result: T
  /**
   * The bookmark of the read: it identifies the last transaction that changed the database, whichever program made it.
   * If two reads have the same bookmark, nothing changed in between. Undefined where the server gives none.
   */
  lastChange: string | undefined
}

/** Milliseconds that a read gets beyond the time limit at which the database should have ended it. */
const GRACE = 1_000
/** Milliseconds for a session to close; after that its connection counts as one that no longer responds. */
const CLOSE_TIMEOUT = TIMEOUTS.acquire + 2_000
/** How often a read is attempted at most; in a cluster each time with another server. */
const ATTEMPTS = 3

/**
 * Reads in one transaction; every read goes through this function. If the database cannot be reached, the read is
 * retried once a probe has answered. If the scope ends, the read is ended in the database too; if the database does not
 * respond to that, the connection pool is replaced.
 *
 * @param attempts how often the work may be started; 1 for work that cannot be repeated
 * @throws AppError DATABASE_UNAVAILABLE, at once while the database is known to be down; TIMEOUT; the reason why the
 *   scope ended
 */
export async function read<T>(
  target: ReadTarget,
  scope: Scope,
  work: Work<T>,
  attempts = ATTEMPTS,
): Promise<ReadResult<T>> {
  try {
    return await readWithRetries(target, scope, work, attempts)
  } catch (error) {
    throw translateError(error)
  }
}

async function readWithRetries<T>(
  target: ReadTarget,
  scope: Scope,
  work: Work<T>,
  attempts: number,
): Promise<ReadResult<T>> {
  const { breaker } = target
  const patience = performance.now() + (scope.timeLimit ?? Infinity)
  for (let attempt = 1; ; attempt++) {
    breaker.assertAvailable()
    try {
      const read = await readOnce(target, scope, work)
      breaker.noteAnswer()
      return read
    } catch (error) {
      if (!mayBeDown(error)) throw error
      const checked = breaker.check()
      // Nothing was sent yet: it stands in the queue for a connection until its time is over.
      if (isLate(error) && performance.now() < patience) continue
      if (!isUnreachable(error) || attempt >= attempts) throw error
      await abortable(scope.signal, checked)
    }
  }
}

/** Whether the database may be down after this error: it did not answer, or not in time. */
function mayBeDown(error: unknown): boolean {
  if (error instanceof Neo4jError) return !isAnswer(error)
  return error instanceof AppError && error.code === 'TIMEOUT' && error !== CALLER_GONE
}

async function readOnce<T>({ connections, database }: ReadTarget, scope: Scope, work: Work<T>): Promise<ReadResult<T>> {
  const { signal, timeLimit } = scope
  assertNotAborted(signal)
  const driver = connections.current()
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  const timeout = timeLimit === undefined ? undefined : timeLimit + GRACE
  try {
    return await abortable(signal, inTransaction(session, work, timeLimit), timeout)
  } finally {
    closeSession(session, () => {
      connections.replace(driver)
    })
  }
}

/** Not the driver's executeRead: that waits a second before it retries, even if the database is back already. */
async function inTransaction<T>(
  session: Session,
  work: Work<T>,
  timeLimit: number | undefined,
): Promise<ReadResult<T>> {
  // Not awaited: it is sent together with the first statement. 0 means no limit, even if the server has a default one.
  const transaction = session.beginTransaction({ timeout: timeLimit ?? 0 })
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
