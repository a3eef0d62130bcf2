import type { AliveCertainty } from './alive.ts'

/** The day of which an answer is to be true, and how sure it must be. */
export interface AsOf {
  /** An ISO day, as `2003-04-07`. */
  day: string
  certainty: AliveCertainty
}
