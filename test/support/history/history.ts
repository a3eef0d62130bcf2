import type { ChangeEvent } from '../../../src/change/event.ts'
import type { SuccessionType } from '../../../src/change/succession.ts'
import type { Moment } from './moment.ts'

/** What became of a body; the words of the API. */
export type Outcome = 'EXISTS' | 'RENAMED' | 'SUCCEEDED' | 'ABSORBED' | 'ENDED' | 'UNKNOWN'

/** A body under one name. It lives from the day of its start to the day before its end. */
export interface Body {
  id: string
  kind: 'MINISTRY' | 'AGENCY'
  name: string
  start: Moment
  end?: Moment
  outcome: Outcome
  /** Id of the first incarnation of the run of renames to which it belongs. */
  line: string
}

/** A state: from its first day `since` to the day before `until`. What is not written follows from the lives of its ends. */
export interface State {
  id: string
  type: 'PART_OF' | 'RESPONSIBLE_FOR'
  from: string
  /** Of a body, or for `RESPONSIBLE_FOR` of a function. */
  to: string
  since: string
  until?: string
  /** As written; absent where it is not written. */
  start?: Moment
  end?: Moment
}

/** What passed from one body to another in one event. */
export interface Step {
  event: string
  /** The true day. */
  day: string
  type: SuccessionType
  from: string
  to: string
  /** The functions that passed, named in a flow or not. */
  functions: readonly string[]
}

/** A body that takes up another that had ended, without being its successor. */
export interface Revival {
  id: string
  from: string
  to: string
}

/** A law, by which some changes were made. */
export interface Law {
  id: string
  inForce: string
}

/**
 * What happened to bodies over the years: the truth, day by day, and what is written of it. Lists are in the order in which
 * things happened; on one day nothing ends that began on it, and no function passes twice.
 */
export interface History {
  seed: number
  bodies: readonly Body[]
  functions: readonly string[]
  laws: readonly Law[]
  /** The events as they are recorded; those with a rank tell otherwise what others tell, and are not true. */
  events: readonly ChangeEvent[]
  /** By the id of an event: when it took effect. */
  moments: ReadonlyMap<string, Moment>
  /** What truly passed, by true events alone. */
  steps: readonly Step[]
  states: readonly State[]
  revivals: readonly Revival[]
}
