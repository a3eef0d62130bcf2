import type { Faults } from './faults.ts'
import type { Ids } from './id.ts'
import type { Place } from './place.ts'
import { readReference, several, type Reference } from './reference.ts'

/** A source, or a law, which is a source too. */
export interface Work {
  id: string
  title: string
  url?: string
  isLaw: boolean
  /** Where a law was read, as far as the table says. */
  cites: readonly string[]
}

/** The laws of a cell, and where they are cited. */
export interface CitedLaws {
  ids: string[]
  cites: string[]
}

/** Where a source is cited as a whole. */
const WHOLE = 'whole document'

/** The sources and the laws that two tables name, each once. */
export class Library {
  readonly #works = new Map<string, Work>()
  readonly #ids: Ids
  readonly #bodies: ReadonlySet<string>
  readonly #faults: Faults

  /** @param bodies ids that no source may have */
  constructor(ids: Ids, bodies: ReadonlySet<string>, faults: Faults) {
    this.#ids = ids
    this.#bodies = bodies
    this.#faults = faults
  }

  /** The citations of a cell, as `gazette-1990#p. 3`; none, and a fault, where it cannot be read. */
  cites(cell: string | undefined, place: Place): string[] {
    return several(cell).flatMap((text) => {
      const reference = this.#read(text, place)
      return reference ? [`${this.#work(reference).id}#${reference.locator ?? WHOLE}`] : []
    })
  }

  /** The laws of a cell. A law is cited where the cell names a place in it, or where nothing else is cited. */
  laws(cell: string | undefined, place: Place, cites: readonly string[]): CitedLaws {
    const found: CitedLaws = { ids: [], cites: [] }
    for (const text of several(cell)) {
      const reference = this.#read(text, place)
      if (!reference) continue
      const work = this.#work(reference)
      const own = `${work.id}#${reference.locator ?? WHOLE}`
      if (!work.isLaw) Object.assign(work, { isLaw: true, cites: cites.length > 0 ? cites : [`${work.id}#title`] })
      found.ids.push(work.id)
      if (reference.locator !== undefined || cites.length === 0) found.cites.push(own)
    }
    return found
  }

  /** All of them, in the order in which they were first named. */
  works(): Work[] {
    return [...this.#works.values()]
  }

  #read(text: string, place: Place): Reference | undefined {
    const reference = readReference(text)
    if (!reference) {
      const forms = 'write "gazette-1990#p. 3", "Gazette of 1990, p. 3" or a whole address of the web'
      this.#faults.add(place, `${JSON.stringify(text)} is not a source; ${forms}.`)
    } else if (reference.id !== undefined && this.#bodies.has(reference.id)) {
      this.#faults.add(place, `"${reference.id}" is the id of a body; give the source another one.`)
    }
    return reference
  }

  #work({ id, title, url }: Reference): Work {
    const known = this.#works.get(title)
    if (known) return known
    const work = {
      id: id ?? this.#ids.ofTitle(url === undefined ? title : title.replace(/^https?:\/\/(www\.)?/i, '')),
      title,
      ...(url !== undefined && { url }),
      isLaw: false,
      cites: [],
    }
    this.#works.set(title, work)
    return work
  }
}
