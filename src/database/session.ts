import neo4j, { Neo4jError, type ManagedTransaction, type Session } from 'neo4j-driver'
import { AppError } from '../errors.ts'
import { assertOpen, CALLER_GONE, endingWith, type Scope } from '../scope.ts'
import type { Breaker } from './breaker.ts'
import type { Connections } from './connections.ts'
import { LIMITS } from './driver.ts'
import { isAnswer, isUnreachable, translateError } from './fault.ts'

/** Where reads go. */
export interface Source {
  connections: Connections
  breaker: Breaker
  /** Name of the database on its server. */
  database: string
  /** Whether the server is one of a cluster, whose members are not equally up to date. */
  isCluster: boolean
}

/** Work in a read transaction; it may run more than once. */
export type Work<T> = (transaction: Pick<ManagedTransaction, 'run'>) => PromiseLike<T>

/** What was read, and when. */
export interface Reading<T> {
  result: T
  /**
   * The bookmark of the read: it names the last transaction that had changed the database, by whatever program, so two
   * equal ones mean that nothing was changed in between. Undefined where the server gives none.
   */
  lastChange: string | undefined
}

/** Milliseconds that a read gets beyond the limit at which the database should have ended it. */
const GRACE = 1_000
/** Milliseconds for a session to end when it is told to; after that its connection hangs. */
const PATIENCE = LIMITS.acquire + 1_000
/** How often a read is begun at most: in a cluster each time with another server. */
const TRIES = 3

/**
 * Reads in one transaction: the one way in which everything is read. A read that finds the database out of reach is
 * tried again when a new connection proves that it is back. A read whose scope ends is ended at the database too, and
 * when even that is not answered, its connection is given up.
 *
 * @param tries how often the work may be begun; 1 for work that cannot be repeated
 * @throws AppError DATABASE_UNAVAILABLE, at once while the database is known to be down; TIMEOUT; the reason for which
 *   the scope ended
 */
export async function read<T>(source: Source, scope: Scope, work: Work<T>, tries = TRIES): Promise<Reading<T>> {
  try {
    return await readPatiently(source, scope, work, tries)
  } catch (error) {
    throw translateError(error)
  }
}

async function readPatiently<T>(source: Source, scope: Scope, work: Work<T>, tries: number): Promise<Reading<T>> {
  const { breaker } = source
  for (let tried = 1; ; tried++) {
    breaker.refuse()
    try {
      return await readOnce(source, scope, work)
    } catch (error) {
      if (!isDoubt(error)) throw error
      const verdict = breaker.check()
      if (!isUnreachable(error) || tried >= tries) throw error
      await endingWith(scope.signal, verdict)
    }
  }
}

/** Whether an error leaves open if the database is there: it did not answer, or not in time. */
function isDoubt(error: unknown): boolean {
  if (error instanceof Neo4jError) return !isAnswer(error)
  return error instanceof AppError && error.code === 'TIMEOUT' && error !== CALLER_GONE
}

async function readOnce<T>({ connections, database }: Source, scope: Scope, work: Work<T>): Promise<Reading<T>> {
  const { signal, timeLimit } = scope
  assertOpen(signal)
  const driver = connections.current()
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  const time = timeLimit === undefined ? undefined : timeLimit + GRACE
  try {
    return await endingWith(signal, inTransaction(session, work, timeLimit), time)
  } finally {
    end(session, () => {
      connections.renew(driver)
    })
  }
}

/** Not the driver's executeRead: that waits a second before it tries again, whether the database is back or not. */
async function inTransaction<T>(session: Session, work: Work<T>, timeLimit: number | undefined): Promise<Reading<T>> {
  // Not awaited: it goes out together with the first statement. Zero lifts the limit of the server.
  const transaction = session.beginTransaction({ timeout: timeLimit ?? 0 })
  const result = await work(transaction)
  await transaction.commit()
  return { result, lastChange: session.lastBookmarks()[0] }
}

/** Nobody waits for the end; closing tells the database to drop what still runs. */
function end(session: Session, hangs: () => void): void {
  const patience = setTimeout(hangs, PATIENCE).unref()
  session
    .close()
    .catch(() => undefined)
    .finally(() => {
      clearTimeout(patience)
    })
}
