import { setTimeout as delay } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import type { Channel } from './keeper/channel.ts'
import { unavailable } from './fault.ts'
import type { Home } from './home.ts'
import { isInstalled } from './neo4j/installation.ts'
import { findJava } from './neo4j/java.ts'
import { findKeeper, reachKeeper } from './keeper/link.ts'
import type { KeeperPlan } from './keeper/plan.ts'
import { hasMaven } from './neo4j/maven.ts'
import type { Message, Role } from './keeper/protocol.ts'
import {
  NEO4J_DEFAULTS,
  type DatabaseLocation,
  type DatabaseStatus,
  type LauncherSettings,
  type Report,
  type RunningDatabase,
} from './settings.ts'

/** Milliseconds for the last user to see Java end: its grace, its kill, and some more. */
const ENDING = 40_000

/** How Neo4j can be run on this machine, or what is missing for that, as the end of a sentence. */
export async function planManaged(settings: LauncherSettings, home: Home): Promise<KeeperPlan | { missing: string }> {
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
 * @returns undefined when none runs and there is no plan
 * @throws AppError DATABASE_UNAVAILABLE when it cannot be started
 */
export async function useManaged(
  home: Home,
  plan: KeeperPlan | undefined,
  report: Report,
): Promise<RunningDatabase | undefined> {
  const channel = await channelTo(home, 'user', plan)
  if (channel === undefined) return undefined
  const location = await untilReady(channel, home, report)
  // From here on it is only news; it must not keep a finished command from ending.
  channel.hold(false)
  let stopped: Promise<void> | undefined
  const news = follow(channel, report)
  return { ...location, stop: () => (stopped ??= leave(channel, news)) }
}

/** Starts the managed database, or joins it, and lets it go on without users; undefined as in {@link useManaged}. */
export async function keepManaged(
  home: Home,
  plan: KeeperPlan | undefined,
  report: Report,
): Promise<DatabaseLocation | undefined> {
  const channel = await channelTo(home, 'keep', plan)
  if (channel === undefined) return undefined
  const location = await untilReady(channel, home, report)
  channel.close()
  return location
}

/** Lets the managed database end with its last user, which may be now; undefined when none runs. */
export async function releaseManaged(home: Home): Promise<string | undefined> {
  const channel = await findKeeper(home, 'release')
  if (channel === undefined) return undefined
  const answer = await channel.next()
  if (answer?.type === 'left' && answer.users > 0) {
    channel.close()
    return `The database goes on for its ${answer.users} user(s); the last one stops it.`
  }
  await ending(channel)
  return 'The database has stopped.'
}

/** What is known about the managed database that runs; undefined when none does. */
export async function describeManaged(home: Home): Promise<DatabaseStatus | undefined> {
  const channel = await findKeeper(home, 'status')
  const answer = await channel?.next()
  channel?.close()
  if (answer?.type !== 'status') return undefined
  const { uri, users, kept } = answer
  const running = uri !== undefined
  return { origin: 'managed', running, ...(running ? { uri } : {}), users, kept, passwordFile: home.password }
}

/** To the keeper that runs, or to one that is started for this when there is a plan. */
function channelTo(home: Home, role: Role, plan: KeeperPlan | undefined): Promise<Channel | undefined> {
  return plan ? reachKeeper(home, role, plan) : findKeeper(home, role)
}

async function untilReady(channel: Channel, home: Home, report: Report): Promise<DatabaseLocation> {
  for (;;) {
    const message = await channel.next()
    if (message?.type === 'ready') {
      return { uri: message.uri, password: message.password, ...NEO4J_DEFAULTS, origin: 'managed' }
    }
    if (message?.type === 'progress') report(message.line)
    else if (message?.type === 'failed') throw new AppError(message.code, message.message)
    else
      throw unavailable(
        `The keeper of the database ended while it was starting. Its output is in ${home.keeperLog}; try again.`,
      )
  }
}

/** Passes news on until the user has left; settles with the keeper's answer to that, or undefined when it is gone. */
async function follow(channel: Channel, report: Report): Promise<Message | undefined> {
  for (let message = await channel.next(); message; message = await channel.next()) {
    if (message.type === 'left') return message
    if (message.type === 'progress') report(message.line)
    if (message.type === 'ready') report('Neo4j answers again.')
    if (message.type === 'failed') report(message.message)
  }
  return undefined
}

async function leave(channel: Channel, news: Promise<Message | undefined>): Promise<void> {
  channel.hold(true)
  channel.send({ type: 'leave' })
  const answer = await news
  if (answer?.type === 'left' && (answer.users > 0 || answer.kept)) channel.close()
  else await ending(channel)
}

async function ending(channel: Channel): Promise<void> {
  const patience = new AbortController()
  await Promise.race([channel.closed, delay(ENDING, undefined, { signal: patience.signal }).catch(() => undefined)])
  patience.abort()
  channel.close()
}
