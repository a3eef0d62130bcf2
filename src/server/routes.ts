import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/connect.ts'
import { isReady } from '../database/dataset.ts'
import { AppError } from '../errors.ts'
import { beforeDeadline } from './deadline.ts'

/** Addresses of the server, for the start message and for documentation. */
export const ROUTES = {
  '/': 'what is here',
  '/graphql': 'the GraphQL API; a browser gets the playground',
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
    const probe = beforeDeadline([AbortSignal.timeout(PROBE_LIMIT)], isReady(database))
    const ready = await probe.catch((error: unknown) => {
      throw new AppError('DATABASE_UNAVAILABLE', 'The database does not answer.', { cause: error })
    })
    if (!ready) throw new AppError('DATABASE_UNAVAILABLE', 'No complete data set is loaded. Run jokbo seed.')
    return { status: 'ready' }
  })
}
