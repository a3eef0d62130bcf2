import { setTimeout as delay } from 'node:timers/promises'
import neo4j, { Neo4jError } from 'neo4j-driver'
import { NEO4J_DEFAULTS } from '../settings.ts'

/** What became of a login: `locked` is Neo4j's pause of five seconds after three refused ones. */
export type LoginOutcome = 'ready' | 'waiting' | 'refused' | 'locked'

/** The password of a store that nobody has used. */
const FACTORY_PASSWORD = 'neo4j'

/** Milliseconds for a connection, and for an answer on it: a frozen server gives none. */
const LIMITS = { connect: 2_000, answer: 10_000 }

/** Logs in and reads from the database. */
export function tryLogin(uri: string, password: string): Promise<LoginOutcome> {
  return attempt(uri, password, NEO4J_DEFAULTS.database, 'RETURN 1', {})
}

/** Gives a store that nobody has used its password; `refused` when the store has one already. */
export function setFirstPassword(uri: string, password: string): Promise<LoginOutcome> {
  const statement = 'ALTER CURRENT USER SET PASSWORD FROM $factory TO $password'
  return attempt(uri, FACTORY_PASSWORD, 'system', statement, { factory: FACTORY_PASSWORD, password })
}

async function attempt(
  uri: string,
  password: string,
  database: string,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<LoginOutcome> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(NEO4J_DEFAULTS.user, password), {
    connectionTimeout: LIMITS.connect,
    connectionAcquisitionTimeout: LIMITS.answer,
    userAgent: 'jokbo',
  })
  const patience = new AbortController()
  try {
    // Not a retried transaction: the caller tries again, and must know about every refused login.
    const answer = driver.session({ database }).run(statement, parameters)
    const late = delay(LIMITS.answer, 'waiting' as const, { signal: patience.signal })
    return await Promise.race([answer.then(() => 'ready' as const), late])
  } catch (error) {
    const code = error instanceof Neo4jError ? error.code : ''
    if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') return 'locked'
    if (code === 'Neo.ClientError.Security.Unauthorized') return 'refused'
    return 'waiting'
  } finally {
    patience.abort()
    await driver.close()
  }
}
