/** Milliseconds: what has worked for so long has not failed in a row. */
const CALM = 60_000

/** Counts failures in a row, so that what fails again and again is given up. */
export class FailureRow {
  readonly #most: number
  #count = 0
  #workingSince: number | undefined

  /** @param most the number of failures in a row that is too many */
  constructor(most: number) {
    this.#most = most
  }

  /** How many there are in the present row. */
  get count(): number {
    return this.#count
  }

  /** Notes that it works now; a minute later the row has ended. */
  works(): void {
    this.#workingSince = performance.now()
  }

  /** Counts a failure; returns whether these are too many now. */
  fails(): boolean {
    if (this.#workingSince !== undefined && performance.now() - this.#workingSince >= CALM) this.#count = 0
    this.#workingSince = undefined
    this.#count += 1
    return this.#count >= this.#most
  }
}
