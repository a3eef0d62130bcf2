import { setTimeout as delay } from 'node:timers/promises'
import neo4j, { type Driver, type ManagedTransaction, type RecordShape } from 'neo4j-driver'
import { AppError } from '../errors.ts'
import { translateError } from './fault.ts'

/** Where a database is and how to log in; what the launcher promises and the settings may give. */
export interface DatabaseAddress {
  uri: string
  user: string
  password: string
  /** Name of the database on that server. */
  database: string
}

/** Runs statements inside one transaction; rows are plain objects, integers are numbers. */
export interface Transaction {
  run<Row extends RecordShape = RecordShape>(statement: string, parameters?: Record<string, unknown>): Promise<Row[]>
}

/** An open connection to one database. */
export interface Database {
  /** For @neo4j/graphql, which opens its own read sessions. */
  readonly driver: Driver
  readonly name: string
  /**
   * Runs one read-only statement; a lost connection is retried for two seconds.
   * @throws AppError DATABASE_UNAVAILABLE or TIMEOUT
   */
  read<Row extends RecordShape = RecordShape>(statement: string, parameters?: Record<string, unknown>): Promise<Row[]>
  /** Runs one statement that changes the schema or the ledger, in a transaction of its own. */
  execute(statement: string, parameters?: Record<string, unknown>): Promise<void>
  /**
   * Runs `work` in one write transaction: commits when it returns, rolls back when it throws.
   * Never retried: Neo4j calls an exhausted memory pool transient, and a retry would fail the same way.
   * @param metadata shown by SHOW TRANSACTIONS while it runs
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>, metadata?: Record<string, string>): Promise<T>
  /** Waits half a second at most: a query that hangs would hold it for ever. */
  close(): Promise<void>
}

/** How long, in milliseconds, single steps may take; the driver's own defaults hold a caller for a minute. */
const LIMITS = { connect: 2_000, acquire: 3_000, retry: 2_000, close: 500 }

/**
 * Opens a connection and proves that it answers.
 *
 * @param readTimeout milliseconds after which the server ends a read
 * @throws AppError DATABASE_UNAVAILABLE when nothing answers or the login is refused
 */
export async function connectDatabase(address: DatabaseAddress, readTimeout: number): Promise<Database> {
  const database = openDatabase(address, readTimeout)
  try {
    await database.driver.verifyConnectivity({ database: address.database })
    return database
  } catch (error) {
    await database.close()
    throw translateError(error)
  }
}

/** Opens a connection without asking the server anything: for a server that starts before its database. */
function openDatabase(address: DatabaseAddress, readTimeout: number): Database {
  const driver = openDriver(address)
  const name = address.database
  return {
    driver,
    name,
    read: (statement, parameters = {}) =>
      inSession(driver.session({ database: name, defaultAccessMode: neo4j.session.READ }), (session) =>
        session.executeRead((tx) => rows(tx, statement, parameters), { timeout: readTimeout }),
      ),
    execute: (statement, parameters = {}) =>
      inSession(driver.session({ database: name }), async (session) => {
        await session.run(statement, parameters)
      }),
    transaction: (work, metadata = {}) =>
      inSession(driver.session({ database: name }), async (session) => {
        // A timeout of 0 lifts the server's own limit: a large load takes what it takes.
        const tx = await session.beginTransaction({ metadata, timeout: 0 })
        try {
          const result = await work({ run: (statement, parameters = {}) => rows(tx, statement, parameters) })
          await tx.commit()
          return result
        } catch (error) {
          // The first error is the one to report; a dead connection cannot roll back, and need not.
          if (tx.isOpen()) await tx.rollback().catch(() => undefined)
          throw error
        }
      }),
    close: () => Promise.race([driver.close(), delay(LIMITS.close, undefined, { ref: false })]),
  }
}

function openDriver(address: DatabaseAddress): Driver {
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      connectionTimeout: LIMITS.connect,
      connectionAcquisitionTimeout: LIMITS.acquire,
      maxTransactionRetryTime: LIMITS.retry,
      disableLosslessIntegers: true,
      userAgent: 'jokbo',
    })
  } catch (error) {
    throw new AppError('INVALID_CONFIG', 'NEO4J_URI cannot be used. Write it like bolt://host:7687.', { cause: error })
  }
}

type Session = ReturnType<Driver['session']>

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

async function rows<Row extends RecordShape>(
  tx: Pick<ManagedTransaction, 'run'>,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<Row[]> {
  const result = await tx.run<Row>(statement, parameters)
  return result.records.map((record) => record.toObject())
}
