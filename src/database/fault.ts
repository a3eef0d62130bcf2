import { Neo4jError } from 'neo4j-driver'
import { AppError } from '../errors.ts'

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired'])

/**
 * Turns what the driver throws into an {@link AppError} where a caller can act on it.
 * Anything else comes back unchanged: it is a fault of a statement, and whoever ran that knows its place.
 */
export function translateError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code } = error
  if (code.startsWith('Neo.ClientError.Security.')) {
    return unavailable('Neo4j refused the login. Check NEO4J_USER and NEO4J_PASSWORD.', error)
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return unavailable('Neo4j has no such database. Check NEO4J_DATABASE.', error)
  }
  if (
    code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') ||
    code === 'Neo.TransientError.Transaction.LockClientStopped'
  ) {
    return new AppError('TIMEOUT', 'The database took too long. Ask for less at once.', { cause: error })
  }
  if (
    UNREACHABLE.has(code) ||
    code.startsWith('Neo.TransientError.General.DatabaseUnavailable') ||
    code.startsWith('Neo.TransientError.Database.')
  ) {
    return unavailable('Neo4j cannot be reached. Check that it runs, then try again.', error)
  }
  if (code === 'Neo.TransientError.General.MemoryPoolOutOfMemoryError') {
    return unavailable('Neo4j ran out of memory. Give it a larger heap, or load with --in-parts.', error)
  }
  return error
}

function unavailable(message: string, cause: unknown): AppError {
  return new AppError('DATABASE_UNAVAILABLE', message, { cause })
}
