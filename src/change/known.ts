import type { Days } from './difference.ts'
import type { ChangeEvent } from './event.ts'
import type { Existence } from './existence.ts'
import type { Incarnations } from './rename.ts'

/** What the parts of a diff share. */
export interface Known {
  /** The events that took place, by the preferred account. */
  events: readonly ChangeEvent[]
  incarnations: Incarnations
  existence: Existence
  days: Days
}
