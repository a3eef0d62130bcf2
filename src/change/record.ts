import type { Life } from '../time/alive.ts'
import type { ChangeEvent } from './event.ts'

/** What is recorded: things with their lives, their official names, what lasted between them, and what changed them. */
export interface ChangeRecord {
  things: readonly DatedThing[]
  /** Official names that a thing has beside its own. */
  names: readonly DatedName[]
  /** Relations that last; those of lower ranks, or that never became real, count for nothing. */
  states: readonly DatedState[]
  events: readonly ChangeEvent[]
}

/** What has a life, with its dates as known, in EDTF. */
export interface Dated extends Life {
  id: string
  start?: string | null
  end?: string | null
  cites: readonly string[]
}

/** A thing; with a status it was only planned, proposed or dropped, and never existed. */
export interface DatedThing extends Dated {
  /** As `Actor`. */
  type: string
  status?: string | null
}

/** An official name of a thing in one language. */
export interface DatedName extends Dated {
  /** Id of the thing. */
  of: string
  language: string
}

/** A relation that lasts, along its arrow. */
export interface DatedState extends Dated {
  /** As `PART_OF`. */
  type: string
  from: string
  to: string
}
