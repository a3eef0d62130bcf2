import { setTimeout as delay } from 'node:timers/promises'
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver'
import { AppError } from '../errors.ts'

/** Where a database is and how to log in; what the launcher promises and the settings may give. */
export interface DatabaseAddress {
  uri: string
  user: string
  password: string
  /** Name of the database on that server. */
  database: string
}

/** How long, in milliseconds, single steps may take; the driver's own defaults hold a caller for a minute. */
export const LIMITS = { connect: 1_500, acquire: 2_500, close: 500 }

/** The oldest Neo4j that understands the Cypher that @neo4j/graphql writes. */
const OLDEST = { major: 5, minor: 23 }

/**
 * Makes a driver; nothing is sent yet.
 *
 * @param connections how many it may hold at once
 * @throws AppError INVALID_CONFIG for an address that cannot be read
 */
export function openDriver(address: DatabaseAddress, connections = 100): Driver {
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      connectionTimeout: LIMITS.connect,
      connectionAcquisitionTimeout: LIMITS.acquire,
      maxConnectionPoolSize: connections,
      disableLosslessIntegers: true,
      userAgent: 'jokbo',
    })
  } catch (error) {
    throw new AppError('INVALID_CONFIG', 'NEO4J_URI cannot be used. Write it like bolt://host:7687.', { cause: error })
  }
}

/** Whether the address names a cluster, whose servers only a driver that has asked them knows. */
export function isCluster({ uri }: DatabaseAddress): boolean {
  return uri.startsWith('neo4j')
}

/** Closes a driver and breaks what still hangs; waits half a second at most. */
export function closeDriver(driver: Driver): Promise<unknown> {
  return Promise.race([driver.close(), delay(LIMITS.close, undefined, { ref: false })])
}

/** How many servers of a cluster are tried: the driver leaves out one that it has found dead. */
const TRIES = 3

/**
 * Proves that the database answers this login. Only in a cluster is there a second try, with another server.
 *
 * @throws AppError INVALID_CONFIG for a Neo4j that is too old; else what the driver throws
 */
export async function proveDatabase(driver: Driver, database: string, tries = TRIES): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const { summary } = await session.run('RETURN 1')
    refuseOld(summary.server.agent ?? '')
  } catch (error) {
    if (tries === 1 || !(error instanceof Neo4jError) || error.code !== neo4j.error.SESSION_EXPIRED) throw error
    await proveDatabase(driver, database, tries - 1)
  } finally {
    session.close().catch(() => undefined)
  }
}

function refuseOld(agent: string): void {
  const [, major, minor] = /^Neo4j\/v?(\d+)\.(\d+)/.exec(agent)?.map(Number) ?? []
  if (major === undefined || minor === undefined) return
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return
  const message = `The Neo4j at NEO4J_URI is version ${major}.${minor}. Use 5.26, or at least ${OLDEST.major}.${OLDEST.minor}.`
  throw new AppError('INVALID_CONFIG', message)
}
