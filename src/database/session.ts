import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import type { Breaker } from './breaker.ts'
import type { Connections } from './connections.ts'
import { beforeDeadline, CALLER_GONE, refuseLate } from '../scope.ts'
import { LIMITS } from './driver.ts'
import { isAnswer, isUnreachable, translateError } from './fault.ts'

type TransactionConfig = Parameters<Session['beginTransaction']>[0]

/** Work in a read transaction; it may run more than once. */
type Work<T> = (transaction: ManagedTransaction) => PromiseLike<T>

/** Runs `work` in a read transaction that is ended when one of the deadlines passes, at the database too. */
export type Reader = <T>(
  work: Work<T>,
  config: TransactionConfig,
  deadlines: readonly AbortSignal[],
) => Promise<Reading<T>>

/** What was read, and when. */
export interface Reading<T> {
  result: T
  /**
   * The bookmark of the read: it names the last transaction that had changed the database, by whatever program, so two
   * equal ones mean that nothing was changed in between. Undefined where the server gives none.
   */
  lastChange: string | undefined
}

/** What the server puts into the session settings of a request; @neo4j/graphql hands them through. */
export interface ReadSettings {
  /** Name of the database; there is only one, and it is used whatever stands here. */
  database: string
  /** When one of them fires, the reads of the request end. */
  deadlines: readonly AbortSignal[]
}

/** Milliseconds for a session to end when it is told to; after that its connection hangs. */
const PATIENCE = LIMITS.acquire + 1_000
/** How often a read is begun at most: in a cluster each time with another server. */
const TRIES = 3

interface Source {
  connections: Connections
  breaker: Breaker
  database: string
}

interface Read<T> {
  work: Work<T>
  config: TransactionConfig
  deadlines: readonly AbortSignal[]
}

/**
 * Makes the one way in which everything is read. A read that finds the database out of reach is tried again when a
 * new connection proves that it is back; a read whose deadline passes is ended at the database, and when even that
 * is not answered, its connection is given up.
 *
 * The reader throws AppError DATABASE_UNAVAILABLE, at once while the database is known to be down, and TIMEOUT.
 */
export function makeReader(source: Source): Reader {
  return (work, config, deadlines) =>
    readPatiently(source, { work, config, deadlines }).catch((error: unknown) => {
      throw translateError(error)
    })
}

async function readPatiently<T>(source: Source, read: Read<T>): Promise<Reading<T>> {
  const { breaker } = source
  for (let tries = 1; ; tries++) {
    breaker.refuse()
    try {
      return await readOnce(source, read)
    } catch (error) {
      if (error === CALLER_GONE || isAnswer(error)) throw error
      const verdict = breaker.check()
      if (!isUnreachable(error) || tries === TRIES) throw error
      await beforeDeadline(read.deadlines, verdict)
    }
  }
}

async function readOnce<T>(
  { connections, database }: Source,
  { work, config, deadlines }: Read<T>,
): Promise<Reading<T>> {
  refuseLate(deadlines)
  const driver = connections.current()
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    return await beforeDeadline(deadlines, inTransaction(session, work, config))
  } finally {
    end(session, () => {
      connections.renew(driver)
    })
  }
}

/** The reader in the shape in which @neo4j/graphql knows a driver; it asks for nothing else. */
export function asDriver(read: Reader): Driver {
  const session = ({ deadlines }: ReadSettings) => ({
    executeRead: async <T>(work: Work<T>, config: TransactionConfig) => (await read(work, config, deadlines)).result,
    // Every read has ended its own session.
    close: () => Promise.resolve(),
  })
  return { session } as unknown as Driver
}

/** Not the driver's executeRead: that waits a second before it tries again, whether the database is back or not. */
async function inTransaction<T>(session: Session, work: Work<T>, config: TransactionConfig): Promise<Reading<T>> {
  const transaction = await session.beginTransaction(config)
  const result = await work(transaction as unknown as ManagedTransaction)
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
