import { AppError, messageOf } from '../../errors.ts'
import { storageReason } from '../storage-reason.ts'
import type { Neo4jRun, ReadyAddress } from '../neo4j/run.ts'
import type { Report } from '../settings.ts'
import type { Channel } from './channel.ts'
import type { Message, Role } from './protocol.ts'

/** Runs the database until the signal is aborted or it cannot go on; rejects when it cannot be started. */
export type RunDatabase = (events: Pick<Neo4jRun, 'report' | 'stuck' | 'ready' | 'signal'>) => Promise<void>

/**
 * Who uses the database, and with that how long it runs: until the last user has left, and on after that when somebody
 * asked to keep it running.
 */
export class Lease {
  /** Settles when the database has ended and every client has been told. */
  readonly finished: Promise<void>
  readonly #start: () => void
  readonly #end = new AbortController()
  readonly #users = new Set<Channel>()
  readonly #listeners = new Set<Channel>()
  #keepRunning = false
  #latest: Message = { type: 'progress', line: 'Preparing Neo4j.' }

  /** @param limit milliseconds that the first user may take to come */
  constructor(run: RunDatabase, limit: number) {
    setTimeout(() => {
      this.#stopIfUnused()
    }, limit).unref()
    let start = (): void => undefined
    // The first client starts the database, so that somebody hears when it fails at once.
    const started = new Promise<void>((resolve) => {
      start = resolve
    })
    this.#start = start
    this.finished = started.then(() => (this.stopping ? undefined : this.#run(run)))
  }

  /** Whether the database has ended or is being stopped; a client that comes now must wait for the next supervisor. */
  get stopping(): boolean {
    return this.#end.signal.aborted
  }

  /** Stops the database, whoever uses it. */
  stop(): void {
    this.#end.abort()
    this.#start()
  }

  /** Serves a client that has proved itself. */
  admit(channel: Channel, role: Role): void {
    if (role === 'status') {
      const uri = this.#latest.type === 'ready' ? this.#latest.uri : undefined
      channel.send({ type: 'status', uri, users: this.#users.size, keepRunning: this.#keepRunning })
    } else if (role === 'stop-when-unused') {
      this.#keepRunning = false
      this.#sendLeft(channel)
    } else {
      if (role === 'keep-running') this.#keepRunning = true
      else this.#users.add(channel)
      this.#listeners.add(channel)
      channel.send(this.#latest)
      void this.#listen(channel)
      this.#start()
    }
  }

  async #run(run: RunDatabase): Promise<void> {
    const report: Report = (line) => {
      this.#broadcast({ type: 'progress', line })
    }
    const stuck: Report = (line) => {
      this.#broadcast({ type: 'progress', line, stuck: true })
    }
    const ready = (address: ReadyAddress): void => {
      this.#broadcast({ type: 'ready', ...address })
    }
    try {
      await run({ report, stuck, ready, signal: this.#end.signal })
    } catch (error) {
      const interrupted = this.stopping && !(error instanceof AppError)
      if (!interrupted) this.#broadcast(failureOf(error))
    } finally {
      this.stop()
    }
  }

  async #listen(channel: Channel): Promise<void> {
    for (let message = await channel.next(); message; message = await channel.next()) {
      if (message.type !== 'leave') continue
      this.#users.delete(channel)
      this.#sendLeft(channel)
    }
    this.#listeners.delete(channel)
    this.#users.delete(channel)
    this.#stopIfUnused()
  }

  #sendLeft(channel: Channel): void {
    channel.send({ type: 'left', users: this.#users.size, keepRunning: this.#keepRunning })
    this.#stopIfUnused()
  }

  #stopIfUnused(): void {
    if (this.#users.size === 0 && !this.#keepRunning) this.stop()
  }

  #broadcast(message: Message): void {
    this.#latest = message
    for (const listener of this.#listeners) listener.send(message)
  }
}

function failureOf(error: unknown): Message {
  if (error instanceof AppError) return { type: 'failed', code: error.code, message: error.message }
  const found = storageReason(messageOf(error))
  const { reason, advice } = found ?? { reason: 'an error', advice: 'Check the folder JOKBO_HOME' }
  const message = `The database could not be started: ${reason} (${messageOf(error)}). ${advice} and try again.`
  return { type: 'failed', code: 'DATABASE_UNAVAILABLE', message }
}
