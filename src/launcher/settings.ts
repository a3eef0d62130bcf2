import type { AppError } from '../errors.ts'

/** What the launcher needs to know; the command line fills it from the validated settings. */
export interface LauncherSettings {
  /** Absolute path of JOKBO_HOME, the folder of the managed database. */
  home: string
  /** A database that runs already; the launcher then starts nothing. */
  neo4jUri?: string
  neo4jUser: string
  neo4jPassword?: string
  neo4jDatabase: string
  /** Largest heap of a Neo4j that the launcher starts, like `512m`. */
  heap: string
  /** Page cache of a Neo4j that the launcher starts, like `128m`. */
  pageCache: string
  /** JAVA_HOME; its Java is tried before the one on the PATH. */
  javaHome?: string
}

/** Where a database comes from: given by NEO4J_URI, in a Docker container, or a Java process that Jokbo manages. */
type DatabaseOrigin = 'external' | 'docker' | 'managed'

/** Where a running database answers and how to log in. */
export interface DatabaseLocation {
  uri: string
  user: string
  password: string
  database: string
  origin: DatabaseOrigin
}

/** A database that this process uses. Where it answers may change while it is started again. */
export interface RunningDatabase extends DatabaseLocation {
  /** Why it does not answer now, and what is being done, as a sentence; undefined while it is not known to be down. */
  readonly outage: string | undefined
  /**
   * From now on, a database of this machine that ends is started again, also when what runs it has been killed.
   * @param giveUp called with the reason when that fails again and again
   */
  keepUp(giveUp: (reason: AppError) => void): void
  /** Ends this use. The last user of a database that Jokbo started stops it. Safe to call twice. */
  stop(): Promise<void>
}

/** What `jokbo database status` shows. */
export interface DatabaseStatus {
  origin: DatabaseOrigin | 'none'
  running: boolean
  uri?: string
  /** How many commands use the managed database now. */
  users?: number
  /** Whether the managed database keeps running without users. */
  keepRunning?: boolean
  /** File that holds the password, readable by its owner only. */
  passwordFile?: string
}

/** Takes one line of progress for a person to read. */
export type Report = (line: string) => void

/** The user and the database that every Neo4j Community has. */
export const NEO4J_DEFAULTS = { user: 'neo4j', database: 'neo4j' } as const
