import { isAliveOn } from '../time/alive.ts'
import { FIRST_DAY } from '../time/day.ts'
import type { DatedState, DatedThing } from './record.ts'
import type { Incarnations } from './rename.ts'

/**
 * Who may have existed on a day. What has a status never did. A body has one name a day, also where the day of a rename is
 * not known: the next incarnation begins as soon as it may have, though not before the one from which it came, and the
 * earlier one is over by then.
 */
export class Existence {
  readonly #things = new Map<string, DatedThing>()
  readonly #incarnations: Incarnations

  constructor(things: readonly DatedThing[], incarnations: Incarnations) {
    this.#incarnations = incarnations
    for (const thing of things) this.#things.set(thing.id, thing)
    for (const first of new Set(things.map(({ id }) => incarnations.body(id)))) {
      const names = incarnations.all(first).flatMap((id) => this.#things.get(id) ?? [])
      for (const thing of inTurn(names)) this.#things.set(thing.id, thing)
    }
  }

  /** A thing with its life; undefined for an unknown id. */
  thing(id: string): DatedThing | undefined {
    return this.#things.get(id)
  }

  /** Whether a thing may have existed on a day; nothing is known of an unknown id, so it did not. */
  existsOn(id: string, day: string): boolean {
    const thing = this.#things.get(id)
    return thing !== undefined && (thing.status ?? null) === null && isAliveOn(thing, day, 'POSSIBLE')
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

/** The incarnations of one body, each from when it may have begun until the next one may have. */
function inTurn(names: readonly DatedThing[]): DatedThing[] {
  const begun = names.map((thing, place) => {
    const first = names.slice(0, place + 1).toSorted((a, b) => compare(a.startEarliest ?? '', b.startEarliest ?? ''))
    return { ...thing, startEarliest: first.at(-1)?.startEarliest ?? null }
  })
  const found: DatedThing[] = []
  for (const thing of begun.toReversed()) {
    const next = found[0]
    const ends = [thing, ...(next ? [{ end: next.start, endLatest: next.startEarliest ?? FIRST_DAY }, next] : [])]
    const { end, endLatest } = ends.toSorted((a, b) => compare(a.endLatest ?? '~', b.endLatest ?? '~'))[0] ?? thing
    found.unshift({ ...thing, end: end ?? null, endLatest: endLatest ?? null })
  }
  return found
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
