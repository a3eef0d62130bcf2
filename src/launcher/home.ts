import { access, constants, mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError, messageOf } from '../errors.ts'
import { storageReason } from './storage-reason.ts'

/** The version of Neo4j that is installed without Docker; `neo4j/pom.xml` and `neo4j/jars.sha256` name the same one. */
export const NEO4J_VERSION = '5.26.30'

/** The files and folders of a JOKBO_HOME, all absolute. */
export interface Home {
  root: string
  /** Port and token of the supervisor. */
  supervisor: string
  supervisorLog: string
  password: string
  boltPort: string
  /** Address of the API that `start` serves. */
  server: string
  /** Settings that Docker Compose reads. */
  dockerSettings: string
  dockerLog: string
  mavenLog: string
  /** What Java printed. */
  javaLog: string
  /** Folder of one Neo4j version. */
  install: string
  /** The jars in it. */
  lib: string
  /** Neo4j's own home: configuration, data and logs. */
  neo4j: string
}

/** The places of a home; reads and writes nothing. */
export function homeAt(root: string): Home {
  const install = join(root, `neo4j-${NEO4J_VERSION}`)
  return {
    root,
    supervisor: join(root, 'supervisor.json'),
    supervisorLog: join(root, 'supervisor.log'),
    password: join(root, 'password'),
    boltPort: join(root, 'bolt-port'),
    server: join(root, 'server.json'),
    dockerSettings: join(root, 'docker.env'),
    dockerLog: join(root, 'docker.log'),
    mavenLog: join(root, 'maven.log'),
    javaLog: join(root, 'neo4j.log'),
    install,
    lib: join(install, 'lib'),
    neo4j: join(root, 'neo4j'),
  }
}

/**
 * Creates JOKBO_HOME where it is missing, for its owner only. Links in the path are resolved, so that one folder has one name.
 * @throws AppError INVALID_CONFIG when the folder cannot be used
 */
export async function openHome(path: string): Promise<Home> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    const root = await realpath(path)
    await access(root, constants.R_OK | constants.W_OK | constants.X_OK)
    // In a class path of Java a colon separates entries, and a star stands for all jars of a folder.
    if (process.platform !== 'win32' && /[:*\n]/.test(root)) throw new Error('unusable name')
    return homeAt(root)
  } catch (error) {
    const why = storageReason(messageOf(error))?.reason
    const what = `The folder ${path} cannot hold the database${why === undefined ? '' : `: ${why}`}.`
    const advice = 'Set JOKBO_HOME to a folder that you may write to, with no colon or star in its path.'
    throw new AppError('INVALID_CONFIG', `${what} ${advice}`, { cause: error })
  }
}
