import { dockerRuns, dockerUri, missingForDocker, startDocker, stopDocker, type DockerDatabase } from './docker.ts'
import { unavailable } from './fault.ts'
import { openHome, type Home } from './home.ts'
import { narrowHome } from './home-rights.ts'
import { describeManaged, keepManagedRunning, planManaged, stopManagedWhenUnused, useManaged } from './managed.ts'
import { JAVA_NEEDED } from './neo4j/java.ts'
import type { Neo4jPlan } from './neo4j/plan.ts'
import type { DatabaseLocation, DatabaseStatus, LauncherSettings, Report, RunningDatabase } from './settings.ts'

export type { DatabaseLocation, DatabaseStatus, LauncherSettings, Report, RunningDatabase } from './settings.ts'

/**
 * Gives a running database: that of NEO4J_URI, else a container where Docker answers, else a managed Java process.
 * A container or a Java process that runs already is joined. Call `stop` at the end; a process that dies without it
 * counts as stopped.
 *
 * @throws AppError DATABASE_UNAVAILABLE when no database can be started, INVALID_CONFIG for an unusable JOKBO_HOME
 */
export async function startDatabase(settings: LauncherSettings, report: Report): Promise<RunningDatabase> {
  const external = externalDatabase(settings)
  if (external) return others(external, () => Promise.resolve())
  const home = await openHome(settings.home)
  await narrowHome(home, report)
  const plan = (): ReturnType<typeof planManaged> => planManaged(settings, home)
  const running = await useManaged(home, undefined, report, plan)
  if (running) return running
  const way = await chooseWay(settings, home, report)
  if (!('location' in way)) return assertStarted(await useManaged(home, way, report, plan))
  return others(way.location, async () => {
    if (!way.joined) await stopDocker(home)
  })
}

/** A database that somebody else keeps up. */
function others(location: DatabaseLocation, stop: () => Promise<void>): RunningDatabase {
  return { ...location, outage: undefined, keepUp: () => undefined, stop }
}

/**
 * Starts the database as {@link startDatabase} does, and keeps it running after this process.
 * @throws AppError as {@link startDatabase}
 */
export async function keepDatabaseRunning(settings: LauncherSettings, report: Report): Promise<DatabaseLocation> {
  const external = externalDatabase(settings)
  if (external) return external
  const home = await openHome(settings.home)
  await narrowHome(home, report)
  const running = await keepManagedRunning(home, undefined, report)
  if (running) return running
  const way = await chooseWay(settings, home, report)
  if ('location' in way) return way.location
  return assertStarted(await keepManagedRunning(home, way, report))
}

/**
 * Ends the effect of {@link keepDatabaseRunning}: a database without users stops now, else its last user stops it.
 * @returns what happened, as a sentence
 * @throws AppError DATABASE_UNAVAILABLE when Docker cannot stop it, INVALID_CONFIG for an unusable JOKBO_HOME
 */
export async function stopDatabaseWhenUnused(settings: LauncherSettings): Promise<string> {
  if (settings.neo4jUri !== undefined) return 'NEO4J_URI is set; Jokbo does not stop a database that it did not start.'
  const home = await openHome(settings.home)
  const managed = await stopManagedWhenUnused(home)
  if (managed !== undefined) return managed
  if (!(await dockerRuns(home))) return 'No database is running.'
  if (await stopDocker(home)) return 'The database has stopped.'
  throw unavailable('Docker could not stop the database. Find its container with docker ps and stop it.')
}

/**
 * Says which database runs, and how many use it.
 * @throws AppError INVALID_CONFIG for an unusable JOKBO_HOME
 */
export async function describeDatabase(settings: LauncherSettings): Promise<DatabaseStatus> {
  if (settings.neo4jUri !== undefined) return { origin: 'external', running: true, uri: settings.neo4jUri }
  const home = await openHome(settings.home)
  const managed = await describeManaged(home)
  if (managed) return managed
  const uri = (await dockerRuns(home)) ? await dockerUri(home) : undefined
  if (uri === undefined) return { origin: 'none', running: false }
  return { origin: 'docker', running: true, uri, passwordFile: home.dockerSettings }
}

function externalDatabase(settings: LauncherSettings): DatabaseLocation | undefined {
  const { neo4jUri: uri, neo4jUser: user, neo4jPassword: password = '', neo4jDatabase: database } = settings
  return uri === undefined ? undefined : { uri, user, password, database, origin: 'external' }
}

/** Starts the container where Docker answers, else says how Neo4j can be run without it. */
async function chooseWay(settings: LauncherSettings, home: Home, report: Report): Promise<DockerDatabase | Neo4jPlan> {
  const noDocker = await missingForDocker()
  const docker = noDocker === undefined ? await startDocker(home, settings, report) : undefined
  if (docker) return docker
  const plan = await planManaged(settings, home)
  if (!('missing' in plan)) return plan
  throw unavailable(
    [
      'No Neo4j can be started here. There are three ways:',
      '  1. Set NEO4J_URI and NEO4J_PASSWORD to a Neo4j 5.26 that runs.',
      `  2. Start Docker: ${noDocker ?? 'it could not start the database'}.`,
      `  3. Install Java ${JAVA_NEEDED} or newer and Maven: ${plan.missing}.`,
    ].join('\n'),
  )
}

function assertStarted<T>(database: T | undefined): T {
  if (database === undefined) throw unavailable('The database did not start. Try again.')
  return database
}
