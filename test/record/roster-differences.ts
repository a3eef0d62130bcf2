/** A body in which the graph differs from the table of the act, and why. */
export interface Difference {
  readonly name: string
  /** Whether the graph lacks what the act has, or adds what the act does not name. */
  readonly side: 'lacks' | 'adds'
  readonly days: readonly string[]
  readonly reason: string
}

export const DIFFERENCES: readonly Difference[] = []
