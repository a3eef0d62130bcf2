import { idForm } from '../text/nearest-id.ts'
import { plainText } from '../text/plain.ts'

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Of a title that makes a longer id, only the beginning is in it. */
const LONGEST = 50

/** Whether a text has the form of an id: `ministry-of-tides`. */
export function isId(text: string): boolean {
  return ID.test(text)
}

/** Ids of one run: those that the tables give, and new ones that meet none of them. */
export class Ids {
  readonly #taken: Set<string>
  readonly #prefix: string

  /**
   * @param given ids that the tables give
   * @param prefix what the ids of sources, laws and functions begin with, as `xa-`; may be empty
   */
  constructor(given: Iterable<string>, prefix: string) {
    this.#taken = new Set(given)
    this.#prefix = prefix
  }

  /** A new id from a title. A text that is not in Latin letters gets a number that follows from it. */
  ofTitle(title: string, kind = ''): string {
    const plain = plainText(title)
    const slug = idForm(plain).slice(0, LONGEST).replace(/-$/, '')
    const isWhole = slug !== '' && idForm(plain).length <= LONGEST && !/[^\P{L}a-z]/u.test(plain)
    return this.free([kind, slug, isWhole ? '' : numberOf(title)].filter((part) => part !== '').join('-'), true)
  }

  /** The id itself where nothing has it, else with a number behind it. */
  free(id: string, isPrefixed = false): string {
    const wanted = isPrefixed ? this.#prefix + id : id
    let found = wanted
    for (let number = 2; this.#taken.has(found); number++) found = `${wanted}-${number}`
    this.#taken.add(found)
    return found
  }
}

/** FNV-1a of 32 bits, in base 36: the same text gives the same id in every run. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
