import { lineageSteps } from './account.ts'
import { rankOf, type ChangeEvent } from './event.ts'
import type { Direction } from './lineage.ts'
import type { Succession } from './succession.ts'
import { begins, ends, turnsOf, turnsOfStep } from './turn.ts'

/** A lineage, and the events of the bodies in it. */
export interface Told {
  direction: Direction
  ids: readonly string[]
  steps: readonly Pick<Succession, 'type' | 'from' | 'to' | 'eventId'>[]
  events: readonly ChangeEvent[]
}

/**
 * Of the events that a lineage ignores, those of a lower rank that would change it: they lead on from one of its bodies, or
 * they are another account of a change that it tells. By id.
 */
export function leftOut(ignored: readonly ChangeEvent[], { direction, ids, steps, events }: Told): ChangeEvent[] {
  const found = new Set(ids)
  const byId = new Map(events.map((event) => [event.id, event]))
  const turns = new Set(
    steps.flatMap((step) => {
      const event = byId.get(step.eventId)
      return event ? turnsOfStep(step, event) : []
    }),
  )
  for (const id of ids) {
    if (direction !== 'ANCESTORS') turns.add(ends(id))
    if (direction !== 'DESCENDANTS') turns.add(begins(id))
  }
  const leadsOn = ({ from, to }: Succession) =>
    (direction !== 'ANCESTORS' && found.has(from)) || (direction !== 'DESCENDANTS' && found.has(to))
  return ignored
    .filter((event) => rankOf(event) !== 'PREFERRED')
    .filter((event) => turnsOf(event).some((turn) => turns.has(turn)) || lineageSteps(event).some(leadsOn))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
