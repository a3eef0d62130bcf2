import { AppError } from '../errors.ts'
import { onArrival } from './arrivals.ts'
import type { Work } from './session.ts'

/** What the reads of one operation may bring from the database together. */
const READ_LIMIT = { values: 400_000, bytes: 16 * 1_048_576 }

/** Values and bytes that one operation has read. */
interface Amount {
  values: number
  bytes: number
}

/** Counts what the reads of one operation bring, while it arrives. */
export class ReadBudget {
  readonly #limit: Readonly<Amount>
  #values = 0
  #bytes = 0

  constructor(limit: Readonly<Amount> = READ_LIMIT) {
    this.#limit = limit
  }

  /**
   * The same work, which fails with QUERY_TOO_COMPLEX as soon as all reads together have brought more than the limit. What
   * it reads when it is repeated takes the place of what it read before.
   */
  counted<T>(work: Work<T>): Work<T> {
    let read: Amount = { values: 0, bytes: 0 }
    return (transaction) => {
      this.#values -= read.values
      this.#bytes -= read.bytes
      const own = { values: 0, bytes: 0 }
      read = own
      return work({
        run: (text, parameters) => {
          const result = transaction.run(text, parameters)
          onArrival(result, (values, bytes) => {
            own.values += values
            own.bytes += bytes
            this.#add(values, bytes)
          })
          return result
        },
      })
    }
  }

  #add(values: number, bytes: number): void {
    this.#values += values
    this.#bytes += bytes
    if (this.#values > this.#limit.values) throw tooMuch(`${this.#limit.values} values`)
    if (this.#bytes > this.#limit.bytes) throw tooMuch(`${this.#limit.bytes} bytes`)
  }
}

function tooMuch(limit: string): AppError {
  return new AppError(
    'QUERY_TOO_COMPLEX',
    `The answer holds more than ${limit}, which is the limit. Ask for smaller pages of the lists inside lists ("limit", "first"), or for fewer fields.`,
  )
}
