import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import { accessTo, type OpenAccess } from '../../src/questions/ask.ts'
import { ask, openApp, type Answer } from './app.ts'
import { loadFolder, openTestDatabase } from './database.ts'

/** A folder of seeds, loaded and served for the tests of one file. */
export interface Served {
  readonly database: Database
  readonly app: FastifyInstance
  /** Sends an operation; the answer may hold errors. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** The data of an operation that must succeed. */
  data(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>
}

/**
 * Loads a folder of seeds before the tests of the calling file and serves it until they end: `test/support/tiny-graph`
 * for the rules of a layer, `seeds` for the real record.
 *
 * @param access what the application is given of the database
 */
export function serveFolder(
  folder: string,
  access: (database: Database) => OpenAccess = accessTo,
  limits = DEFAULT_LIMITS,
): Served {
  let opened: { database: Database; app: FastifyInstance } | undefined
  const use = () => {
    if (!opened) throw new Error('Use what is served inside tests only.')
    return opened
  }
  beforeAll(async () => {
    const database = await openTestDatabase()
    await loadFolder(database, folder)
    opened = { database, app: await openApp(access(database), { limits }) }
  })
  afterAll(async () => {
    await use().app.close()
    await use().database.close()
  })
  return {
    get database() {
      return use().database
    },
    get app() {
      return use().app
    },
    ask: (query, variables = {}) => ask(use().app, query, variables),
    data: async (query, variables = {}) => {
      const { data, errors } = await ask(use().app, query, variables)
      if (errors || !data) throw new Error(`expected data: ${JSON.stringify(errors)}`)
      return data
    },
  }
}
