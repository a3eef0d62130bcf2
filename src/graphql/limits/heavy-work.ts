/** Large reads that may run at the same time: a core of a small machine is left for the others. */
const PLACES = 2

/** Lets few large reads run at once; the others wait in the order in which they came. */
export class HeavyQueue {
  #free = PLACES
  readonly #waiting: (() => void)[] = []

  /** Runs some work when there is a place. Work inside it must not wait for another place. */
  async run<T>(work: () => T | PromiseLike<T>): Promise<Awaited<T>> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }
}
