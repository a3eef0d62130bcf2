import { LRUCache } from 'lru-cache'
import { sizeOf, type Translation } from './translation.ts'

/**
 * What is known of a form: it was asked for once, its translation, or that it has none. A form that is asked for once only
 * is not worth a translation.
 */
type Known = 'ASKED_ONCE' | 'NONE' | Translation

/** Forms, and characters in all of them, that are kept; a form over the second is one that nobody asks for twice. */
const FORMS = 500
const CHARACTERS = 8_000_000
const LONGEST = 4_000

/** The translations of the forms that were asked for last. */
export class Translations {
  readonly #known = new LRUCache<string, Known>({
    max: FORMS,
    maxSize: CHARACTERS,
    sizeCalculation: (known, form) => form.length + (typeof known === 'string' ? 1 : sizeOf(known)),
  })

  /** What is known of a form: its translation, or whether it is to be learned now. */
  get(form: string): Translation | 'LEARN' | undefined {
    const known = this.#known.get(form)
    if (typeof known === 'object') return known
    if (known === 'ASKED_ONCE') return 'LEARN'
    if (known === undefined && form.length <= LONGEST) this.#known.set(form, 'ASKED_ONCE')
    return undefined
  }

  /**
   * Keeps what `learn` finds. Meanwhile, and where it finds none, the form has no translation; where it fails, the form is
   * learned another time.
   */
  async learn<T>(form: string, learn: () => Promise<readonly [T, Translation | undefined]>): Promise<T> {
    this.#known.set(form, 'NONE')
    try {
      const [result, translation] = await learn()
      if (translation) this.#known.set(form, translation)
      return result
    } catch (error) {
      this.#known.set(form, 'ASKED_ONCE')
      throw error
    }
  }
}
