import { isOutOfMemory, isUnreachable } from '../database/fault.ts'
import { AppError } from '../errors.ts'
import type { Context } from './context.ts'

/**
 * Does a load; where Neo4j runs out of memory in it, says which setting or command helps.
 *
 * @param inParts whether each script is committed by itself already
 * @throws AppError DATABASE_UNAVAILABLE when Neo4j ran out of memory; otherwise as `load` does
 */
export async function withMemoryAdvice<T>(
  { config, running }: Pick<Context, 'config' | 'running'>,
  inParts: boolean,
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const what = faultOf(error, running.origin)
    if (what === undefined) throw error
    const memory = running.origin === 'external' ? EXTERNAL : ownAdvice(config.JOKBO_HEAP)
    const parts = inParts ? 'Or split the largest script.' : 'Or load script by script: npx jokbo seed --in-parts.'
    throw new AppError('DATABASE_UNAVAILABLE', `${what} ${memory} ${parts}`, { cause: error })
  }
}

/** A Java of ours ends when its heap is full, and takes the connection with it. */
function faultOf(error: unknown, origin: Context['running']['origin']): string | undefined {
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
