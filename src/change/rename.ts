import type { ChangeEvent } from './event.ts'
import { pairsOf } from './pair.ts'

/** A body under another name: one incarnation follows another by an event. */
export interface Rename {
  from: string
  to: string
  event: ChangeEvent
}

/** The renames of some events: each old name that goes on as a new one. */
export function renamesOf(events: readonly ChangeEvent[]): Rename[] {
  return events.flatMap((event) =>
    pairsOf(event)
      .filter(({ from, to }) => from.fate === 'RENAMED' && to.fate === 'RENAMED')
      .map(({ from, to }) => ({ from: from.id, to: to.id, event })),
  )
}

/** The incarnations that renames join to one body. An id without renames is a body of its own. */
export class Incarnations {
  readonly #later = new Map<string, Rename>()
  readonly #earlier = new Map<string, Rename>()

  /** @param renames of two that leave or reach the same incarnation, the first counts */
  constructor(renames: readonly Rename[]) {
    for (const rename of renames) {
      if (this.#later.has(rename.from) || this.#earlier.has(rename.to)) continue
      this.#later.set(rename.from, rename)
      this.#earlier.set(rename.to, rename)
    }
  }

  /** The rename by which an incarnation went on; undefined for the last one. */
  next(id: string): Rename | undefined {
    return this.#later.get(id)
  }

  /** The rename from which an incarnation came; undefined for the first one. */
  previous(id: string): Rename | undefined {
    return this.#earlier.get(id)
  }

  /** All incarnations of the body, the first one first. */
  all(id: string): string[] {
    const found = new Set([id])
    for (let at = this.previous(id); at && !found.has(at.from); at = this.previous(at.from)) found.add(at.from)
    const ids = [...found].reverse()
    for (let at = this.next(id); at && !found.has(at.to); at = this.next(at.to)) {
      found.add(at.to)
      ids.push(at.to)
    }
    return ids
  }

  /** The id by which all incarnations of a body are known: that of the first. */
  body(id: string): string {
    return this.all(id)[0] ?? id
  }
}
