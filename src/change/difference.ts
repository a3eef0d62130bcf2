/** The sorts of differences between two days, in the order in which they are told. */
export const DIFFERENCE_KINDS = [
  'CREATED',
  'ENDED',
  'RENAMED',
  'REPARENTED',
  'FUNCTION_MOVED',
  'RELATION_BEGAN',
  'RELATION_ENDED',
] as const

/** A sort of difference. */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** One difference between two days, all by ids. */
export interface Difference {
  what: DifferenceKind
  /** The thing, the function, or the end that the arrow of a relation leaves. */
  entity: string
  /** The old name, the old superior, or the giver of a function; absent where it did not exist on the earlier day. */
  from?: string
  /** The new name, the new superior, or the receiver of a function; absent where it does not exist on the later day. */
  to?: string
  /** Id of the relation. */
  relation?: string
  /** When it became so, in EDTF. */
  date?: string
  /** Id of the change event behind it. */
  event?: string
  cites: readonly string[]
}

/** Two days; the change of a day belongs to the new state, so that what is told changed after `from`, up to `to`. */
export interface Days {
  /** ISO day. */
  from: string
  /** ISO day. */
  to: string
}
