import { setTimeout as delay } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { abortable, type Scope } from '../scope.ts'
import { isOutOfMemory } from './fault.ts'

/** Milliseconds before a read is repeated for which there was no memory: until a large one beside it has ended. */
const PAUSES = [200, 800]

/** Milliseconds after which a read has taken the memory itself. */
const LONG = 1_000

/** Reads that run now. */
let running = 0

/**
 * Tells who took the memory when Neo4j ends a read because it has none left: all transactions share it, and it is whoever
 * asks next that is ended. A read that was alone, or had run long, is refused itself. Another one is repeated shortly
 * after.
 *
 * @param isRepeatable false for work that cannot be done again
 * @throws AppError QUERY_TOO_COMPLEX; DATABASE_UNAVAILABLE where others leave no memory for long
 */
export async function sparingMemory<T>(scope: Scope, read: () => Promise<T>, isRepeatable = true): Promise<T> {
  running += 1
  try {
    return await attempts(scope, read, isRepeatable)
  } finally {
    running -= 1
  }
}

async function attempts<T>(scope: Scope, read: () => Promise<T>, isRepeatable: boolean): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const began = performance.now()
    try {
      return await read()
    } catch (error) {
      if (!isOutOfMemory(error)) throw error
      if (running === 1 || performance.now() - began > LONG) throw tooLarge(error)
      const pause = PAUSES[attempt]
      if (pause === undefined || !isRepeatable) throw error
      await abortable(scope.signal, delay(pause))
    }
  }
}

function tooLarge(cause: unknown): AppError {
  return new AppError('QUERY_TOO_COMPLEX', 'Neo4j has too little memory for this answer. Ask for less at once.', {
    cause,
  })
}
