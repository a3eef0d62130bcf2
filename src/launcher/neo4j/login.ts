import { setTimeout as delay } from 'node:timers/promises'
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver'
import { NEO4J_DEFAULTS } from '../settings.ts'
import { within } from '../time-limit.ts'
import type { ReadyAddress } from './run.ts'

/**
 * How a login ended: `locked` is the pause of five seconds that Neo4j makes after three refused ones; `broken` is a
 * database that runs nothing any more, as after a full disk, until Neo4j is started again.
 */
export type LoginOutcome = 'ready' | 'waiting' | 'refused' | 'locked' | 'broken'

/** The password of a database that nobody has used. */
const FACTORY_PASSWORD = 'neo4j'

/** Milliseconds: for a connection, for an answer on it, as a frozen server gives none, and between two looks for a break. */
const LIMITS = { connect: 2_000, answer: 10_000, look: 2_000 }

interface Statement {
  database: string
  text: string
  parameters?: Record<string, unknown>
}

/** What any database can run. */
const NOTHING: Statement = { database: NEO4J_DEFAULTS.database, text: 'RETURN 1' }

/** Logs in and reads from the database. */
export function tryLogin(address: ReadyAddress): Promise<LoginOutcome> {
  return attempt(address, NOTHING)
}

/** Gives a database that nobody has used its password; `refused` when it has one already. */
export function setFirstPassword({ uri, password }: ReadyAddress): Promise<LoginOutcome> {
  return attempt(
    { uri, password: FACTORY_PASSWORD },
    {
      database: 'system',
      text: 'ALTER CURRENT USER SET PASSWORD FROM $factory TO $password',
      parameters: { factory: FACTORY_PASSWORD, password },
    },
  )
}

/**
 * Settles when the database is broken: it answers, but runs nothing. Looks twice, as a restart ends the work of all.
 * @throws an AbortError when the signal is aborted
 */
export async function untilBroken(address: ReadyAddress, signal: AbortSignal): Promise<void> {
  const driver = openDriver(address)
  try {
    for (let broken = 0; broken < 2;) {
      await delay(LIMITS.look, undefined, { signal })
      broken = (await run(driver, NOTHING)) === 'broken' ? broken + 1 : 0
    }
  } finally {
    await within(LIMITS.connect, driver.close())
  }
}

async function attempt(address: ReadyAddress, statement: Statement): Promise<LoginOutcome> {
  const driver = openDriver(address)
  try {
    return await run(driver, statement)
  } finally {
    await driver.close()
  }
}

function openDriver({ uri, password }: ReadyAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(NEO4J_DEFAULTS.user, password), {
    connectionTimeout: LIMITS.connect,
    connectionAcquisitionTimeout: LIMITS.answer,
    // Unanswered statements must not pile up.
    maxConnectionPoolSize: 1,
    userAgent: 'jokbo',
  })
}

async function run(driver: Driver, { database, text, parameters }: Statement): Promise<LoginOutcome> {
  const session = driver.session({ database })
  try {
    // Without the driver's own retries: the caller tries again, and must know about every refused login.
    const answer = session.run(text, parameters)
    return (await within(LIMITS.answer, answer)) === undefined ? 'waiting' : 'ready'
  } catch (error) {
    const code = error instanceof Neo4jError ? error.code : ''
    if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') return 'locked'
    if (code === 'Neo.ClientError.Security.Unauthorized') return 'refused'
    return code.startsWith('Neo.DatabaseError.') ? 'broken' : 'waiting'
  } finally {
    // Not awaited: a server that does not respond must not be waited for.
    session.close().catch(() => undefined)
  }
}
