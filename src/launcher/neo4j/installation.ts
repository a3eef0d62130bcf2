import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { unavailable } from '../fault.ts'
import { NEO4J_VERSION, type Home } from '../home.ts'
import { findBrokenJar, readJarList } from './jars.ts'
import { fetchJars } from './maven.ts'
import type { Report } from '../settings.ts'

/** Whether the jars were copied; says nothing about their content. */
export async function isInstalled(home: Home): Promise<boolean> {
  return (await entries(home.install)).includes('lib')
}

/**
 * Sees to it that the jars of Neo4j are there and are those of the list, all of them and nothing else.
 * Only whole, checked folders ever get the name `lib`. The caller holds the home's lock.
 *
 * @throws AppError DATABASE_UNAVAILABLE that names a broken jar. What is broken is moved aside, so the next try fetches it anew.
 */
export async function installNeo4j(home: Home, report: Report, signal: AbortSignal): Promise<void> {
  const list = await readJarList()
  if (await isInstalled(home)) {
    const fault = await findBrokenJar(home.lib, list)
    if (fault === undefined) return
    await moveAside(home, home.lib)
    throw refusal(fault)
  }
  report(`Fetching Neo4j ${NEO4J_VERSION} with Maven, ${list.size} jars. This happens once.`)
  const partial = join(home.install, 'lib.partial')
  await fetchJars(home, partial, list, report, signal)
  let fault = await findBrokenJar(partial, list)
  if (fault !== undefined) {
    // Maven trusts what its local repository holds; an empty one makes it fetch every jar again.
    report(`Maven delivered a wrong jar: ${fault}. Fetching all of them again.`)
    const repository = join(home.install, 'repository')
    await rm(repository, { recursive: true, force: true })
    await fetchJars(home, partial, list, report, signal, repository)
    await rm(repository, { recursive: true, force: true })
    fault = await findBrokenJar(partial, list)
  }
  if (fault !== undefined) {
    await moveAside(home, partial)
    throw refusal(fault)
  }
  await rename(partial, home.lib)
  await rm(aside(home), { recursive: true, force: true })
}

const aside = (home: Home): string => join(home.install, 'lib.refused')

async function moveAside(home: Home, folder: string): Promise<void> {
  await rm(aside(home), { recursive: true, force: true })
  await rename(folder, aside(home))
}

function refusal(fault: string): Error {
  return unavailable(`The copy of Neo4j in JOKBO_HOME was refused: ${fault}. Try again to have it fetched anew.`)
}

async function entries(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}
