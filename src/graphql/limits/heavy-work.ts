/** Large reads that may run at the same time: a core of a small machine is left for the others. */
const PLACES = 2

/** Lets few large reads run at once; of the others, one of each request in turn. */
export class HeavyQueue {
  #free = PLACES
  /** What waits, by request; the request whose turn it is comes first. */
  readonly #waiting = new Map<object, (() => void)[]>()

  /** Runs some work of a request when there is a place. Work inside it must not wait for another place. */
  async run<T>(request: object, work: () => T | PromiseLike<T>): Promise<Awaited<T>> {
    if (this.#free > 0) this.#free -= 1
    else await this.#turnOf(request)
    try {
      return await work()
    } finally {
      this.#leave()
    }
  }

  #turnOf(request: object): Promise<void> {
    return new Promise((begin) => {
      const own = this.#waiting.get(request)
      if (own) own.push(begin)
      else this.#waiting.set(request, [begin])
    })
  }

  #leave(): void {
    const [next] = this.#waiting
    if (!next) {
      this.#free += 1
      return
    }
    const [request, [begin, ...others]] = next
    this.#waiting.delete(request)
    if (others.length > 0) this.#waiting.set(request, others)
    begin?.()
  }
}
