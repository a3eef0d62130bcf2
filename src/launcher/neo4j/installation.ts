import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { unavailable } from '../fault.ts'
import { NEO4J_VERSION, type Home } from '../home.ts'
import { findBrokenJar, readJarList, type JarList } from './jars.ts'
import { fetchJars } from './maven.ts'
import type { RunStep } from './run.ts'

/** Whether the jars are in the home; says nothing about their content. */
export async function isInstalled(home: Home): Promise<boolean> {
  return (await entries(home.install)).includes('lib')
}

/**
 * Ensures that the jars of Neo4j are in the home: all of the list, unchanged, and nothing else.
 * A folder gets the name `lib` only after it has been checked. The caller holds the home's lock.
 *
 * @throws AppError DATABASE_UNAVAILABLE that names a wrong jar, or when Maven fails; an AbortError when the signal is
 *   aborted. Wrong jars are moved away, so that the next call fetches all of them again
 */
export async function installNeo4j(step: RunStep): Promise<void> {
  const { home, report } = step
  const list = await readJarList()
  if (await isInstalled(home)) return assertJars(home, home.lib, list)
  report(`Fetching Neo4j ${NEO4J_VERSION} with Maven, ${list.size} jars. This happens once.`)
  const partial = join(home.install, 'lib.partial')
  await fetchJars(step, list, { target: partial })
  const fault = await findBrokenJar(partial, list)
  if (fault !== undefined) {
    report(`Maven delivered a wrong jar: ${fault}. Fetching all of them again.`)
    await fetchWithoutRepository(step, list, partial)
    await assertJars(home, partial, list)
  }
  await rename(partial, home.lib)
  await rm(refused(home), { recursive: true, force: true })
}

/** Maven trusts what its local repository holds; with an empty one it fetches every jar again. */
async function fetchWithoutRepository(step: RunStep, list: JarList, target: string): Promise<void> {
  const repository = join(step.home.install, 'repository')
  await rm(repository, { recursive: true, force: true })
  await fetchJars(step, list, { target, repository })
  await rm(repository, { recursive: true, force: true })
}

async function assertJars(home: Home, folder: string, list: JarList): Promise<void> {
  const fault = await findBrokenJar(folder, list)
  if (fault === undefined) return
  await rm(refused(home), { recursive: true, force: true })
  await rename(folder, refused(home))
  throw unavailable(`The copy of Neo4j in JOKBO_HOME was refused: ${fault}. Try again; it will be fetched again.`)
}

const refused = (home: Home): string => join(home.install, 'lib.refused')

async function entries(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}
