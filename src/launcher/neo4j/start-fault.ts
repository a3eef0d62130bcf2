import type { AppError } from '../../errors.ts'
import { unavailable } from '../fault.ts'
import { STORAGE_REASONS } from '../storage-reason.ts'

/** What Java prints when it cannot start Neo4j, and what that means. The first match counts. */
const REASONS: readonly { pattern: RegExp; reason: string; advice: string }[] = [
  ...STORAGE_REASONS,
  {
    pattern: /locked by another process|Lock file has been locked|StoreLockException|FileLockException/i,
    reason: 'another Neo4j uses the same data',
    advice: 'End it',
  },
  {
    pattern: /Address already in use|BindException/i,
    reason: 'its port was taken by another program',
    advice: 'Wait a moment',
  },
  {
    pattern:
      /Could not reserve enough space|Invalid maximum heap size|OutOfMemoryError|exceeds the maximum representable size|insufficient memory|Cannot allocate memory|memory configuration/i,
    reason: 'it did not get the memory it needs',
    advice: 'Change JOKBO_HEAP or JOKBO_PAGE_CACHE',
  },
  {
    pattern: /UnsupportedClassVersionError|Unrecognized option/i,
    reason: 'this Java cannot run it',
    advice: 'Point JAVA_HOME to Java 17 or 21',
  },
]

/**
 * The AppError DATABASE_UNAVAILABLE for a Java that ended before Neo4j answered.
 * @param how how it ended, like `exit code 1`
 * @param output what it printed
 * @param log the file that holds the output
 */
export function startFault(how: string, output: string, log: string): AppError {
  const unknown = { reason: `Java ended (${how})`, advice: 'Read its output' }
  const { reason, advice } = REASONS.find(({ pattern }) => pattern.test(output)) ?? unknown
  return unavailable(`Neo4j did not start: ${reason}. ${advice} and try again. The full output is in ${log}.`)
}
