import { isAliveOn } from '../time/alive.ts'
import type { DatedState, DatedThing } from './record.ts'
import type { Incarnations } from './rename.ts'

/**
 * Who may have existed on a day. What has a status never did. An incarnation goes on as the next one as soon as that may
 * have begun, so that a body has one name a day, also where the day of a rename is not known.
 */
export class Existence {
  readonly #things: ReadonlyMap<string, DatedThing>
  readonly #incarnations: Incarnations

  constructor(things: readonly DatedThing[], incarnations: Incarnations) {
    const byId = new Map(things.map((thing) => [thing.id, thing]))
    this.#incarnations = incarnations
    this.#things = new Map(things.map((thing) => [thing.id, untilNext(thing, byId, incarnations)]))
  }

  /** A thing with its life; undefined for an unknown id. */
  thing(id: string): DatedThing | undefined {
    return this.#things.get(id)
  }

  /** Whether a thing may have existed on a day; nothing is known of an unknown id, so it did not. */
  existsOn(id: string, day: string): boolean {
    const thing = this.#things.get(id)
    return thing !== undefined && isAbsent(thing.status) && isAliveOn(thing, day, 'POSSIBLE')
  }

  /** The incarnation as which the body of an id existed on a day; undefined where it did not. */
  nameOn(id: string, day: string): string | undefined {
    return this.#incarnations.all(id).find((name) => this.existsOn(name, day))
  }

  /** Whether a relation may have held on a day: it needs both its ends. */
  holdsOn(state: DatedState, day: string): boolean {
    return isAliveOn(state, day, 'POSSIBLE') && this.existsOn(state.from, day) && this.existsOn(state.to, day)
  }
}

function untilNext(thing: DatedThing, things: ReadonlyMap<string, DatedThing>, incarnations: Incarnations): DatedThing {
  const next = things.get(incarnations.next(thing.id)?.to ?? '')
  const day = next?.startEarliest
  if (!next || isAbsent(day) || (!isAbsent(thing.endLatest) && thing.endLatest <= day)) return thing
  return { ...thing, end: next.start ?? null, endLatest: day }
}

function isAbsent(value: string | null | undefined): value is null | undefined {
  return value === null || value === undefined
}
