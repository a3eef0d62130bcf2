/** Large operations whose reads may run at the same time: a core of a small machine is left for the others. */
const PLACES = 2

/** Lets few large operations read at once; the others wait in the order in which they came. */
export class HeavyQueue {
  #free = PLACES
  readonly #waiting: (() => void)[] = []

  /** Waits for a place. */
  async enter(): Promise<void> {
    if (this.#free === 0) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
      return
    }
    this.#free -= 1
  }

  /** Gives a place to the next one. */
  leave(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free += 1
  }
}

/** The reads of one large operation, which has one place for all that run at the same time. */
export class HeavyWork {
  readonly #queue: HeavyQueue
  #running = 0
  #entered: Promise<void> | undefined

  constructor(queue: HeavyQueue) {
    this.#queue = queue
  }

  /** Runs some work when there is a place. */
  async run<T>(work: () => T | PromiseLike<T>): Promise<Awaited<T>> {
    this.#running += 1
    this.#entered ??= this.#queue.enter()
    try {
      await this.#entered
      return await work()
    } finally {
      this.#running -= 1
      if (this.#running === 0) {
        this.#entered = undefined
        this.#queue.leave()
      }
    }
  }
}
