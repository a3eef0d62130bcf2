import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { AppError } from '../../errors.ts'
import { packagePath } from '../../package-root.ts'
import { runCommand } from '../command.ts'
import { unavailable } from '../fault.ts'
import type { Home } from '../home.ts'
import { placeOf } from '../space.ts'
import { storageReason } from '../storage-reason.ts'
import { spawnGuarded } from './guarded-process.ts'
import type { JarList } from './jars.ts'
import type { RunStep } from './run.ts'

const COPY = 'dependency:copy-dependencies'

/** How many jars are fetched between two reports of the progress. */
const STEP = 20

/** Milliseconds for Maven to end when asked. */
const STOP_LIMIT = 2_000

/** Where Maven copies the jars to, and a local repository for it to use instead of the user's. */
export interface MavenFolders {
  target: string
  repository?: string
}

/** Whether there is a Maven to fetch the jars with. */
export async function hasMaven(): Promise<boolean> {
  return (await runCommand('mvn', ['--version'], 30_000)).code === 0
}

/**
 * Counts the jars that Maven says it has fetched.
 * @returns a function that takes Maven's output piece by piece and calls `count` with the number of jars of the list
 *   that have been fetched so far
 */
export function countFetched(list: JarList, count: (fetched: number) => void): (text: string) => void {
  const fetched = new Set<string>()
  let rest = ''
  return (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const jar = /Downloaded from .*\/([^/ ]+\.jar)\b/.exec(line)?.[1]
      if (jar === undefined || !list.has(jar) || fetched.has(jar)) continue
      fetched.add(jar)
      count(fetched.size)
    }
  }
}

/**
 * Lets Maven copy the jars of Neo4j into a folder.
 * @throws AppError DATABASE_UNAVAILABLE when Maven fails, its output is in the home's maven.log; an AbortError when the
 *   signal is aborted
 */
export async function fetchJars(step: RunStep, list: JarList, folders: MavenFolders): Promise<void> {
  const { home, report, signal } = step
  const project = await prepareProject(home)
  await rm(folders.target, { recursive: true, force: true })
  await writeFile(home.mavenLog, '', { mode: 0o600 })
  const count = countFetched(list, (fetched) => {
    if (fetched % STEP === 0 || fetched === list.size) report(`Fetched ${fetched} of ${list.size} jars.`)
  })
  // The listener below does not hear an abort from before.
  signal.throwIfAborted()
  let logged = Promise.resolve()
  let last = ''
  const maven = spawnGuarded('mvn', mavenArguments(project, folders), (text) => {
    count(text)
    last = (last + text).slice(-KEPT)
    logged = logged.then(() => appendFile(home.mavenLog, text)).catch(() => undefined)
  })
  const abort = (): void => void maven.stop(STOP_LIMIT)
  signal.addEventListener('abort', abort)
  const how = await maven.ended
  signal.removeEventListener('abort', abort)
  await logged
  signal.throwIfAborted()
  if (how === 'exit code 0') return
  throw await mavenFault(how, last, step.home, folders)
}

/** How much the jars take in each of two folders. */
const SIZE = '123 MB'

/** Characters of the output that are kept: Maven says at the end what went wrong. */
const KEPT = 20_000

/**
 * The AppError for a Maven that failed, which leaves nothing behind that takes space. What it printed counts, as its log may
 * be on the disk that is full.
 */
async function mavenFault(how: string, output: string, home: Home, folders: MavenFolders): Promise<AppError> {
  await Promise.all(Object.values(folders).map((folder: string) => rm(folder, { recursive: true, force: true })))
  const found = storageReason(output)
  const { reason, advice } = found ?? { reason: how, advice: 'Check the network' }
  const repository = folders.repository ?? join(homedir(), '.m2', 'repository')
  const places = found
    ? ` It writes ${SIZE} to ${await placeOf(home.install)} and to ${await placeOf(repository)}.`
    : ''
  return unavailable(
    `Maven could not fetch Neo4j: ${reason}.${places} ${advice} and try again. Its output is in ${home.mavenLog}.`,
  )
}

/** Copies the pom into the home, since Maven writes files beside the one it is given. */
async function prepareProject(home: Home): Promise<string> {
  const project = join(home.install, 'pom.xml')
  await mkdir(home.install, { recursive: true, mode: 0o700 })
  await cp(packagePath('neo4j/pom.xml'), project)
  return project
}

function mavenArguments(project: string, { target, repository }: MavenFolders): string[] {
  const local = repository === undefined ? [] : [`-Dmaven.repo.local=${repository}`]
  return ['-B', '-f', project, COPY, `-DoutputDirectory=${target}`, ...local]
}
