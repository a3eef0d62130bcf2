import neo4j, { Neo4jError } from 'neo4j-driver'
import { NEO4J_DEFAULTS } from '../settings.ts'
import { within } from '../time-limit.ts'
import type { ReadyAddress } from './run.ts'

/** How a login ended: `locked` is the pause of five seconds that Neo4j makes after three refused ones. */
export type LoginOutcome = 'ready' | 'waiting' | 'refused' | 'locked'

/** The password of a database that nobody has used. */
const FACTORY_PASSWORD = 'neo4j'

/** Milliseconds for a connection, and for an answer on it: a frozen server gives none. */
const LIMITS = { connect: 2_000, answer: 10_000 }

interface Statement {
  database: string
  text: string
  parameters?: Record<string, unknown>
}

/** Logs in and reads from the database. */
export function tryLogin(address: ReadyAddress): Promise<LoginOutcome> {
  return attempt(address, { database: NEO4J_DEFAULTS.database, text: 'RETURN 1' })
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

async function attempt({ uri, password }: ReadyAddress, statement: Statement): Promise<LoginOutcome> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(NEO4J_DEFAULTS.user, password), {
    connectionTimeout: LIMITS.connect,
    connectionAcquisitionTimeout: LIMITS.answer,
    userAgent: 'jokbo',
  })
  try {
    // Without the driver's own retries: the caller tries again, and must know about every refused login.
    const answer = driver.session({ database: statement.database }).run(statement.text, statement.parameters)
    return (await within(LIMITS.answer, answer)) === undefined ? 'waiting' : 'ready'
  } catch (error) {
    const code = error instanceof Neo4jError ? error.code : ''
    if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') return 'locked'
    if (code === 'Neo.ClientError.Security.Unauthorized') return 'refused'
    return 'waiting'
  } finally {
    await driver.close()
  }
}
