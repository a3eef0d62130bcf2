import { changedBodies } from './changed-bodies.ts'
import { changedNames } from './changed-names.ts'
import { changedStates } from './changed-states.ts'
import { changedSuperiors } from './changed-superiors.ts'
import { DIFFERENCE_KINDS, type Days, type Difference } from './difference.ts'
import { rankOf } from './event.ts'
import { Existence } from './existence.ts'
import { firstDay } from './function-move.ts'
import { functionsMoved } from './functions-moved.ts'
import type { ChangeRecord } from './record.ts'
import { Incarnations, renamesOf } from './rename.ts'

/**
 * What is different on one day from an earlier one, by date, then by id; see README for what counts. The preferred account
 * alone is followed, and what has a status never was. A record that holds only what changed between the days, with all
 * that belongs to it, gives the same answer as the whole one.
 */
export function differencesOf({ events: all, ...record }: ChangeRecord, days: Days): Difference[] {
  const events = all.filter((event) => rankOf(event) === 'PREFERRED' && event.status === undefined)
  const incarnations = new Incarnations(renamesOf(events))
  const existence = new Existence(record.things, incarnations)
  const known = { events, incarnations, existence, days }
  return [
    ...changedBodies(record.things, known),
    ...changedNames(record.names, known),
    ...changedSuperiors(record.states, known),
    ...functionsMoved(known),
    ...changedStates(record.states, known),
  ]
    .map((difference) => ({ difference, order: orderOf(difference) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ difference }) => difference)
}

/** Undated ones come last. */
function orderOf({ what, date, entity, from = '', to = '', relation = '' }: Difference): string {
  const day = firstDay(date) ?? '~'
  return [day, entity, DIFFERENCE_KINDS.indexOf(what), from, to, relation].join(' ')
}
