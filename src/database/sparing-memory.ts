import { setTimeout as delay } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { abortable, type Scope } from '../scope.ts'
import { isOutOfMemory } from './fault.ts'

/** Milliseconds before a read is repeated for which there was no memory: until a large one beside it has ended. */
const PAUSES = [200, 800]

/** Milliseconds: how long a read runs that takes much memory, and how long Neo4j needs to have it back. */
const LONG = 1_000

/** Since when each read runs, the oldest first. */
const running = new Map<object, number>()
let lastRefused = -Infinity

/**
 * Tells who took the memory when Neo4j ends a read because it has none left: all transactions share it, and it is whoever
 * asks next that is ended. It was the one that has run for the longest time, and that is refused. Another one is repeated
 * shortly after.
 *
 * @param isRepeatable false for work that cannot be done again
 * @throws AppError QUERY_TOO_COMPLEX; DATABASE_UNAVAILABLE where others leave no memory for long
 */
export async function sparingMemory<T>(scope: Scope, read: () => Promise<T>, isRepeatable = true): Promise<T> {
  const own = {}
  for (const pause of isRepeatable ? PAUSES : []) {
    const found = await attempt(own, read)
    if ('result' in found) return found.result
    await abortable(scope.signal, delay(pause))
  }
  const found = await attempt(own, read)
  if ('result' in found) return found.result
  throw found.isAlone ? refused(found.error) : found.error
}

type Attempt<T> = { result: T } | { error: unknown; isAlone: boolean }

/** @throws AppError QUERY_TOO_COMPLEX where the read itself took the memory; any error that has nothing to do with memory */
async function attempt<T>(own: object, read: () => Promise<T>): Promise<Attempt<T>> {
  const began = performance.now()
  running.set(own, began)
  try {
    return { result: await read() }
  } catch (error) {
    if (!isOutOfMemory(error)) throw error
    const now = performance.now()
    const mayBeBlamed = now - lastRefused > LONG
    const [oldest] = running.keys()
    if (mayBeBlamed && oldest === own && now - began > LONG) throw refused(error)
    return { error, isAlone: mayBeBlamed && running.size === 1 }
  } finally {
    running.delete(own)
  }
}

function refused(cause: unknown): AppError {
  lastRefused = performance.now()
  return tooLarge(cause)
}

function tooLarge(cause: unknown): AppError {
  return new AppError('QUERY_TOO_COMPLEX', 'Neo4j has too little memory for this answer. Ask for less at once.', {
    cause,
  })
}
