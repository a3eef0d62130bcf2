import { setTimeout as delay } from 'node:timers/promises'
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver'
import { AppError } from '../errors.ts'
import { countArrivals } from './arrivals.ts'
import { withCause } from './storage-fault.ts'

/**
 * Where a database is and how to log in; it comes from the launcher or from the settings. The address may change while
 * it is used, as a database that is started again may get another port: the next driver goes to the new one.
 */
export interface DatabaseAddress {
  uri: string
  user: string
  password: string
  /** Name of the database on that server. */
  database: string
  /** Why it does not answer now, as a sentence, where whoever runs it knows. */
  readonly outage?: string | undefined
}

/** How long single steps may take, in milliseconds; with the driver's own defaults a caller waits for a minute. */
export const TIMEOUTS = { connect: 1_500, acquire: 1_500, close: 500 }

/** The oldest Neo4j that understands the Cypher that @neo4j/graphql generates. */
const OLDEST = { major: 5, minor: 23 }

/**
 * Makes a driver; nothing is sent yet.
 *
 * @param connections how many may be open at once
 * @throws AppError INVALID_CONFIG for an address that cannot be read
 */
export function openDriver(address: DatabaseAddress, connections = 100): Driver {
  countArrivals()
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      connectionTimeout: TIMEOUTS.connect,
      connectionAcquisitionTimeout: TIMEOUTS.acquire,
      maxConnectionPoolSize: connections,
      disableLosslessIntegers: true,
      userAgent: 'jokbo',
      telemetryDisabled: true,
    })
  } catch (error) {
    throw new AppError('INVALID_CONFIG', 'NEO4J_URI cannot be used. Write it like bolt://host:7687.', { cause: error })
  }
}

/** Whether the address is one of a cluster: a driver knows all its servers only after it has asked one of them. */
export function isCluster({ uri }: DatabaseAddress): boolean {
  return uri.startsWith('neo4j')
}

/** Closes a driver and the connections that are still in use; waits at most half a second. */
export function closeDriver(driver: Driver): Promise<unknown> {
  return Promise.race([driver.close(), delay(TIMEOUTS.close, undefined, { ref: false })])
}

/** How many servers of a cluster are tried: after a failure the driver chooses another one. */
const ATTEMPTS = 3

/**
 * Verifies that the database answers this login. Retries only in a cluster, with another server.
 *
 * @throws AppError INVALID_CONFIG for a Neo4j that is too old, DATABASE_UNAVAILABLE for a database that Neo4j has closed;
 *   else what the driver throws
 */
export async function verifyDatabase(driver: Driver, database: string, attempts = ATTEMPTS): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const { summary } = await session.run('RETURN 1')
    assertSupported(summary.server.agent ?? '')
  } catch (error) {
    if (attempts === 1 || !(error instanceof Neo4jError) || error.code !== neo4j.error.SESSION_EXPIRED)
      throw await withCause(error, driver, database)
    await verifyDatabase(driver, database, attempts - 1)
  } finally {
    session.close().catch(() => undefined)
  }
}

function assertSupported(agent: string): void {
  const [, major, minor] = /^Neo4j\/v?(\d+)\.(\d+)/.exec(agent)?.map(Number) ?? []
  if (major === undefined || minor === undefined) return
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return
  const message = `The Neo4j at NEO4J_URI is version ${major}.${minor}. Use 5.26, or at least ${OLDEST.major}.${OLDEST.minor}.`
  throw new AppError('INVALID_CONFIG', message)
}
