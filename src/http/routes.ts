import type { FastifyInstance } from 'fastify'
import type { Metrics } from '../observe/metrics.ts'
import { homePage } from '../site/home/home-page.ts'
import { asksForPage } from './asks-for-page.ts'
import { varyBy } from './headers.ts'
import type { Probe } from './probe.ts'
import type { ScopeRule } from './request-scope.ts'
import { sendSitePage, type SiteParts } from './site.ts'

/** Addresses of the server; `/` lists them. */
export const ROUTES = {
  '/': 'what is here; a browser gets the first page',
  '/search': 'what has a text (`?text=`) in a name or in what it says, as a page',
  '/entity/<id>': 'everything that is stated of one thing, as a page',
  '/source/<id>': 'what the data takes from one document, as a page',
  '/lineage/<id>': 'the picture of a lineage with its table, as a page',
  '/network/<id>': 'the picture of a network with its table, as a page',
  '/graphql': 'the GraphQL API; a browser gets the playground',
  '/graph.<format>': 'the whole graph as a file',
  '/network/<id>.<format>': 'what is around one thing, as a file',
  '/lineage/<id>.<format>': 'where something came from and what it became, as a file',
  '/feeds': 'the formats and parameters of these files, and how to open one in each tool',
  '/vocabulary': 'what the types, properties and relations of the data mean',
  '/vocabulary.ttl': 'the same in Turtle',
  '/favicon.svg': 'the icon of the pages',
  '/third-party-notices.md': 'whose code and fonts the playground bundles, with their licences',
  '/healthz': 'the process is up',
  '/readyz': 'the database answers and holds a complete data set; 503 with the reason otherwise',
  '/metrics': 'figures for Prometheus',
} as const

/** The rule of addresses for those who watch the server, which are always admitted. */
const WATCHED: ScopeRule = { slot: 'none' }

/** What the plain addresses show. */
export interface RouteParts {
  /** Id of this process, by which a second start finds it. */
  instance: string
  metrics: Metrics
  probe: Probe
  site: SiteParts
}

/** Adds the plain addresses: index, liveness, readiness and metrics. */
export function addRoutes(app: FastifyInstance, { instance, metrics, probe, site }: RouteParts): void {
  app.get('/', { config: { scope: { slot: 'query', deadline: site.deadline } } }, (request, reply) => {
    varyBy(reply, 'accept')
    return asksForPage(request) ? sendSitePage(request, reply, homePage, site) : { name: 'Jokbo', addresses: ROUTES }
  })
  app.get('/healthz', { config: { scope: WATCHED } }, () => ({ status: 'ok', instance }))
  app.get('/readyz', { config: { scope: WATCHED } }, async () => ({
    status: 'ready',
    version: await probe.readyVersion(),
  }))
  app.get('/metrics', { config: { scope: WATCHED } }, async (request, reply) => {
    void reply.type(metrics.contentType)
    return request.method === 'HEAD' ? reply.send() : metrics.text()
  })
}
