import type { ChangeEvent } from '../../../src/change/event.ts'
import type { Body, History, Law, Outcome, Revival, State, Step } from './history.ts'
import type { Moment } from './moment.ts'

/** The bodies of one day, with what they are part of and the functions that they hold; it is changed from day to day. */
export class World {
  readonly prefix: string
  readonly bodies = new Map<string, Body>()
  readonly alive = new Set<string>()
  readonly events: ChangeEvent[] = []
  readonly moments = new Map<string, Moment>()
  readonly steps: Step[] = []
  readonly states: State[] = []
  readonly revivals: Revival[] = []
  readonly functions: string[] = []
  readonly laws: Law[] = []
  /** The last day on which each body took part in something. */
  readonly #touched = new Map<string, string>()
  /** The open state of each body that is part of another, and of each function that somebody holds. */
  readonly #superior = new Map<string, State>()
  readonly #holder = new Map<string, State>()

  constructor(prefix: string) {
    this.prefix = prefix
  }

  /** The body of an id that is known. */
  body(id: string): Body {
    const body = this.bodies.get(id)
    if (!body) throw new Error(`There is no body ${id}.`)
    return body
  }

  /** The bodies of a kind that are alive and to which nothing has happened on a day, so that they may end on it. */
  settled(kind: Body['kind'], day: string): string[] {
    return [...this.alive].filter((id) => this.body(id).kind === kind && this.#touched.get(id)! < day)
  }

  /** Says that something happens to bodies on a day. */
  touch(day: string, ...ids: string[]): void {
    for (const id of ids) this.#touched.set(id, day)
  }

  begin(kind: Body['kind'], start: Moment, line?: string, name?: string): Body {
    const number = this.bodies.size + 1
    const id = `${this.prefix}-b${number}`
    const word = kind === 'MINISTRY' ? 'Ministry' : 'Agency'
    const body: Body = {
      id,
      kind,
      name: name ?? `${word} ${this.prefix}-${number}`,
      start,
      outcome: 'EXISTS',
      line: line ?? id,
    }
    this.bodies.set(id, body)
    this.alive.add(id)
    this.touch(start.day, id)
    return body
  }

  /** Ends a body with its states; who carries on its parts and functions is said before. */
  end(id: string, end: Moment, outcome: Outcome, isWritten: boolean): void {
    Object.assign(this.body(id), { end, outcome })
    this.alive.delete(id)
    this.#close(this.#superior, id, end, isWritten)
    // A part goes on without it, so the record says until when it was one.
    for (const part of this.partsOf(id)) this.#close(this.#superior, part, end, true)
    for (const one of this.functionsOf(id)) this.#close(this.#holder, one, end, isWritten)
  }

  superiorOf(id: string): string | undefined {
    return this.#superior.get(id)?.to
  }

  partsOf(id: string): string[] {
    return [...this.#superior.values()].filter(({ to }) => to === id).map(({ from }) => from)
  }

  holderOf(one: string): string | undefined {
    return this.#holder.get(one)?.from
  }

  functionsOf(id: string): string[] {
    return [...this.#holder.values()].filter(({ from }) => from === id).map(({ to }) => to)
  }

  /** Whether a function may pass on a day: it did not on this day already. */
  mayPass(one: string, day: string): boolean {
    return (this.#holder.get(one)?.since ?? day) < day
  }

  /** Whether a body may get another superior on a day: it did not on this day already. */
  mayMove(id: string, day: string): boolean {
    return (this.#superior.get(id)?.since ?? '') < day
  }

  /** Puts a body under another one. What it was part of until then is said to end, where that was another. */
  place(part: string, whole: string, at: Moment, isWritten: boolean): void {
    this.touch(at.day, part, whole)
    this.#close(this.#superior, part, at, true)
    this.#open(this.#superior, part, { type: 'PART_OF', from: part, to: whole }, at, isWritten)
  }

  /** Gives a function to a body. */
  hand(one: string, to: string, at: Moment, isWritten: boolean): void {
    this.touch(at.day, to)
    this.#close(this.#holder, one, at, true)
    this.#open(this.#holder, one, { type: 'RESPONSIBLE_FOR', from: to, to: one }, at, isWritten)
  }

  /** Lets a body have a function that nobody had before. */
  invent(holder: string, at: Moment, isWritten: boolean): void {
    const one = `${this.prefix}-f${this.functions.length + 1}`
    this.functions.push(one)
    this.hand(one, holder, at, isWritten)
  }

  revive(from: string, to: string): void {
    this.revivals.push({ id: `${this.prefix}-r${this.revivals.length + 1}`, from, to })
  }

  history(seed: number): History {
    const { events, moments, steps, states, revivals, functions, laws } = this
    return { seed, bodies: [...this.bodies.values()], functions, laws, events, moments, steps, states, revivals }
  }

  #open(
    kept: Map<string, State>,
    key: string,
    ends: Pick<State, 'type' | 'from' | 'to'>,
    at: Moment,
    isWritten: boolean,
  ): void {
    const start = isWritten && at.text !== undefined && { start: at }
    const state: State = { id: `${this.prefix}-s${this.states.length + 1}`, ...ends, since: at.day, ...start }
    kept.set(key, state)
    this.states.push(state)
  }

  #close(kept: Map<string, State>, key: string, at: Moment, isWritten: boolean): void {
    const state = kept.get(key)
    if (!state) return
    Object.assign(state, { until: at.day }, isWritten && at.text !== undefined && { end: at })
    kept.delete(key)
  }
}
