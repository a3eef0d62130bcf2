import { AppError } from '../../errors.ts'

/** Counts the values of one answer while it is completed. */
export class AnswerSize {
  readonly #limit: number
  #values = 0
  #isGivenUp = false

  /** @param limit how many values the answer may hold */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** Whether there will be no answer, so that what is left of it need not be completed. */
  get isGivenUp(): boolean {
    return this.#isGivenUp
  }

  /** @throws AppError QUERY_TOO_COMPLEX over the limit */
  add(values: number): void {
    this.#values += values
    if (this.#values <= this.#limit) return
    this.giveUp()
    throw new AppError(
      'QUERY_TOO_COMPLEX',
      `The answer holds more than ${this.#limit} values, which is the limit. Ask for smaller pages of the lists inside lists ("limit", "first"), or for fewer fields.`,
    )
  }

  giveUp(): void {
    this.#isGivenUp = true
  }
}
