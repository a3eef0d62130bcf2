import { Neo4jError } from 'neo4j-driver'
import { isOutOfMemory, isUnreachable } from '../database/fault.ts'
import { AppError } from '../errors.ts'
import type { Config } from '../config.ts'
import type { RunningDatabase } from '../launcher/index.ts'
import { fullDisk } from '../launcher/space.ts'

/**
 * Does a load; where Neo4j runs out of memory or out of disk in it, says what helps.
 *
 * @param inParts whether each script is committed by itself already
 * @throws AppError DATABASE_UNAVAILABLE when Neo4j ran out of memory or disk; otherwise as `load` does
 */
export async function withMemoryAdvice<T>(
  { config, running }: { config: Config; running: Pick<RunningDatabase, 'origin'> },
  inParts: boolean,
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const full = running.origin === 'managed' && isOfDatabase(error) ? await fullDisk(config.JOKBO_HOME) : undefined
    if (full) throw new AppError('DATABASE_UNAVAILABLE', fullText(full, inParts), { cause: error })
    const what = faultOf(error, running.origin)
    if (what === undefined) throw error
    const memory = running.origin === 'external' ? EXTERNAL : ownAdvice(config.JOKBO_HEAP)
    const parts = inParts ? 'Or split the largest script.' : 'Or load script by script: npx jokbo seed --in-parts.'
    throw new AppError('DATABASE_UNAVAILABLE', `${what} ${memory} ${parts}`, { cause: error })
  }
}

/** Whether that was no fault of the scripts. */
function isOfDatabase(error: unknown): boolean {
  return error instanceof AppError ? error.code === 'DATABASE_UNAVAILABLE' : error instanceof Neo4jError
}

/** On a full disk any statement may be the one that fails, in any way. */
function fullText({ message }: AppError, inParts: boolean): string {
  const kept = inParts ? 'What was loaded up to then stays.' : 'Nothing of it was loaded.'
  return `Neo4j could not write while it loaded the scripts. ${kept} ${message}`
}

/** A Java of ours ends when its heap is full, and takes the connection with it. */
function faultOf(error: unknown, origin: RunningDatabase['origin']): string | undefined {
  if (isOutOfMemory(error)) return 'Neo4j ran out of memory while it loaded the scripts.'
  const isGone = origin === 'managed' && error instanceof AppError && isUnreachable(error.cause)
  return isGone ? 'Neo4j ended while it loaded the scripts, most likely as it ran out of memory.' : undefined
}

const EXTERNAL =
  'Give the one at NEO4J_URI a larger heap: server.memory.heap.max_size in its neo4j.conf, then restart it.'

function ownAdvice(heap: string): string {
  const larger = `${2 * parseInt(heap, 10)}${heap.slice(-1)}`
  return `Its heap is JOKBO_HEAP=${heap}. End all that uses it, then run again with more, as JOKBO_HEAP=${larger}.`
}
