import type { ChangeEvent } from './event.ts'
import { joinRenames, type Bodies } from './incarnation.ts'
import { pairsOf } from './pair.ts'

/** A body under another name: one incarnation follows another by an event. */
export interface Rename {
  /** Id of the event. */
  id: string
  from: string
  to: string
  /** When the event took effect, in EDTF. */
  date?: string
  event: ChangeEvent
}

/** The renames of some events: each old name that goes on as a new one. */
export function renamesOf(events: readonly ChangeEvent[]): Rename[] {
  return events.flatMap((event) =>
    pairsOf(event)
      .filter(({ from, to }) => from.fate === 'RENAMED' && to.fate === 'RENAMED')
      .map(({ from, to }) => ({
        id: event.id,
        from: from.id,
        to: to.id,
        ...(event.effective !== undefined && { date: event.effective }),
        event,
      })),
  )
}

/** The incarnations that renames join to one body. An id without renames is a body of its own. */
export class Incarnations {
  readonly #bodies: Bodies
  readonly #earlier: ReadonlyMap<string, Rename>

  constructor(renames: readonly Rename[]) {
    this.#bodies = joinRenames(renames)
    this.#earlier = new Map(renames.toReversed().map((rename) => [rename.to, rename]))
  }

  /** The rename from which an incarnation came; undefined for the first one. */
  previous(id: string): Rename | undefined {
    return this.#earlier.get(id)
  }

  /** All incarnations of the body, the first one first. */
  all(id: string): readonly string[] {
    return this.#bodies.incarnationsOf(this.body(id))
  }

  /** The id by which all incarnations of a body are known. */
  body(id: string): string {
    return this.#bodies.bodyOf(id)
  }
}
