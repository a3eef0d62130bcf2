import type { FastifyInstance } from 'fastify'
import { afterEach } from 'vitest'
import { openDatabase, type Database } from '../../src/database/connect.ts'
import type { AppParts } from '../../src/http/app.ts'
import { ask, openApp } from './app.ts'
import { openFakeBolt, type FakeBolt, type FakeSettings, type Script } from './fake-bolt.ts'

/** One field that @neo4j/graphql answers, and one that Jokbo reads by itself. */
const QUERIES = ['{ actors { id } }', '{ dataset { nodes } }']
/** What a database without data answers to both. */
export const ANSWERS = [{ actors: [] }, { dataset: { nodes: 0 } }]
/** HTTP status and code where the database is away, and where it takes too long. */
export const DOWN = [503, 'DATABASE_UNAVAILABLE']
export const LATE = [504, 'TIMEOUT']

const closers: (() => Promise<unknown>)[] = []

/** Registers what is closed after each test, the last one first. */
export function closeAfterwards(...close: (() => Promise<unknown>)[]): void {
  closers.push(...close)
}

/** Closes after each test of the calling file what its tests have opened. */
export function closeEach(): void {
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close()
  })
}

/** The application over a fake server, with a deadline of so many milliseconds. */
export async function serveFake(
  deadline: number,
  script?: Script,
  settings?: FakeSettings,
  parts?: Partial<AppParts>,
): Promise<{ server: FakeBolt; database: Database; app: FastifyInstance }> {
  const server = await openFakeBolt(script, settings)
  const database = openDatabase(server.address, deadline)
  const app = await openApp(database, { deadline, ...parts })
  closeAfterwards(
    server.stop,
    () => database.close(),
    () => app.close(),
  )
  return { server, database, app }
}

interface TimedAnswer {
  status: number
  data: unknown
  code: string | undefined
  message: string | undefined
  ms: number
}

/** Asks for both fields at once, each in a request of its own. */
export function askBoth(app: FastifyInstance): Promise<TimedAnswer[]> {
  return Promise.all(
    QUERIES.map(async (query) => {
      const began = performance.now()
      const { status, data, errors } = await ask(app, query)
      const [error] = errors ?? []
      return { status, data, code: error?.extensions.code, message: error?.message, ms: performance.now() - began }
    }),
  )
}

/** Status and code of both answers. */
export async function codesOf(app: FastifyInstance): Promise<unknown[]> {
  return (await askBoth(app)).map(({ status, code }) => [status, code])
}

/** The data of both answers. */
export async function answersOf(app: FastifyInstance): Promise<unknown[]> {
  return (await askBoth(app)).map(({ data }) => data)
}
