import type { Driver, ManagedTransaction, RecordShape, Session } from 'neo4j-driver'
import { AppError } from '../errors.ts'
import { openScope, type Scope } from '../scope.ts'
import { makeBreaker, type Breaker } from './breaker.ts'
import { makeConnections } from './connections.ts'
import { closeDriver, isCluster, openDriver, verifyDatabase, type DatabaseAddress } from './driver.ts'
import { isAnswer, translateError } from './fault.ts'
import { greeting } from './greeting.ts'
import { makeReader, type Reader } from './reader.ts'
import { rowsOf } from './rows.ts'
import type { ReadTarget } from './session.ts'
import { needsRestart } from './storage-fault.ts'

export type { DatabaseAddress } from './driver.ts'

/** Runs statements in one transaction; rows are plain objects, integers are numbers. */
export interface Transaction {
  run<Row extends RecordShape = RecordShape>(statement: string, parameters?: Record<string, unknown>): Promise<Row[]>
  /** Runs a statement that changes the graph; returns what it did. */
  change(statement: string, parameters?: Record<string, unknown>): Promise<Change>
}

/** What a statement did. */
export interface Change {
  /** How many nodes it added, minus those it deleted. */
  nodes: number
  /** How many relations it added, minus those it deleted. */
  relations: number
  /** Whether it wrote anything, also properties or labels alone. */
  hasWritten: boolean
}

/** An open connection to one database. */
export interface Database {
  /** Reads under a scope. */
  within(scope: Scope): Reader
  /** @throws AppError DATABASE_UNAVAILABLE at once while the database is known to be down; sends nothing */
  assertAvailable(): void
  /** Reads the rows of one statement outside any request, with the time limit of the connection. */
  rows: Reader['rows']
  /** Runs one statement that changes the schema or the ledger, in a transaction of its own. */
  execute(statement: string, parameters?: Record<string, unknown>): Promise<void>
  /**
   * Runs `work` in one write transaction: commits when it returns, rolls back when it throws.
   * It is never retried: Neo4j reports an exhausted memory pool as a transient error, and a retry would fail again.
   * @param metadata shown by SHOW TRANSACTIONS while it runs
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>, metadata?: Record<string, string>): Promise<T>
  /**
   * Verifies that the database answers.
   * @throws AppError DATABASE_UNAVAILABLE when nothing answers or the login is refused; INVALID_CONFIG when Neo4j is too old
   */
  verify(): Promise<void>
  /** Waits at most half a second, whether running queries have ended or not. */
  close(): Promise<void>
}

/** Milliseconds that other work in a connection pool gets when the pool is replaced, beyond the time limit of a read. */
const GRACE = 1_000

/**
 * Opens a connection and verifies that the database answers.
 *
 * @param readTimeout milliseconds after which the database ends a read
 * @throws AppError as {@link Database.verify} does
 */
export async function connectDatabase(address: DatabaseAddress, readTimeout: number): Promise<Database> {
  const database = openDatabase(address, readTimeout)
  try {
    await database.verify()
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Opens a connection and sends nothing: for an API server that may start before its database. */
export function openDatabase(address: DatabaseAddress, readTimeout: number): Database {
  const name = address.database
  const connections = makeConnections(address, readTimeout + GRACE)
  const breaker = isCluster(address)
    ? makeBreaker(
        { answer: () => verifyDatabase(connections.current(), name), greeting: undefined },
        // A new driver would know only the server in the address, which may be the one that is down.
        () => undefined,
      )
    : makeBreaker({ answer: makeProbe(address), greeting: (signal) => greeting(address, signal) }, () => {
        connections.replace(connections.current())
      })
  const target: ReadTarget = { connections, breaker, database: name, known: undefined, isCluster: isCluster(address) }
  const write = <T>(work: (session: Session) => Promise<T>) =>
    inSession(connections.current().session({ database: name }), work).catch(async (error: unknown) => {
      if (needsRestart(error)) await tellCause(breaker)
      throw error
    })
  return {
    within: (scope) => makeReader(target, scope),
    assertAvailable: () => {
      breaker.assertAvailable()
    },
    rows: makeReader(target, openScope(readTimeout)).rows,
    execute: (statement, parameters = {}) =>
      write(async (session) => {
        await session.run(statement, parameters)
      }),
    transaction: (work, metadata = {}) => write((session) => inTransaction(session, work, metadata)),
    verify: () => verify(connections.current(), name, breaker),
    close: async () => {
      breaker.close()
      await connections.close()
    },
  }
}

/** Milliseconds after which the driver of the probe is replaced by a new one. */
const PROBE_AGE = 30_000

/** Makes a probe with its own driver: the pool of the other one may be full, or have connections that no longer respond. */
function makeProbe(address: DatabaseAddress): () => Promise<void> {
  let open: { driver: Driver; since: number; uri: string } | undefined
  const close = () => {
    if (open) void closeDriver(open.driver)
    open = undefined
  }
  return async () => {
    // Whoever runs the database knows better, and says when it can be asked again.
    if (address.outage !== undefined)
      throw new AppError('DATABASE_UNAVAILABLE', `The database is down. ${address.outage}`)
    if (open && (performance.now() - open.since > PROBE_AGE || open.uri !== address.uri)) close()
    // One connection: unanswered probes must not pile up.
    open ??= { driver: openDriver(address, 1), since: performance.now(), uri: address.uri }
    await verifyDatabase(open.driver, address.database).catch((error: unknown) => {
      // The server has answered, so the connection lives, and would keep the program from ending.
      if (needsRestart(error)) close()
      throw error
    })
    close()
  }
}

/** @throws AppError why Neo4j has closed the database, as a probe finds it */
async function tellCause(breaker: Breaker): Promise<void> {
  await breaker.check()
  breaker.assertAvailable()
}

async function verify(driver: Driver, name: string, breaker: Breaker): Promise<void> {
  try {
    await verifyDatabase(driver, name)
  } catch (error) {
    if (!isAnswer(error)) void breaker.check()
    throw translateError(error)
  }
}

async function inTransaction<T>(
  session: Session,
  work: (transaction: Transaction) => Promise<T>,
  metadata: Record<string, string>,
): Promise<T> {
  // 0 means no limit, even if the server has a default one: a large load may take any time.
  const tx = await session.beginTransaction({ metadata, timeout: 0 })
  try {
    const result = await work({
      run: (statement, parameters = {}) => rowsOf(tx, statement, parameters),
      change: (statement, parameters = {}) => change(tx, statement, parameters),
    })
    await tx.commit()
    return result
  } catch (error) {
    // Report the first error, not one of the rollback; on a lost connection the server rolls back by itself.
    if (tx.isOpen()) await tx.rollback().catch(() => undefined)
    throw error
  }
}

async function inSession<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session)
  } catch (error) {
    throw translateError(error)
  } finally {
    // Not awaited: a caller must not wait for a server that does not respond.
    session.close().catch(() => undefined)
  }
}

async function change(
  tx: Pick<ManagedTransaction, 'run'>,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<Change> {
  const { summary } = await tx.run(statement, parameters)
  const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted } = summary.counters.updates()
  return {
    nodes: nodesCreated - nodesDeleted,
    relations: relationshipsCreated - relationshipsDeleted,
    hasWritten: summary.counters.containsUpdates(),
  }
}
