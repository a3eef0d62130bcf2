import { createHash, randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { packagePath } from '../package-root.ts'
import { runCommand, type CommandResult } from './command.ts'
import type { Home } from './home.ts'
import type { Memory } from './neo4j/conf.ts'
import { freePort, isFree, LOOPBACK } from './port.ts'
import { readIfExists, replaceFile } from './private-file.ts'
import { NEO4J_DEFAULTS, type DatabaseLocation, type LauncherSettings, type Report } from './settings.ts'

/** Milliseconds: for the engine to answer, for small commands, for the image to be fetched and Neo4j to answer. */
const LIMITS = { engine: 3_000, small: 30_000, up: 600_000 }

/** A database in a container. */
export interface DockerDatabase {
  location: DatabaseLocation
  /** Whether it ran before. */
  joined: boolean
}

/** What is missing to use Docker, as the end of a sentence; undefined when its engine answers. */
export async function missingForDocker(): Promise<string | undefined> {
  const { code } = await runCommand('docker', ['version', '--format', '{{.Server.Version}}'], LIMITS.engine)
  if (code === undefined) return 'no docker command was found'
  return code === 0 ? undefined : 'its engine does not answer'
}

/** Whether the container of this home runs; false also where there is no Docker. */
export async function dockerRuns(home: Home): Promise<boolean> {
  if ((await readIfExists(home.dockerSettings)) === undefined) return false
  const { code, output } = await compose(home, ['ps', '--status', 'running', '--quiet', 'database'], LIMITS.small)
  return code === 0 && output.trim() !== ''
}

/**
 * Starts the container of this home, or joins it where it runs.
 * The password is that of NEO4J_PASSWORD, else the one that the home remembers, else a new one.
 * @returns undefined, with a reported reason, when that fails
 */
export async function startDocker(
  home: Home,
  settings: LauncherSettings,
  report: Report,
): Promise<DockerDatabase | undefined> {
  const joined = await dockerRuns(home)
  const known = await readDockerSettings(home)
  const password = settings.neo4jPassword ?? known?.password ?? randomBytes(24).toString('base64url')
  if (!joined) {
    const port = known && (await isFree(known.port)) ? known.port : await freePort()
    await replaceFile(home.dockerSettings, dockerSettings(port, password, settings))
    if (!(await startContainer(home, report))) return undefined
  }
  const uri = await dockerUri(home)
  if (uri === undefined) {
    report('Docker does not say on which port the database answers. Trying without Docker.')
    return undefined
  }
  return { location: { uri, ...NEO4J_DEFAULTS, password, origin: 'docker' }, joined }
}

async function startContainer(home: Home, report: Report): Promise<boolean> {
  report('Starting Neo4j with Docker.')
  const { code, output } = await compose(home, ['up', '-d', '--wait', 'database'], LIMITS.up)
  if (code === 0) return true
  await writeFile(home.dockerLog, output, { mode: 0o600 })
  report(`Docker could not start the database; its output is in ${home.dockerLog}. Trying without Docker.`)
  return false
}

/** Where the container answers; a variable of the shell may have given it another port than that of the settings. */
export async function dockerUri(home: Home): Promise<string | undefined> {
  const { output } = await compose(home, ['port', 'database', '7687'], LIMITS.small)
  const port = /:(\d+)\s*$/.exec(output)?.[1]
  return port === undefined ? undefined : `bolt://${LOOPBACK}:${port}`
}

/**
 * Stops the container of this home; its data stay.
 * @returns whether that worked
 */
export async function stopDocker(home: Home): Promise<boolean> {
  return (await compose(home, ['stop', 'database'], LIMITS.small)).code === 0
}

/** The variables that `docker-compose.yml` uses, as an env file. */
function dockerSettings(port: number, password: string, memory: Memory): string {
  return [
    `JOKBO_BOLT_PORT=${port}`,
    `NEO4J_PASSWORD='${password}'`,
    `JOKBO_HEAP=${memory.heap}`,
    `JOKBO_PAGE_CACHE=${memory.pageCache}`,
    '',
  ].join('\n')
}

/** Port and password of {@link dockerSettings}; undefined when the file is missing or broken. */
async function readDockerSettings(home: Home): Promise<{ port: number; password: string } | undefined> {
  const text = (await readIfExists(home.dockerSettings)) ?? ''
  const port = /^JOKBO_BOLT_PORT=(\d+)$/m.exec(text)?.[1]
  const password = /^NEO4J_PASSWORD='(.+)'$/m.exec(text)?.[1]
  return port && password ? { port: Number(port), password } : undefined
}

function compose(home: Home, args: readonly string[], limit: number): Promise<CommandResult> {
  // One Compose project for each home, so that tests and a second clone have databases of their own.
  const project = `jokbo-${createHash('sha256').update(home.root).digest('hex').slice(0, 8)}`
  const file = packagePath('docker-compose.yml')
  return runCommand('docker', ['compose', '-p', project, '-f', file, '--env-file', home.dockerSettings, ...args], limit)
}
