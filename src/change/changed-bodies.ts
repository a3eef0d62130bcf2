import type { Difference } from './difference.ts'
import type { ChangeEvent } from './event.ts'
import type { Known } from './known.ts'
import type { DatedThing } from './record.ts'

/**
 * What exists on one of two days only. A body that has another name on the later day is renamed, and is neither created nor
 * ended. One that got other names in between is created by the event of its first name, or ended by that of its last.
 */
export function changedBodies(things: readonly DatedThing[], known: Known): Difference[] {
  const created = eventsOf(known.events, ({ yields }) => yields, 'CREATED')
  const ended = eventsOf(known.events, ({ enters }) => enters, 'ENDED')
  const { existence, days } = known
  return things.flatMap((thing): Difference[] => {
    const [before, after] = [existence.existsOn(thing.id, days.from), existence.existsOn(thing.id, days.to)]
    if (before === after) return []
    if (before) return existence.nameOn(thing.id, days.to) === undefined ? [endOf(thing, ended, known)] : []
    const old = existence.nameOn(thing.id, days.from)
    return [old === undefined ? beginningOf(thing, created, known) : renameOf(thing, old, known)]
  })
}

function renameOf(thing: DatedThing, from: string, { incarnations }: Known): Difference {
  const event = incarnations.previous(thing.id)?.event
  const date = event?.effective ?? thing.start
  return { what: 'RENAMED', entity: thing.id, from, to: thing.id, ...basis(thing, date, event) }
}

function beginningOf(thing: DatedThing, created: ReadonlyMap<string, ChangeEvent>, known: Known): Difference {
  const first = known.existence.thing(known.incarnations.all(thing.id).at(0) ?? thing.id) ?? thing
  return { what: 'CREATED', entity: thing.id, ...basis(thing, first.start, created.get(first.id)) }
}

function endOf(thing: DatedThing, ended: ReadonlyMap<string, ChangeEvent>, known: Known): Difference {
  const last = known.existence.thing(known.incarnations.all(thing.id).at(-1) ?? thing.id) ?? thing
  return { what: 'ENDED', entity: thing.id, ...basis(thing, last.end, ended.get(last.id)) }
}

/** What is cited is the event, else the thing. */
function basis(
  { cites }: DatedThing,
  date: string | null | undefined,
  event: ChangeEvent | undefined,
): Pick<Difference, 'date' | 'event' | 'cites'> {
  return {
    ...(typeof date === 'string' && { date }),
    ...(event && { event: event.id }),
    cites: event?.cites ?? cites,
  }
}

/** The event that gave each thing a fate; of several the first by id. */
function eventsOf(
  events: readonly ChangeEvent[],
  sideOf: (event: ChangeEvent) => ChangeEvent['enters'],
  fate: 'CREATED' | 'ENDED',
): Map<string, ChangeEvent> {
  const found = new Map<string, ChangeEvent>()
  for (const event of events.toSorted((a, b) => (a.id < b.id ? 1 : -1)))
    for (const one of sideOf(event)) if (one.fate === fate) found.set(one.id, event)
  return found
}
