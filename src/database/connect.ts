import type { Driver, ManagedTransaction, RecordShape, Session } from 'neo4j-driver'
import { openScope, type Scope } from '../scope.ts'
import { makeBreaker, type Breaker } from './breaker.ts'
import { makeConnections } from './connections.ts'
import { closeDriver, isCluster, openDriver, proveDatabase, type DatabaseAddress } from './driver.ts'
import { isAnswer, translateError } from './fault.ts'
import { makeReader, type Reader } from './reader.ts'
import { rowsOf } from './snapshot.ts'

export type { DatabaseAddress } from './driver.ts'

/** Runs statements inside one transaction; rows are plain objects, integers are numbers. */
export interface Transaction {
  run<Row extends RecordShape = RecordShape>(statement: string, parameters?: Record<string, unknown>): Promise<Row[]>
  /** Runs a statement for what it changes; how many nodes and relations it added, less those it deleted. */
  change(statement: string, parameters?: Record<string, unknown>): Promise<Change>
}

/** What a statement added to the graph; negative where it deleted more. */
export interface Change {
  nodes: number
  relations: number
}

/** An open connection to one database. */
export interface Database {
  /** Reads under a scope. */
  within(scope: Scope): Reader
  /** Reads the rows of one statement, for programs that answer no request: bounded by the time limit of the connection. */
  rows: Reader['rows']
  /** Runs one statement that changes the schema or the ledger, in a transaction of its own. */
  execute(statement: string, parameters?: Record<string, unknown>): Promise<void>
  /**
   * Runs `work` in one write transaction: commits when it returns, rolls back when it throws.
   * Never retried: Neo4j calls an exhausted memory pool transient, and a retry would fail the same way.
   * @param metadata shown by SHOW TRANSACTIONS while it runs
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>, metadata?: Record<string, string>): Promise<T>
  /**
   * Proves that the database answers.
   * @throws AppError DATABASE_UNAVAILABLE when nothing answers or the login is refused, INVALID_CONFIG when it is too old
   */
  verify(): Promise<void>
  /** Waits half a second at most: a query that hangs would hold it for ever. */
  close(): Promise<void>
}

/** Milliseconds that other work in a pool of connections gets when the pool is given up, beyond the limit of a read. */
const GRACE = 1_000

/**
 * Opens a connection and proves that it answers.
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

/** Opens a connection without asking the server anything: for a server that may start before its database. */
export function openDatabase(address: DatabaseAddress, readTimeout: number): Database {
  const name = address.database
  const connections = makeConnections(address, readTimeout + GRACE)
  const breaker = isCluster(address)
    ? makeBreaker(
        () => proveDatabase(connections.current(), name),
        // A new driver would have to begin with the one server of the address, which may be the dead one.
        () => undefined,
      )
    : makeBreaker(makeProbe(address), () => {
        connections.renew(connections.current())
      })
  const source = { connections, breaker, database: name, isCluster: isCluster(address) }
  const write = <T>(work: (session: Session) => Promise<T>) =>
    inSession(connections.current().session({ database: name }), work)
  return {
    within: (scope) => makeReader(source, scope),
    rows: makeReader(source, openScope(readTimeout)).rows,
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

/** Milliseconds after which a driver that only asks whether the database is back is given up for a new one. */
const PROBE_AGE = 30_000

/** Asks through a driver of its own: the other one may be used up, or hold connections that hang. */
function makeProbe(address: DatabaseAddress): () => Promise<void> {
  let asking: { driver: Driver; since: number } | undefined
  const giveUp = () => {
    if (asking) void closeDriver(asking.driver)
    asking = undefined
  }
  return async () => {
    if (asking && Date.now() - asking.since > PROBE_AGE) giveUp()
    // One connection: what is never answered must not pile up.
    asking ??= { driver: openDriver(address, 1), since: Date.now() }
    await proveDatabase(asking.driver, address.database)
    giveUp()
  }
}

async function verify(driver: Driver, name: string, breaker: Breaker): Promise<void> {
  try {
    await proveDatabase(driver, name)
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
  // A timeout of 0 lifts the server's own limit: a large load takes what it takes.
  const tx = await session.beginTransaction({ metadata, timeout: 0 })
  try {
    const result = await work({
      run: (statement, parameters = {}) => rowsOf(tx, statement, parameters),
      change: (statement, parameters = {}) => change(tx, statement, parameters),
    })
    await tx.commit()
    return result
  } catch (error) {
    // The first error is the one to report; a dead connection cannot roll back, and need not.
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
    // A frozen server must not hold the caller: closing resets the connection in the background.
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
  return { nodes: nodesCreated - nodesDeleted, relations: relationshipsCreated - relationshipsDeleted }
}
