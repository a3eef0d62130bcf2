import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Limits } from '../graphql/limits/limits.ts'
import { makeMetrics } from '../observe/metrics.ts'
import { requestId } from '../observe/request-id.ts'
import { recordRequests } from '../observe/request-record.ts'
import type { Tracing } from '../observe/tracing.ts'
import type { OpenAccess } from '../questions/ask.ts'
import { readiness } from '../questions/readiness.ts'
import { openScope } from '../scope.ts'
import { today as currentDay } from '../time/day.ts'
import { admitRequests } from './admission.ts'
import { requireUtf8 } from './charset.ts'
import { answerClientFault } from './client-fault.ts'
import { compressAnswers } from './compression.ts'
import { addExplorer } from './explorer.ts'
import { addFeeds } from './feeds.ts'
import { addGraphql } from './graphql.ts'
import { addHeaders } from './headers.ts'
import { collectRoutes, decodableUrl } from './methods.ts'
import { allowOrigins } from './origins.ts'
import { addPages } from './pages.ts'
import { openScopes } from './request-scope.ts'
import { addRoutes, PROBE_LIMIT } from './routes.ts'
import { answerErrors } from './send-error.ts'
import { addSite } from './site.ts'
import { stopGracefully } from './stop.ts'

/** What the HTTP server needs. */
export interface AppParts {
  /** Opens the access of a request to the data. */
  open: OpenAccess
  schema: GraphQLSchema
  log: Logger
  /** Milliseconds in which a request must be answered. */
  deadline: number
  limits: Limits
  /** Origins whose pages may use `/graphql`; `*` for any. */
  origins: readonly string[]
  /** Absent when no collector is configured. */
  tracing?: Tracing
  /** Id of this process; `/healthz` shows it. */
  instance: string
  /** Version of the program. */
  program: string
  /** The ISO day that it is now, which files name as that of their retrieval. */
  today?: () => string
}

/** Milliseconds between two checks for requests that have not arrived completely. */
const ARRIVAL_CHECK = 1_000

/**
 * Makes the HTTP server, ready to listen.
 * Closing it refuses new requests, answers those in flight and takes less than two seconds.
 */
export async function makeApp(parts: AppParts): Promise<FastifyInstance> {
  const { open, schema, deadline, limits, origins, tracing, instance, program, today = currentDay } = parts
  const app = makeFastify(parts)
  const metrics = makeMetrics(() => loadedVersion(open))
  recordRequests(app, metrics, tracing)
  addHeaders(app)
  allowOrigins(app, origins)
  answerErrors(app)
  await admitRequests(app, limits)
  stopGracefully(app, openScopes(app, open, limits.stall))
  requireUtf8(app)
  await compressAnswers(app)
  const addOtherMethods = collectRoutes(app)
  await addGraphql(app, { open, schema, deadline, limits })
  const site = { program, today, deadline, explorer: await addExplorer(app) }
  addRoutes(app, { instance, metrics, site })
  addSite(app, site)
  addFeeds(app, { program, today })
  addPages(app)
  addOtherMethods()
  app.addHook('onClose', () => tracing?.stop())
  return app
}

function makeFastify({ log, limits }: AppParts): FastifyInstance {
  const logger: FastifyBaseLogger = log
  return Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: limits.body,
    requestTimeout: limits.arrival,
    http: {
      maxHeaderSize: limits.headers,
      headersTimeout: limits.arrival,
      connectionsCheckingInterval: Math.min(ARRIVAL_CHECK, limits.arrival),
    },
    clientErrorHandler: answerClientFault(limits),
    genReqId: requestId,
    rewriteUrl: decodableUrl,
    exposeHeadRoutes: false,
  })
}

/** The version of the loaded data; undefined when none is loaded or the database does not answer. */
async function loadedVersion(open: OpenAccess): Promise<string | undefined> {
  const { ask } = open(openScope(PROBE_LIMIT, AbortSignal.timeout(PROBE_LIMIT)))
  const loaded = await ask(readiness, undefined).catch(() => undefined)
  return loaded?.version ?? undefined
}
