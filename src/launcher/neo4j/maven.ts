import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packagePath } from '../../package-root.ts'
import { runCommand } from '../command.ts'
import { unavailable } from '../fault.ts'
import { spawnGuarded } from './guarded-process.ts'
import type { Home } from '../home.ts'
import type { JarList } from './jars.ts'
import type { Report } from '../settings.ts'

const COPY = 'dependency:copy-dependencies'
/** How many more jars there must be until progress is told again. */
const STEP = 20

/** Whether there is a Maven to fetch the jars with. */
export async function hasMaven(): Promise<boolean> {
  return (await runCommand('mvn', ['--version'], 30_000)).code === 0
}

/**
 * Counts the jars that Maven says it has fetched.
 * @returns takes Maven's output piece by piece; calls `count` with the number of jars of the list fetched so far
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
 * @param repository a local repository of its own, instead of the user's
 * @throws AppError DATABASE_UNAVAILABLE when Maven fails; its output is in the home's maven.log
 */
export async function fetchJars(
  home: Home,
  target: string,
  list: JarList,
  report: Report,
  signal: AbortSignal,
  repository?: string,
): Promise<void> {
  // Maven writes beside the file it is given, so it gets a copy.
  const project = join(home.install, 'pom.xml')
  await mkdir(home.install, { recursive: true })
  await cp(packagePath('neo4j/pom.xml'), project)
  await rm(target, { recursive: true, force: true })
  await writeFile(home.mavenLog, '')
  const count = countFetched(list, (fetched) => {
    if (fetched % STEP === 0 || fetched === list.size) report(`Fetched ${fetched} of ${list.size} jars.`)
  })
  const own = repository === undefined ? [] : [`-Dmaven.repo.local=${repository}`]
  let logged = Promise.resolve()
  // An abort before this line would go unheard below.
  signal.throwIfAborted()
  const maven = spawnGuarded('mvn', ['-B', '-f', project, COPY, `-DoutputDirectory=${target}`, ...own], (text) => {
    count(text)
    logged = logged.then(() => appendFile(home.mavenLog, text)).catch(() => undefined)
  })
  const abort = (): void => void maven.stop(2_000)
  signal.addEventListener('abort', abort)
  const how = await maven.ended
  signal.removeEventListener('abort', abort)
  await logged
  signal.throwIfAborted()
  if (how !== 'exit code 0') {
    throw unavailable(
      `Maven could not fetch Neo4j (${how}); what it said is in ${home.mavenLog}. Check the network and try again.`,
    )
  }
}
