import type { Logger } from 'pino'
import { readConfig, type Config } from '../config.ts'
import { AppError } from '../errors.ts'
import { connectDatabase, type Database, type DatabaseAddress } from '../database/connect.ts'
import { startDatabase, type LauncherSettings, type RunningDatabase } from '../launcher/index.ts'
import { makeLog } from '../log.ts'
import { packagePath } from '../package-root.ts'
import { isReady } from '../questions/dataset.ts'
import { onStop } from './stop.ts'

/** What most commands need. Everything opened here is closed when the program ends. */
export interface Context {
  config: Config
  log: Logger
  running: RunningDatabase
  database: Database
}

/**
 * Reads the settings, finds or starts the database and connects to it.
 *
 * @param connect opens the connection; as a rule it proves that the database answers
 */
export async function openContext(
  connect: (address: DatabaseAddress, readTimeout: number) => Database | Promise<Database> = connectDatabase,
): Promise<Context> {
  const config = readConfig()
  const running = await startDatabase(launcherSettings(config), say)
  onStop(() => running.stop())
  const database = await connect(running, config.JOKBO_DEADLINE_MS)
  onStop(() => database.close())
  return { config, log: makeLog(config.JOKBO_LOG_LEVEL), running, database }
}

/**
 * Opens the database for a command that reads what is loaded.
 *
 * @throws AppError CHECK_FAILED where no complete data set is loaded
 */
export async function openLoaded(): Promise<Database> {
  const { database } = await openContext()
  if (await isReady(database)) return database
  throw new AppError('CHECK_FAILED', 'No complete data set is loaded, so there is nothing to show. Run npx jokbo seed.')
}

/** The folder of seeds: the option, else the setting, else the data that comes with the program. */
export function seedFolder(config: Config, option: string | undefined): string {
  return option ?? config.JOKBO_SEEDS ?? packagePath('seeds')
}

/** The part of the settings that the launcher needs. */
export function launcherSettings(config: Config): LauncherSettings {
  return {
    home: config.JOKBO_HOME,
    neo4jUser: config.NEO4J_USER,
    neo4jDatabase: config.NEO4J_DATABASE,
    heap: config.JOKBO_HEAP,
    pageCache: config.JOKBO_PAGE_CACHE,
    ...(config.NEO4J_URI === undefined ? {} : { neo4jUri: config.NEO4J_URI }),
    ...(config.NEO4J_PASSWORD === undefined ? {} : { neo4jPassword: config.NEO4J_PASSWORD }),
    ...(config.JAVA_HOME === undefined ? {} : { javaHome: config.JAVA_HOME }),
  }
}

/** One line of progress for the person at the terminal. */
export function say(line: string): void {
  console.log(line)
}
