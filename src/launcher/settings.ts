/** What the launcher needs to know; the command line fills it from the validated settings. */
export interface LauncherSettings {
  /** Absolute path of JOKBO_HOME, the folder of the managed database. */
  home: string
  /** A database that runs already; the launcher then starts nothing. */
  neo4jUri?: string
  neo4jUser: string
  neo4jPassword?: string
  neo4jDatabase: string
  /** Largest heap of a started Neo4j, like `512m`. */
  heap: string
  /** Page cache of a started Neo4j, like `128m`. */
  pageCache: string
  /** JAVA_HOME; its Java is tried before the one on the PATH. */
  javaHome?: string
}

/** How a database came to run: it was given, or in a container, or as a Java process of our own. */
type DatabaseOrigin = 'external' | 'docker' | 'managed'

/** Where a running database answers and how to log in. */
export interface DatabaseLocation {
  uri: string
  user: string
  password: string
  database: string
  origin: DatabaseOrigin
}

/** A database in use by this process. */
export interface RunningDatabase extends DatabaseLocation {
  /** Ends this use; the last user of a database that Jokbo started stops it. Safe to call twice. */
  stop(): Promise<void>
}

/** What `jokbo database status` shows. */
export interface DatabaseStatus {
  origin: DatabaseOrigin | 'none'
  running: boolean
  uri?: string
  /** Commands that use the managed database now. */
  users?: number
  /** Whether the managed database goes on without users. */
  kept?: boolean
  /** File that holds the password, readable by its owner only. */
  passwordFile?: string
}

/** Takes one line of progress for a person to read. */
export type Report = (line: string) => void

/** The user and the database that every Neo4j Community has. */
export const NEO4J_DEFAULTS = { user: 'neo4j', database: 'neo4j' } as const
