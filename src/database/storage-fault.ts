import neo4j, { Neo4jError, type Driver } from 'neo4j-driver'
import { AppError } from '../errors.ts'
import { abortable } from '../scope.ts'

/** Codes of Neo4j for faults of the files of a database; any statement could have met them. */
const OF_FILES =
  /^Neo\.DatabaseError\.(Transaction|Database)\.|^Neo\.DatabaseError\.General\.(StorageDamage|IndexCorruption|SchemaCorruption)Detected$/
/** Codes for a write that failed in the log of transactions; Neo4j closes the database over it. */
const CLOSING = 'Neo.DatabaseError.Transaction.TransactionLogError'
/** What Neo4j says to everybody once it has closed a database. */
const CLOSED = /critical error, and needs to be restarted/
const READ_ONLY_DATABASE = /^Neo\.ClientError\.General\.(ForbiddenOn|WriteOn)ReadOnly/

const RESTART = 'then restart Neo4j (one that Jokbo runs is restarted by itself)'
/** What the operating system said, and what that means. */
const CAUSES: readonly [pattern: RegExp, meaning: string][] = [
  [/no space left/i, `The disk of Neo4j is full. Free some space, ${RESTART}.`],
  [/quota/i, `Neo4j has used up its share of the disk. Free some space or raise the quota, ${RESTART}.`],
  [/read-only file system/i, `The disk of Neo4j cannot be written to. Make it writable, ${RESTART}.`],
]

/** Milliseconds to learn why a database was closed. */
const CAUSE_LIMIT = 3_000

/** What a fault of the files of a database means and what to do; undefined for any other error. */
export function storageFault({ code, message }: Neo4jError): string | undefined {
  if (READ_ONLY_DATABASE.test(code))
    return 'Neo4j lets nobody write to this database. Make it writable in the settings of Neo4j, or choose another with NEO4J_DATABASE.'
  if (code.startsWith('Neo.DatabaseError.')) {
    const known = meaningOf(message)
    if (known !== undefined) return known
  }
  if (isClosed(code, message))
    return `Neo4j has closed the database after it could not write to its disk, which is most likely full. Free some space, ${RESTART}.`
  if (OF_FILES.test(code)) return 'Neo4j failed at its own files. Read its log, correct what it names, and restart it.'
  return undefined
}

/**
 * Whether Neo4j has closed the database over this error, as it does when its disk is full: from then on it answers no
 * statement, also when there is space again, until Neo4j is restarted.
 *
 * It must be killed then (SIGKILL), not stopped: a stop writes the rest of the broken transaction behind a gap in its log,
 * and the next start fails over that, for want of memory. After a kill the log ends in a torn transaction, which Neo4j
 * cuts off by itself.
 *
 * @param error as the driver threw it, or translated
 */
export function needsRestart(error: unknown): boolean {
  const original = error instanceof AppError ? error.cause : error
  return original instanceof Neo4jError && isClosed(original.code, original.message)
}

/**
 * The same error, or, where Neo4j has closed the database, the AppError DATABASE_UNAVAILABLE with what Neo4j knows of the
 * cause. It still tells that, from its database `system`.
 */
export async function withCause(error: unknown, driver: Driver, database: string): Promise<unknown> {
  if (!needsRestart(error)) return error
  const original = error instanceof AppError ? error.cause : error
  const told = await abortable(AbortSignal.timeout(CAUSE_LIMIT), statusOf(driver, database)).catch(() => '')
  const meaning = meaningOf(told)
  return meaning === undefined ? error : new AppError('DATABASE_UNAVAILABLE', meaning, { cause: original })
}

async function statusOf(driver: Driver, database: string): Promise<string> {
  const session = driver.session({ database: 'system', defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run<{ told: string }>(
      'SHOW DATABASES YIELD name, statusMessage WHERE name = $database RETURN statusMessage AS told',
      { database },
    )
    return records[0]?.get('told') ?? ''
  } finally {
    session.close().catch(() => undefined)
  }
}

function meaningOf(text: string): string | undefined {
  return CAUSES.find(([pattern]) => pattern.test(text))?.[1]
}

function isClosed(code: string, message: string): boolean {
  return code === CLOSING || (code.startsWith('Neo.DatabaseError.') && CLOSED.test(message))
}
