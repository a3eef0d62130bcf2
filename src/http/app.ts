import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Limits } from '../graphql/limits/limits.ts'
import { makeMetrics } from '../observe/metrics.ts'
import { makeOccasionalLog } from '../observe/occasional-log.ts'
import type { OpenRequests } from '../observe/open-requests.ts'
import { requestId } from '../observe/request-id.ts'
import { recordRequests, reportUnread, type RequestRecord } from '../observe/request-record.ts'
import type { Tracing } from '../observe/tracing.ts'
import type { OpenAccess } from '../questions/ask.ts'
import { today as currentDay } from '../time/day.ts'
import { admitRequests } from './admission.ts'
import { requireUtf8 } from './charset.ts'
import { TRUSTED_PROXIES } from './caller.ts'
import { answerClientFault, type TellUnread } from './client-fault.ts'
import { compressAnswers } from './compression.ts'
import { addExplorer } from './explorer.ts'
import { addFeeds } from './feeds.ts'
import { addGraphql } from './graphql.ts'
import { addHeaders } from './headers.ts'
import { collectRoutes, decodableUrl } from './methods.ts'
import { allowOrigins } from './origins.ts'
import { refuseForeignHosts } from './own-hosts.ts'
import { addPages } from './pages.ts'
import { makeProbe } from './probe.ts'
import { openScopes } from './request-scope.ts'
import { addRoutes } from './routes.ts'
import { answerErrors } from './send-error.ts'
import { boundSending } from './sending.ts'
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
  /** Milliseconds for which a repeated answer may lag behind the data; 0 for none. */
  stale: number
  limits: Limits
  /** Origins whose pages may use `/graphql`; `*` for any. */
  origins: readonly string[]
  /** Further names of this server, without port; `*` for any. */
  hosts: readonly string[]
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
  const {
    open,
    schema,
    log,
    deadline,
    stale,
    limits,
    origins,
    hosts,
    tracing,
    instance,
    program,
    today = currentDay,
  } = parts
  const probe = makeProbe(open)
  const occasionalLog = makeOccasionalLog(log)
  const metrics = makeMetrics({ dataVersion: () => probe.loadedVersion(), bytesWaiting: () => bytesWaiting() })
  const app = makeFastify(parts, {
    open: () => records,
    tellUnread: (...unread) => {
      reportUnread(...unread, metrics, occasionalLog)
    },
  })
  const records = recordRequests(app, metrics, tracing)
  addHeaders(app)
  refuseForeignHosts(app, hosts)
  allowOrigins(app, origins)
  answerErrors(app, occasionalLog)
  await admitRequests(app, limits)
  stopGracefully(app, openScopes(app, open))
  const bytesWaiting = boundSending(app, limits, occasionalLog)
  requireUtf8(app)
  await compressAnswers(app)
  const addOtherMethods = collectRoutes(app)
  await addGraphql(app, { open, schema, deadline, stale, limits, log: occasionalLog })
  const site = { program, today, deadline, explorer: await addExplorer(app) }
  addRoutes(app, { instance, metrics, probe, site })
  addSite(app, site)
  addFeeds(app, { program, today })
  addPages(app)
  addOtherMethods()
  app.addHook('onClose', () => tracing?.stop())
  return app
}

/** What is needed to answer and report requests that cannot be read. */
interface Unreadable {
  open: () => OpenRequests<RequestRecord>
  tellUnread: TellUnread
}

function makeFastify({ log, limits }: AppParts, { open, tellUnread }: Unreadable): FastifyInstance {
  const logger: FastifyBaseLogger = log
  return Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: limits.body,
    // As long as an address may be: the router would answer a longer part of one by itself.
    routerOptions: { maxParamLength: limits.headers },
    requestTimeout: limits.arrival,
    http: {
      maxHeaderSize: limits.headers,
      // Node would answer a request without a Host by itself.
      requireHostHeader: false,
      headersTimeout: limits.arrival,
      connectionsCheckingInterval: Math.min(ARRIVAL_CHECK, limits.arrival),
    },
    clientErrorHandler: answerClientFault(limits, open, tellUnread),
    trustProxy: TRUSTED_PROXIES,
    // Requests that arrive during a stop are answered.
    return503OnClosing: false,
    genReqId: requestId,
    rewriteUrl: decodableUrl,
    exposeHeadRoutes: false,
  })
}
