import { AppError, messageOf } from '../errors.ts'
import { placeText, type Place } from './place.ts'

/** How many faults a message shows. */
const MOST = 20

/** What is wrong with the tables, collected so that a person can correct it all at once. */
export class Faults {
  readonly #found: { place: Place; sentence: string }[] = []

  /** @param sentence what is wrong and what to write; ends with a full stop */
  add(place: Place, sentence: string): void {
    this.#found.push({ place, sentence })
  }

  /** Whether more faults would not be shown. */
  get isFull(): boolean {
    return this.#found.length >= MOST
  }

  /** What `work` returns; where it throws an error, that is the fault of a place, and the answer is undefined. */
  attempt<T>(place: Place, work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      this.add(place, messageOf(error))
      return undefined
    }
  }

  /** @throws AppError INVALID_INPUT that lists up to twenty faults by file and line; nothing where there is none */
  assertNone(): void {
    if (this.#found.length === 0) return
    const lines = this.#found
      .toSorted((a, b) => compare(a.place.file, b.place.file) || a.place.line - b.place.line)
      .map(({ place, sentence }) => `${placeText(place)}: ${sentence}`)
    const rest = lines.length - MOST
    const shown = rest > 0 ? [...lines.slice(0, MOST), `... and ${rest} more.`] : lines
    throw new AppError('INVALID_INPUT', `${shown.join('\n')}\nCorrect the tables and run again; nothing was written.`)
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
