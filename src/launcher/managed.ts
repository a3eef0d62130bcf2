import type { Home } from './home.ts'
import { ManagedUse, waitForEnd, waitUntilReady, type Planning } from './managed-use.ts'
import { isInstalled } from './neo4j/installation.ts'
import { findJava } from './neo4j/java.ts'
import { hasMaven } from './neo4j/maven.ts'
import type { Neo4jPlan } from './neo4j/plan.ts'
import type { Channel } from './supervisor/channel.ts'
import { fullDisk } from './space.ts'
import { storageFault } from './storage-reason.ts'
import { findSupervisor, reachSupervisor } from './supervisor/connect.ts'
import type { Role } from './supervisor/protocol.ts'
import type { DatabaseLocation, DatabaseStatus, LauncherSettings, Report, RunningDatabase } from './settings.ts'

/** How Neo4j can be run on this machine, or what is missing for that, as the end of a sentence. */
export async function planManaged(settings: LauncherSettings, home: Home): Promise<Neo4jPlan | { missing: string }> {
  if (process.platform === 'win32')
    return { missing: 'Jokbo cannot run it on Windows itself; use WSL, Docker or NEO4J_URI' }
  const search = await findJava(settings.javaHome)
  const maven = (await isInstalled(home)) || (await hasMaven())
  const missing = ['missing' in search ? [search.missing] : [], maven ? [] : ['no Maven was found']].flat()
  if ('missing' in search || missing.length > 0) return { missing: missing.join(', and ') }
  return { java: search.java, heap: settings.heap, pageCache: settings.pageCache }
}

/**
 * Uses the managed database: joins the one that runs, or starts it when there is a plan.
 * @param planAgain asked when it must be started again
 * @returns undefined when none runs and there is no plan
 * @throws AppError DATABASE_UNAVAILABLE when it cannot be started
 */
export async function useManaged(
  home: Home,
  plan: Neo4jPlan | undefined,
  report: Report,
  planAgain: Planning,
): Promise<RunningDatabase | undefined> {
  const channel = await channelTo(home, 'user', plan)
  if (channel === undefined) return undefined
  return new ManagedUse({ home, report, plan: planAgain }, channel, await waitUntilReady(channel, home, report))
}

/**
 * Starts the managed database, or joins the one that runs, and keeps it running without users.
 * @returns undefined as {@link useManaged}
 * @throws AppError as {@link useManaged}
 */
export async function keepManagedRunning(
  home: Home,
  plan: Neo4jPlan | undefined,
  report: Report,
): Promise<DatabaseLocation | undefined> {
  const channel = await channelTo(home, 'keep-running', plan)
  if (channel === undefined) return undefined
  const location = await waitUntilReady(channel, home, report)
  channel.close()
  return location
}

/**
 * Ends the effect of {@link keepManagedRunning}: without users the managed database stops now, else with its last user.
 * @returns what happened, as a sentence; undefined when none runs
 */
export async function stopManagedWhenUnused(home: Home): Promise<string | undefined> {
  const channel = await findSupervisor(home, 'stop-when-unused')
  if (channel === undefined) return undefined
  const answer = await channel.next()
  if (answer?.type === 'left' && answer.users > 0) {
    channel.close()
    return `The database still has ${answer.users} user(s); it stops when the last one ends.`
  }
  await waitForEnd(channel)
  return 'The database has stopped.'
}

/** What is known about the managed database that runs; undefined when none does. */
export async function describeManaged(home: Home): Promise<DatabaseStatus | undefined> {
  const channel = await findSupervisor(home, 'status')
  const answer = await channel?.next()
  channel?.close()
  if (answer?.type !== 'status') return undefined
  const { uri, users, keepRunning } = answer
  const running = uri !== undefined
  return { origin: 'managed', running, ...(running ? { uri } : {}), users, keepRunning, passwordFile: home.password }
}

/** To the supervisor that runs; with a plan, one is started where none does. */
async function channelTo(home: Home, role: Role, plan: Neo4jPlan | undefined): Promise<Channel | undefined> {
  if (plan === undefined) return findSupervisor(home, role)
  const full = await fullDisk(home.root)
  if (full) throw full
  return reachSupervisor(home, role, plan).catch((error: unknown) => {
    throw storageFault(error, home.root) ?? error
  })
}
