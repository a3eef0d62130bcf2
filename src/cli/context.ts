import type { Logger } from 'pino'
import { readConfig, type Config } from '../config.ts'
import { connectDatabase, type Database, type DatabaseAddress } from '../database/connect.ts'
import { startDatabase, type LauncherSettings, type RunningDatabase } from '../launcher/index.ts'
import { makeLog } from '../log.ts'
import { packagePath } from '../package-root.ts'
import { accessTo, type Access } from '../questions/ask.ts'
import { assertComplete, readiness } from '../questions/readiness.ts'
import { openScope } from '../scope.ts'
import { onStop } from './stop.ts'

/** What most commands need. Everything opened here is closed when the program ends. */
export interface Context {
  config: Config
  log: Logger
  running: RunningDatabase
  database: Database
  /** Access to the data, with the deadline of a request. */
  access: Access
}

/**
 * Reads the settings, finds or starts the database and connects to it.
 *
 * @param connect opens the connection; the default also verifies that the database answers
 */
export async function openContext(
  connect: (address: DatabaseAddress, readTimeout: number) => Database | Promise<Database> = connectDatabase,
): Promise<Context> {
  const config = readConfig()
  const running = await startDatabase(launcherSettings(config), sayProgress)
  onStop(() => running.stop())
  const database = await connect(running, config.JOKBO_DEADLINE_MS)
  onStop(() => database.close())
  const access = accessTo(database)(openScope(config.JOKBO_DEADLINE_MS))
  return { config, log: makeLog(config.JOKBO_LOG_LEVEL), running, database, access }
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

/**
 * Opens the access of a command that only asks questions.
 * @throws AppError DATABASE_UNAVAILABLE, or DATA_INCOMPLETE when no complete data set is loaded
 */
export async function openAccess(): Promise<Access> {
  const { access } = await openContext()
  assertComplete(await access.ask(readiness, undefined))
  return access
}

/** Opens the access of a command that reads as much as there is, so without a deadline; otherwise as {@link openAccess}. */
export async function openDownload(): Promise<Access> {
  const { database } = await openContext()
  return accessTo(database)(openScope(undefined))
}

/** Prints one line of the result to standard output. */
export function say(line: string): void {
  console.log(line)
}

/** Prints a text that has its own line ends to standard output. */
export function print(text: string): void {
  process.stdout.write(text)
}

/** Prints the result as JSON to standard output. */
export function sayJson(result: unknown): void {
  console.log(JSON.stringify(result, null, 2))
}

/** Prints one line of progress to standard error, so that standard output has only the result. */
export function sayProgress(line: string): void {
  console.error(line)
}
