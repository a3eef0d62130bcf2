import { Neo4jError } from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { withMemoryAdvice } from '../../../src/cli/memory.ts'
import { readConfig } from '../../../src/config.ts'
import { translateError } from '../../../src/database/fault.ts'
import { AppError } from '../../../src/errors.ts'
import type { RunningDatabase } from '../../../src/launcher/index.ts'

const MEMORY = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError'
const GONE = 'ServiceUnavailable'

/** What a load that fails in the driver ends with. */
async function faultOf(code: string, origin: RunningDatabase['origin'], inParts = false): Promise<string> {
  const running = { origin }
  const config = readConfig({ JOKBO_HEAP: '768m' })
  const failure = translateError(new Neo4jError('x', code, '50N42', 'x'))
  const load = (): Promise<never> => Promise.reject(failure instanceof Error ? failure : new Error('not translated'))
  const error: unknown = await withMemoryAdvice({ config, running }, inParts, load).catch((thrown: unknown) => thrown)
  return error instanceof AppError ? `${error.code} ${error.message}` : String(error)
}

describe('a load for which Neo4j has too little memory', () => {
  test.each(['managed', 'docker'] as const)(
    'names JOKBO_HEAP and the command where the database is %s',
    async (origin) => {
      expect(await faultOf(MEMORY, origin)).toBe(
        'DATABASE_UNAVAILABLE Neo4j ran out of memory while it loaded the scripts. Its heap is JOKBO_HEAP=768m. End all that uses it, then run again with more, as JOKBO_HEAP=1536m. Or load script by script: npx jokbo seed --in-parts.',
      )
    },
  )

  test('names what holds for a Neo4j of the user, and the command', async () => {
    const fault = await faultOf(MEMORY, 'external')
    expect(fault).toContain('Give the one at NEO4J_URI a larger heap: server.memory.heap.max_size in its neo4j.conf')
    expect(fault).toContain('npx jokbo seed --in-parts')
    expect(fault).not.toContain('JOKBO_HEAP')
  })

  test('says to split the script where the load is in parts already', async () => {
    const fault = await faultOf(MEMORY, 'managed', true)
    expect(fault).toContain('Or split the largest script.')
    expect(fault).not.toContain('--in-parts')
  })

  test('and that ended with its own Java, but not one that somebody else runs', async () => {
    expect(await faultOf(GONE, 'managed')).toContain(
      'ended while it loaded the scripts, most likely as it ran out of memory',
    )
    expect(await faultOf(GONE, 'external')).toContain('Neo4j cannot be reached.')
  })
})

test('a read that runs out of memory is told to ask for less', () => {
  expect(translateError(new Neo4jError('x', MEMORY, '50N42', 'x'))).toMatchObject({
    message: 'Neo4j ran out of memory. Ask for less at once, or give it a larger heap.',
  })
})
