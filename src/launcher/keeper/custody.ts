import { AppError, messageOf } from '../../errors.ts'
import type { Channel } from './channel.ts'
import type { Message, Role } from './protocol.ts'
import type { Report } from '../settings.ts'

/** Where the database answers, as clients are told. */
export interface ReadyAddress {
  uri: string
  password: string
}

/** Runs the database until `signal` is aborted or it cannot go on; calls `ready` each time that it answers. */
export type Life = (report: Report, ready: (address: ReadyAddress) => void, signal: AbortSignal) => Promise<void>

/** Who uses the database, and with that how long it runs: until the last user is gone and nobody asked to keep it. */
export class Custody {
  /** Settles when the database has ended and everybody has been told. */
  readonly finished: Promise<void>
  readonly #begin: () => void
  readonly #end = new AbortController()
  readonly #users = new Set<Channel>()
  readonly #listeners = new Set<Channel>()
  #kept = false
  #latest: Message = { type: 'progress', line: 'Preparing Neo4j.' }

  /** @param patience milliseconds that the first user may take to come */
  constructor(life: Life, patience: number) {
    setTimeout(() => {
      this.#settle()
    }, patience).unref()
    let begin = (): void => undefined
    // Only when somebody listens: a life that fails at once must not fail unheard.
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    this.#begin = begin
    this.finished = begun.then(() => (this.stopping ? undefined : this.#live(life)))
  }

  /** Whether it is over; a client that comes now must wait for the next keeper. */
  get stopping(): boolean {
    return this.#end.signal.aborted
  }

  /** Ends the database whoever uses it. */
  stop(): void {
    this.#end.abort()
    this.#begin()
  }

  /** Takes in a client that has proved itself. */
  admit(channel: Channel, role: Role): void {
    if (role === 'status') {
      const uri = this.#latest.type === 'ready' ? this.#latest.uri : undefined
      channel.send({ type: 'status', uri, users: this.#users.size, kept: this.#kept })
    } else if (role === 'release') {
      this.#kept = false
      this.#sayLeft(channel)
    } else {
      if (role === 'keep') this.#kept = true
      else this.#users.add(channel)
      this.#listeners.add(channel)
      channel.send(this.#latest)
      void this.#attend(channel)
      this.#begin()
    }
  }

  async #live(life: Life): Promise<void> {
    const report: Report = (line) => {
      this.#tell({ type: 'progress', line })
    }
    const ready = (address: ReadyAddress): void => {
      this.#tell({ type: 'ready', ...address })
    }
    try {
      await life(report, ready, this.#end.signal)
    } catch (error) {
      const interrupted = this.stopping && !(error instanceof AppError)
      if (!interrupted) this.#tell(failureOf(error))
    } finally {
      this.stop()
    }
  }

  async #attend(channel: Channel): Promise<void> {
    for (let message = await channel.next(); message; message = await channel.next()) {
      if (message.type !== 'leave') continue
      this.#users.delete(channel)
      this.#sayLeft(channel)
    }
    this.#listeners.delete(channel)
    this.#users.delete(channel)
    this.#settle()
  }

  #sayLeft(channel: Channel): void {
    channel.send({ type: 'left', users: this.#users.size, kept: this.#kept })
    this.#settle()
  }

  #settle(): void {
    if (this.#users.size === 0 && !this.#kept) this.stop()
  }

  #tell(message: Message): void {
    this.#latest = message
    for (const listener of this.#listeners) listener.send(message)
  }
}

function failureOf(error: unknown): Message {
  if (error instanceof AppError) return { type: 'failed', code: error.code, message: error.message }
  const message = `The database could not be started: ${messageOf(error)}. Look into the folder JOKBO_HOME and try again.`
  return { type: 'failed', code: 'DATABASE_UNAVAILABLE', message }
}
