import { Neo4jError } from 'neo4j-driver'
import { AppError } from '../errors.ts'
import { needsRestart, storageFault } from './storage-fault.ts'

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired'])
/** Codes of Neo4j for too little memory: for one transaction, for all of them, or in the heap. */
const OUT_OF_MEMORY = /^Neo\.(Transient|Client|Database)Error\.General\..*(OutOfMemory|MemoryLimit)/
/** Messages of the driver for faults that have no code. */
const NOT_BOLT = /responded HTTP|Unknown Bolt protocol version|protocol versions supported by this driver/
const TLS = /certificate|EPROTO|wrong version number|secure TLS connection|ERR_SSL/
const CLOSED = 'Connection was closed by server'
const NO_CONNECTION_FREE = /^Connection acquisition timed out/
const NO_CONNECTION_MADE = /Active conn count = 0, Idle conn count = 0/
const NOT_CONNECTED = /Failed to establish connection in \d+ms/

/**
 * Turns what the driver throws into an {@link AppError} where a caller can act on it.
 * Returns anything else unchanged: it is a fault of a statement, and the code that ran the statement handles it.
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
    return unavailable('Neo4j ran out of memory. Ask for less at once, or give it a larger heap.', error)
  }
  if (NO_CONNECTION_FREE.test(message)) {
    if (NO_CONNECTION_MADE.test(message)) return noAnswer(error)
    return unavailable('Neo4j is busy: no connection became free in time. Try again in a moment.', error)
  }
  const storage = storageFault(error)
  if (storage !== undefined) return unavailable(storage, error)
  if (code.startsWith('Neo.TransientError.')) {
    return unavailable('Neo4j could not run the statement now. Try again in a moment.', error)
  }
  return error
}

/** Whether the database could not be reached, or the connection was lost: a retry may succeed. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Neo4jError) || settingFault(error) !== undefined) return false
  const { code, message } = error
  return (
    UNREACHABLE.has(code) ||
    // The server went down before the handshake was complete.
    message === CLOSED ||
    code.startsWith('Neo.TransientError.General.DatabaseUnavailable') ||
    code.startsWith('Neo.TransientError.Database.')
  )
}

/** Whether the server sent an error, about a statement, its time or its memory; this proves that the database is up. */
export function isAnswer(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.') && !isUnreachable(error) && !needsRestart(error)
}

/** Whether no connection was free, or none was made, within the time that the driver has: the server may just be busy. */
export function isLate(error: unknown): boolean {
  return error instanceof Neo4jError && (NO_CONNECTION_FREE.test(error.message) || NOT_CONNECTED.test(error.message))
}

/** Whether a translated error is caused by a wrong setting, so that waiting cannot help. */
export function isSettingFault(error: unknown): boolean {
  if (!(error instanceof AppError)) return false
  return (
    error.code === 'INVALID_CONFIG' || (error.cause instanceof Neo4jError && settingFault(error.cause) !== undefined)
  )
}

/** Whether a translated error is a refused login; after too many of them Neo4j locks the user out. */
export function isRefusedLogin({ cause }: AppError): boolean {
  return cause instanceof Neo4jError && cause.code.startsWith('Neo.ClientError.Security.')
}

/** Whether a translated error is that Neo4j ran out of memory; see `sparingMemory` for reads. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof AppError && error.cause instanceof Neo4jError && OUT_OF_MEMORY.test(error.cause.code)
}

/** Which setting is wrong and what to do; undefined when no setting is wrong. */
function settingFault({ code, message }: Neo4jError): string | undefined {
  if (code.startsWith('Neo.ClientError.Security.'))
    return 'Neo4j refused the login. Check NEO4J_USER and NEO4J_PASSWORD.'
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return 'Neo4j has no such database. Check NEO4J_DATABASE.'
  if (NOT_BOLT.test(message))
    return 'The server at NEO4J_URI does not speak a Bolt version that Jokbo supports. Check the port (usually 7687), bolt:// or bolt+s://, and the Neo4j version (5.26).'
  if (TLS.test(message))
    return 'No TLS connection can be made to NEO4J_URI. Use bolt:// for a server without TLS, bolt+ssc:// for a self-signed certificate.'
  return undefined
}

function isTimeout(code: string): boolean {
  return (
    code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') ||
    code === 'Neo.TransientError.Transaction.LockClientStopped'
  )
}

/** The error for a database that accepts connections but does not answer. */
export function noAnswer(cause: unknown): AppError {
  return unavailable('Neo4j does not answer. Check that it is not overloaded, then try again.', cause)
}

function unavailable(message: string, cause: unknown): AppError {
  return new AppError('DATABASE_UNAVAILABLE', message, { cause })
}
