/** What an event does to a body that enters it, or to a body that it yields. */
export type Fate = 'ENDED' | 'RENAMED' | 'CONTINUES' | 'CREATED'

/** The fates a body can enter an event with. */
export const FATES_IN = ['ENDED', 'RENAMED', 'CONTINUES'] as const satisfies readonly Fate[]

/** The fates a body can leave an event with. */
export const FATES_OUT = ['CREATED', 'RENAMED', 'CONTINUES'] as const satisfies readonly Fate[]

/** The kinds that follow from the fates; see `computeKind`. */
export const COMPUTED_KINDS = [
  'FOUNDING',
  'TERMINATION',
  'RENAME',
  'REPLACEMENT',
  'MERGER',
  'SPLIT',
  'ABSORPTION',
  'SECESSION',
  'FUNCTION_TRANSFER',
  'COMPLEX_REORGANISATION',
] as const

/** The kinds of an event in which one body continues as itself: its fates are always the same, so the kind is declared. */
export const DECLARED_KINDS = ['REPARENTING', 'STATUS_CHANGE', 'MANDATE_CHANGE', 'SUSPENSION', 'REACTIVATION'] as const

/** A kind that follows from the fates. */
export type ComputedKind = (typeof COMPUTED_KINDS)[number]

/** A kind of institutional change. */
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Every kind of institutional change. */
export const CHANGE_KINDS = [...COMPUTED_KINDS, ...DECLARED_KINDS] as const

/** The certainties, the surest first. */
export const CERTAINTIES = ['STATED', 'INFERRED', 'POSSIBLE'] as const

/** How certain a flow is: a source states it, it is inferred, or it is only possible. */
export type Certainty = (typeof CERTAINTIES)[number]

/** The ranks, the best first. */
export const RANKS = ['PREFERRED', 'ALTERNATIVE', 'REFUTED'] as const

/** Which of several versions of a fact is followed; absent means `PREFERRED`. */
export type Rank = (typeof RANKS)[number]

/** A body that takes part in an event, by its id. */
export interface Participant {
  id: string
  fate: Fate
}

/** What went from one body to another in an event, as the data states it. */
export interface Flow {
  id: string
  from: string
  to: string
  certainty: Certainty
  /** Whether this is the main successor or the main source. */
  principal?: boolean
  /** The part of the giver, from 0 to 1. */
  share?: number
  /** Ids of the functions that moved. */
  moves: readonly string[]
  cites: readonly string[]
}

/** An institutional change: the bodies that enter it, the bodies it yields, and the flows between them. */
export interface ChangeEvent {
  id: string
  /** The kind as declared; `kindFault` compares it with the fates. */
  kind: ChangeKind
  /** When it took effect, in EDTF as known. */
  effective?: string
  rank?: Rank
  /** Present for a change that was planned, proposed or dropped: it has not taken place, and nothing follows from it. */
  status?: string
  enters: readonly Participant[]
  yields: readonly Participant[]
  flows: readonly Flow[]
  /** Ids of the laws that it rests on; absent where they were not read. */
  laws?: readonly string[]
  cites: readonly string[]
}

/** The rank of an event or a succession. */
export function rankOf({ rank }: { rank?: Rank }): Rank {
  return rank ?? 'PREFERRED'
}
