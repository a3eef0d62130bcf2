import type { FastifyInstance } from 'fastify'
import { within, type Database } from '../database/connect.ts'
import { isReady } from '../database/dataset.ts'
import { beforeDeadline } from '../database/deadline.ts'
import { AppError } from '../errors.ts'

/** Addresses of the server, for the start message and for documentation. */
export const ROUTES = {
  '/': 'what is here',
  '/graphql': 'the GraphQL API',
  '/healthz': 'the process is up',
  '/readyz': 'the database answers and holds a complete data set; 503 otherwise',
} as const

/** Milliseconds that a probe of the database may take. */
const PROBE_LIMIT = 3_000

/**
 * Adds the plain addresses: index, liveness and readiness.
 *
 * @param instance id of this process, by which a second start recognises it
 */
export function addRoutes(app: FastifyInstance, database: Database, instance: string): void {
  app.get('/', () => ({ name: 'Jokbo', addresses: ROUTES }))
  app.get('/healthz', () => ({ status: 'ok', instance }))
  app.get('/readyz', async () => {
    const deadlines = [AbortSignal.timeout(PROBE_LIMIT)]
    const probe = beforeDeadline(deadlines, isReady(within(database, deadlines)))
    const ready = await probe.catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'DATABASE_UNAVAILABLE') throw error
      throw new AppError('DATABASE_UNAVAILABLE', 'The database does not answer.', { cause: error })
    })
    if (!ready) throw new AppError('DATABASE_UNAVAILABLE', 'No complete data set is loaded. Run jokbo seed.')
    return { status: 'ready' }
  })
}
