import { dockerRuns, dockerUri, missingForDocker, startDocker, stopDocker } from './docker.ts'
import { unavailable } from './fault.ts'
import { openHome, type Home } from './home.ts'
import { JAVA_NEEDED } from './neo4j/java.ts'
import type { KeeperPlan } from './keeper/plan.ts'
import { describeManaged, keepManaged, planManaged, releaseManaged, useManaged } from './managed.ts'
import type { DatabaseLocation, DatabaseStatus, LauncherSettings, Report, RunningDatabase } from './settings.ts'

export type { DatabaseLocation, DatabaseStatus, LauncherSettings, Report, RunningDatabase } from './settings.ts'

/**
 * Gives a running database: the one of NEO4J_URI, or a container where Docker answers, or a Java process of our own.
 * A managed one that runs already is joined. Call `stop` at the end; a process that dies without it counts as stopped.
 *
 * @throws AppError DATABASE_UNAVAILABLE when no way is open or the database does not start, INVALID_CONFIG for a bad JOKBO_HOME
 */
export async function startDatabase(settings: LauncherSettings, report: Report): Promise<RunningDatabase> {
  const external = externalDatabase(settings)
  if (external) return { ...external, stop: () => Promise.resolve() }
  const home = await openHome(settings.home)
  const running = await useManaged(home, undefined, report)
  if (running) return running
  const way = await chooseWay(settings, home, report)
  if ('location' in way) {
    const { location, joined } = way
    const stop = async (): Promise<void> => {
      if (!joined) await stopDocker(home)
    }
    return { ...location, stop }
  }
  return started(await useManaged(home, way, report))
}

/**
 * Starts the database as {@link startDatabase} does and lets it run on after this process.
 * @throws AppError as {@link startDatabase}
 */
export async function keepDatabase(settings: LauncherSettings, report: Report): Promise<DatabaseLocation> {
  const external = externalDatabase(settings)
  if (external) return external
  const home = await openHome(settings.home)
  const running = await keepManaged(home, undefined, report)
  if (running) return running
  const way = await chooseWay(settings, home, report)
  return 'location' in way ? way.location : started(await keepManaged(home, way, report))
}

/**
 * Takes back {@link keepDatabase}: without users the database stops now, else with its last user.
 * @returns what happened, as a sentence
 */
export async function releaseDatabase(settings: LauncherSettings): Promise<string> {
  if (settings.neo4jUri !== undefined) return 'NEO4J_URI is set: that database is not for Jokbo to stop.'
  const home = await openHome(settings.home)
  const released = await releaseManaged(home)
  if (released !== undefined) return released
  if (!(await dockerRuns(home))) return 'No database is running.'
  if (await stopDocker(home)) return 'The database has stopped.'
  throw unavailable('Docker could not stop the database. Look at docker ps.')
}

/** Says which database runs, and for whom. */
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

type Way = { location: DatabaseLocation; joined: boolean } | KeeperPlan

async function chooseWay(settings: LauncherSettings, home: Home, report: Report): Promise<Way> {
  const noDocker = await missingForDocker()
  const docker = noDocker === undefined ? await startDocker(home, settings, settings.neo4jPassword, report) : undefined
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

function started<T>(database: T | undefined): T {
  if (database === undefined) throw unavailable('The database did not start. Try again.')
  return database
}
