import type { FastifyInstance } from 'fastify'
import { within, type Database } from '../database/connect.ts'
import { loadState, type DataState } from '../questions/dataset.ts'
import { beforeDeadline } from '../scope.ts'
import { AppError } from '../errors.ts'
import type { Metrics } from '../observe/metrics.ts'
import { databaseOf } from '../observe/request-record.ts'

/** Addresses of the server, for the start message and for documentation. */
export const ROUTES = {
  '/': 'what is here',
  '/graphql': 'the GraphQL API; a browser gets the playground',
  '/healthz': 'the process is up',
  '/readyz': 'the database answers and holds a complete data set; 503 with the reason otherwise',
  '/metrics': 'figures for Prometheus',
} as const

/** Milliseconds that a probe of the database may take. */
const PROBE_LIMIT = 3_000

/** What the plain addresses tell about. */
export interface RouteParts {
  database: Database
  /** Id of this process, by which a second start recognises it. */
  instance: string
  metrics: Metrics
}

/** Adds the plain addresses: index, liveness, readiness and metrics. */
export function addRoutes(app: FastifyInstance, { database, instance, metrics }: RouteParts): void {
  app.get('/', () => ({ name: 'Jokbo', addresses: ROUTES }))
  app.get('/healthz', () => ({ status: 'ok', instance }))
  app.get('/readyz', async (request) => {
    const { version, complete } = await probe(databaseOf(request, database))
    if (version === undefined) throw notReady('No data set is loaded. Run jokbo seed.')
    if (!complete) throw notReady('A load in parts is under way or has failed. Wait for it, or run jokbo seed.')
    return { status: 'ready', version }
  })
  app.get('/metrics', async (_request, reply) => {
    const text = await metrics.text()
    return reply.type(metrics.contentType).send(text)
  })
}

/** The version of the loaded data; undefined when none is loaded or the database does not answer. */
export async function dataVersion(database: Database): Promise<string | undefined> {
  const state = await probe(database).catch(() => undefined)
  return state?.version
}

/** @throws AppError DATABASE_UNAVAILABLE that tells why, within {@link PROBE_LIMIT} */
async function probe(database: Database): Promise<DataState> {
  try {
    const deadlines = [AbortSignal.timeout(PROBE_LIMIT)]
    return await beforeDeadline(deadlines, loadState(within(database, deadlines)))
  } catch (error) {
    if (error instanceof AppError && error.code === 'DATABASE_UNAVAILABLE') throw error
    throw notReady('The database does not answer in time.', error)
  }
}

function notReady(message: string, cause?: unknown): AppError {
  return new AppError('DATABASE_UNAVAILABLE', message, { cause })
}
