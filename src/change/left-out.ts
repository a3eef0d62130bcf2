import type { Followed } from './account.ts'
import type { ChangeEvent } from './event.ts'
import type { Direction } from './lineage.ts'
import type { Succession } from './succession.ts'
import { begins, ends, turnsOf, turnsOfStep } from './turn.ts'

/** A lineage as it was found. */
export interface FoundLineage {
  direction: Direction
  ids: readonly string[]
  edges: readonly Pick<Succession, 'type' | 'from' | 'to' | 'eventId' | 'function'>[]
  /** Whether a step could be in it at all; any could without it. */
  isWanted?: (step: Succession) => boolean
}

/**
 * The events, of any rank, that an account did not follow in a lineage: that would lead on from one of its bodies, or that
 * tell a change otherwise of which the lineage speaks. By id.
 *
 * @param events all events of the bodies in the lineage
 */
export function leftOut(
  events: readonly ChangeEvent[],
  { stepsOf, takesStep, takesTurn }: Followed,
  { direction, ids, edges, isWanted = () => true }: FoundLineage,
): ChangeEvent[] {
  const found = new Set(ids)
  const byId = new Map(events.map((event) => [event.id, event]))
  const turns = new Set(
    edges.flatMap((step) => {
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
  return events
    .filter(
      (event) =>
        turnsOf(event).some((turn) => turns.has(turn) && !takesTurn(event, turn)) ||
        stepsOf(event).some((step) => leadsOn(step) && isWanted(step) && !takesStep(event, step)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
