import type { Faults } from './faults.ts'
import type { Ids } from './id.ts'
import { named, type OwnNames } from './named.ts'
import { readNames } from './names.ts'
import type { Place } from './place.ts'

/** A function that moves from one body to another. */
export interface MovedFunction {
  id: string
  names: OwnNames
  cites: readonly string[]
}

/** The functions that a table names, each once: case, spaces and middle dots make no other function. */
export class Functions {
  readonly #found = new Map<string, MovedFunction>()
  readonly #ids: Ids
  readonly #faults: Faults

  constructor(ids: Ids, faults: Faults) {
    this.#ids = ids
    this.#faults = faults
  }

  /**
   * The ids of the functions of a cell.
   *
   * @param cites of the row, where a function is named for the first time
   */
  of(cell: string | undefined, place: Place, cites: readonly string[]): string[] {
    const ids = readNames(cell, undefined, place, this.#faults).map((name) => {
      const key = foldedName(name.text)
      const known = this.#found.get(key)
      if (known) return known.id
      const made = { id: this.#ids.ofTitle(name.text, 'function'), names: named([name], {}).own, cites }
      this.#found.set(key, made)
      return made.id
    })
    return [...new Set(ids)]
  }

  /** All of them, in the order in which they were first named. */
  all(): MovedFunction[] {
    return [...this.#found.values()]
  }
}

/** A name as the rule on homonyms compares it. */
export function foldedName(name: string): string {
  return name.toLowerCase().replace(/[ ㆍ·・‧•∙⋅]/g, '')
}
