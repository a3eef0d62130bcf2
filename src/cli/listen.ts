import { randomUUID } from 'node:crypto'
import { AppError } from '../errors.ts'
import { statement } from '../database/statement.ts'
import { describeDatabase } from '../launcher/index.ts'
import { schemaFile } from '../schema-file.ts'
import { makeApp } from '../http/app.ts'
import { DEFAULT_LIMITS } from '../graphql/limits/limits.ts'
import { buildSchema } from '../graphql/schema.ts'
import { accessTo } from '../questions/ask.ts'
import { startTracing } from '../observe/tracing.ts'
import { launcherSettings, say, type Context } from './context.ts'
import { programVersion } from './version.ts'
import { failWith, markServing, onStop } from './stop.ts'

/**
 * Serves the API until the program is stopped, and prints its addresses.
 *
 * @returns the address, and the id that `/healthz` shows
 * @throws AppError INVALID_CONFIG when the port or the host cannot be used
 */
export async function listen({
  config,
  log,
  running,
  database,
}: Context): Promise<{ address: string; instance: string }> {
  const schema = await buildSchema(schemaFile().document, statement)
  const instance = randomUUID()
  const isTraced = config.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && !config.OTEL_SDK_DISABLED
  const app = await makeApp({
    open: accessTo(database),
    schema,
    log,
    deadline: config.JOKBO_DEADLINE_MS,
    stale: config.JOKBO_STALE_MS,
    limits: {
      ...DEFAULT_LIMITS,
      cost: config.JOKBO_MAX_COST,
      body: config.JOKBO_MAX_BODY,
      inWork: config.JOKBO_MAX_IN_WORK,
      rate: config.JOKBO_MAX_RATE,
    },
    origins: config.JOKBO_ORIGINS,
    hosts: [config.HOST, ...config.JOKBO_HOSTS],
    instance,
    program: programVersion(),
    ...(isTraced ? { tracing: await startTracing(log) } : {}),
  })
  const address = await app.listen({ port: config.PORT, host: config.HOST }).catch((error: unknown) => {
    throw addressFault(error, config.PORT, config.HOST)
  })
  onStop(() => app.close())
  markServing()
  running.keepUp(failWith)
  const { passwordFile } = await describeDatabase(launcherSettings(config))
  say(`Pages          ${address}/ (in a browser)`)
  say(`GraphQL API    ${address}/graphql`)
  say(`Playground     ${address}/graphql (in a browser)`)
  say(`Files          ${address}/graph.<format>, /network/<id>.<format>, /lineage/<id>.<format>`)
  say(`Ready when     ${address}/readyz`)
  say(`Neo4j (Bolt)   ${running.uri}, user ${running.user}${passwordFile ? `, password in ${passwordFile}` : ''}`)
  return { address, instance }
}

function addressFault(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return new AppError(
      'INVALID_CONFIG',
      `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start.`,
    )
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new AppError('INVALID_CONFIG', `HOST=${host} is not an address of this machine.`)
  if (code === 'EACCES')
    return new AppError(
      'INVALID_CONFIG',
      `This user is not allowed to use port ${port}. Choose one above 1023 with PORT.`,
    )
  return error
}
