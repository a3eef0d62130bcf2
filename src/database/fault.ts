import { Neo4jError } from 'neo4j-driver'
import { AppError } from '../errors.ts'

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired'])
/** How Neo4j names a lack of memory, for one transaction, for all of them, or in the heap. */
const OUT_OF_MEMORY = /^Neo\.(Transient|Client|Database)Error\.General\..*(OutOfMemory|MemoryLimit)/
/** Texts of the driver for faults to which it gives no code. */
const NOT_BOLT = /responded HTTP|Unknown Bolt protocol version|protocol versions supported by this driver/
const TLS = /certificate|EPROTO|wrong version number|secure TLS connection|ERR_SSL/
const CLOSED = 'Connection was closed by server'
const NO_CONNECTION_FREE = /^Connection acquisition timed out/
const NO_CONNECTION_MADE = /Active conn count = 0, Idle conn count = 0/

/**
 * Turns what the driver throws into an {@link AppError} where a caller can act on it.
 * Anything else comes back unchanged: it is a fault of a statement, and whoever ran that knows its place.
 */
export function translateError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code, message } = error
  const wrongSetting = settingFault(error)
  if (wrongSetting !== undefined) return unavailable(wrongSetting, error)
  if (isTimeout(code)) {
    return new AppError('TIMEOUT', 'The database took too long. Ask for less at once.', { cause: error })
  }
  if (isUnreachable(error)) return unavailable('Neo4j cannot be reached. Check that it runs, then try again.', error)
  if (OUT_OF_MEMORY.test(code)) {
    return unavailable('Neo4j ran out of memory. Give it a larger heap, ask for less, or load with --in-parts.', error)
  }
  if (NO_CONNECTION_FREE.test(message)) {
    if (NO_CONNECTION_MADE.test(message)) return noAnswer(error)
    return unavailable('Neo4j is busy: no connection became free in time. Try again in a moment.', error)
  }
  if (code.startsWith('Neo.TransientError.')) {
    return unavailable('Neo4j could not do this now. Try again in a moment.', error)
  }
  return error
}

/** Whether the database was not there, or went away: another try may find it. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Neo4jError) || settingFault(error) !== undefined) return false
  const { code, message } = error
  return (
    UNREACHABLE.has(code) ||
    // So it ends when the server goes down before it has greeted.
    message === CLOSED ||
    code.startsWith('Neo.TransientError.General.DatabaseUnavailable') ||
    code.startsWith('Neo.TransientError.Database.')
  )
}

/** Whether an error was sent by the server, which then must be there: about a statement, its time or its memory. */
export function isAnswer(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.') && !isUnreachable(error)
}

/** Whether a translated error comes from a setting, so that waiting cannot help. */
export function isSettingFault(error: unknown): boolean {
  if (!(error instanceof AppError)) return false
  return (
    error.code === 'INVALID_CONFIG' || (error.cause instanceof Neo4jError && settingFault(error.cause) !== undefined)
  )
}

/** Whether a translated error is a login that the database refused; too many of them lock the user out. */
export function isRefusedLogin({ cause }: AppError): boolean {
  return cause instanceof Neo4jError && cause.code.startsWith('Neo.ClientError.Security.')
}

/** Which setting is wrong and what to do, if one is. */
function settingFault({ code, message }: Neo4jError): string | undefined {
  if (code.startsWith('Neo.ClientError.Security.'))
    return 'Neo4j refused the login. Check NEO4J_USER and NEO4J_PASSWORD.'
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return 'Neo4j has no such database. Check NEO4J_DATABASE.'
  if (NOT_BOLT.test(message))
    return 'What answers at NEO4J_URI is no Neo4j that Jokbo can talk to. Check the port (7687 as a rule), bolt:// against bolt+s://, and the version (5.26).'
  if (TLS.test(message))
    return 'No safe connection can be made to NEO4J_URI. Use bolt:// for a server without TLS, bolt+ssc:// for a certificate of your own.'
  return undefined
}

function isTimeout(code: string): boolean {
  return (
    code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') ||
    code === 'Neo.TransientError.Transaction.LockClientStopped'
  )
}

/** For a database that takes connections and says nothing. */
export function noAnswer(cause: unknown): AppError {
  return unavailable('Neo4j does not answer. Check that it is well, then try again.', cause)
}

function unavailable(message: string, cause: unknown): AppError {
  return new AppError('DATABASE_UNAVAILABLE', message, { cause })
}
