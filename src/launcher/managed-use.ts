import { setTimeout as delay } from 'node:timers/promises'
import { AppError, messageOf } from '../errors.ts'
import { FailureRow } from './failure-row.ts'
import { unavailable } from './fault.ts'
import type { Home } from './home.ts'
import type { Neo4jPlan } from './neo4j/plan.ts'
import type { ReadyAddress } from './neo4j/run.ts'
import { waitForSpace } from './space.ts'
import { NEO4J_DEFAULTS, type DatabaseLocation, type Report, type RunningDatabase } from './settings.ts'
import type { Channel } from './supervisor/channel.ts'
import { reachSupervisor } from './supervisor/connect.ts'
import type { Message } from './supervisor/protocol.ts'
import { within } from './time-limit.ts'

/** Milliseconds that the last user waits for Java to end: longer than its supervisor waits before it kills it. */
const STOP_LIMIT = 40_000
/** The supervisor is started again, but no longer when it has ended so many times in a row. */
const MOST_LOSSES = 5
/** Milliseconds before the second start in a row; twice as long before each further one. */
const FIRST_PAUSE = 500

/** How Neo4j can be run, or what is missing for that. */
export type Planning = () => Promise<Neo4jPlan | { missing: string }>

/** What a use is made of. */
export interface UseSettings {
  home: Home
  report: Report
  /** Asked when a supervisor must be started again. */
  plan: Planning
}

/** This process as a user of the managed database: it hears what becomes of it, and starts it again where asked to. */
export class ManagedUse implements RunningDatabase {
  readonly user = NEO4J_DEFAULTS.user
  readonly database = NEO4J_DEFAULTS.database
  readonly origin = 'managed'
  uri: string
  password: string
  outage: string | undefined
  readonly #settings: UseSettings
  readonly #end = new AbortController()
  #channel: Channel
  /** Settles when no more news comes, with the supervisor's last word. */
  #news: Promise<Message | undefined>
  #stopped: Promise<void> | undefined

  /** @param channel to a supervisor that has said that the database is ready at the location */
  constructor(settings: UseSettings, channel: Channel, { uri, password }: ReadyAddress) {
    this.uri = uri
    this.password = password
    this.#settings = settings
    this.#channel = channel
    this.#news = this.#follow()
  }

  keepUp(giveUp: (reason: AppError) => void): void {
    void this.#keepUp().then((reason) => {
      if (reason) giveUp(reason)
    })
  }

  stop(): Promise<void> {
    return (this.#stopped ??= this.#leave())
  }

  /** Hears news until this user has left or the supervisor is gone. */
  async #follow(): Promise<Message | undefined> {
    // News must not keep a finished command from ending.
    this.#channel.unref()
    let last: Message | undefined
    for (let message = await this.#channel.next(); message; message = await this.#channel.next()) {
      last = message
      if (message.type === 'left') break
      this.#hear(message)
    }
    return last
  }

  #hear(message: Message): void {
    if (message.type === 'ready') this.#answersAgain(message)
    else if (message.type === 'progress' || message.type === 'failed') {
      this.#tell(message.type === 'progress' ? message.line : message.message)
    }
  }

  #answersAgain({ uri, password }: ReadyAddress): void {
    this.uri = uri
    this.password = password
    this.outage = undefined
    this.#settings.report('Neo4j answers again.')
  }

  /** Says that the database is down: with the folder to the person at the console, without it to callers of the API. */
  #tell(line: string): void {
    this.outage = line.replaceAll(this.#settings.home.root, 'JOKBO_HOME')
    this.#settings.report(line)
  }

  /** @returns why the database is no longer kept up; undefined when this user has left */
  async #keepUp(): Promise<AppError | undefined> {
    const { home, report } = this.#settings
    const losses = new FailureRow(MOST_LOSSES)
    losses.works()
    let fault = ''
    for (;;) {
      const last = await this.#news
      if (this.#end.signal.aborted) return undefined
      if (last?.type === 'failed') return new AppError(last.code, last.message)
      if (losses.fails())
        return unavailable(
          `The supervisor of Neo4j ended ${MOST_LOSSES} times in a row.${fault} Read its output in ${home.supervisorLog} and start again.`,
        )
      this.#tell('The supervisor of Neo4j ended unexpectedly; starting another one.')
      await this.#restart(losses.count).then(
        () => {
          losses.works()
          fault = ''
        },
        (error: unknown) => {
          fault = ` ${messageOf(error)}`
          if (!this.#end.signal.aborted) report(messageOf(error))
        },
      )
    }
  }

  async #restart(count: number): Promise<void> {
    const { home, plan } = this.#settings
    const { signal } = this.#end
    const tell = (line: string): void => {
      this.#tell(line)
    }
    if (count > 1) await delay(FIRST_PAUSE * 2 ** (count - 2), undefined, { signal })
    await waitForSpace(home.root, tell, signal)
    const known = await plan()
    if ('missing' in known) throw unavailable(`Neo4j cannot be started again: ${known.missing}.`)
    const channel = await reachSupervisor(home, 'user', known)
    // Also ends the wait below.
    const leave = (): void => {
      channel.close()
    }
    signal.addEventListener('abort', leave)
    if (signal.aborted) leave()
    const location = await waitUntilReady(channel, home, tell).finally(() => {
      signal.removeEventListener('abort', leave)
    })
    this.#channel = channel
    this.#answersAgain(location)
    this.#news = this.#follow()
  }

  async #leave(): Promise<void> {
    this.#end.abort()
    this.#channel.ref()
    this.#channel.send({ type: 'leave' })
    const answer = await this.#news
    if (answer?.type === 'left' && (answer.users > 0 || answer.keepRunning)) this.#channel.close()
    else await waitForEnd(this.#channel)
  }
}

/**
 * Waits until the supervisor says that the database is ready.
 * @throws AppError DATABASE_UNAVAILABLE when it cannot be started, or not before a person has done something
 */
export async function waitUntilReady(channel: Channel, home: Home, report: Report): Promise<DatabaseLocation> {
  for (;;) {
    const message = await channel.next()
    if (message?.type === 'ready') {
      return { uri: message.uri, password: message.password, ...NEO4J_DEFAULTS, origin: 'managed' }
    }
    if (message?.type === 'progress' && message.stuck !== true) report(message.line)
    else if (message?.type === 'progress') {
      channel.close()
      throw unavailable(message.line)
    } else if (message?.type === 'failed') throw new AppError(message.code, message.message)
    else
      throw unavailable(
        `The supervisor of the database ended while Neo4j was starting. Read its output in ${home.supervisorLog} and try again.`,
      )
  }
}

/** Waits until the supervisor, and with it Java, has ended. */
export async function waitForEnd(channel: Channel): Promise<void> {
  await within(STOP_LIMIT, channel.closed)
  channel.close()
}
