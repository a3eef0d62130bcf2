import type { ChangeRecord, DatedThing } from '../../../src/change/record.ts'
import { stateBounds } from '../../../src/time/state-bounds.ts'
import type { History } from './history.ts'
import type { Moment } from './moment.ts'

/** What is recorded of a history, as the program reads it from the database after a load. */
export function changeRecordOf({ bodies, functions, laws, events, states }: History): ChangeRecord {
  const cites = ['chronicle#p. 1']
  const lives = new Map(
    bodies.map(({ id, start, end }): [string, DatedThing] => [
      id,
      { id, type: 'Actor', cites, ...bounds('start', start), ...bounds('end', end), endUnknown: isUnknown(end) },
    ]),
  )
  const concepts = functions.map((id): DatedThing => ({ id, type: 'Concept', cites }))
  const texts = laws.map(({ id, inForce }): DatedThing => {
    return { id, type: 'Act', cites, startEarliest: inForce, startLatest: inForce }
  })
  return {
    things: [...lives.values(), ...concepts, ...texts],
    names: [],
    states: states.map(({ id, type, from, to, start, end }) => {
      const own = { ...bounds('start', start), ...bounds('end', end) }
      const ends = [lives.get(from) ?? {}, lives.get(to) ?? {}]
      return { id, type, from, to, cites, ...own, ...stateBounds(own, ends) }
    }),
    events,
  }
}

function isUnknown(end: Moment | undefined): boolean {
  return end !== undefined && end.text === undefined
}

function bounds(name: 'start' | 'end', moment: Moment | undefined): Record<string, string | null> {
  if (moment?.text === undefined) return {}
  const { text, earliest = null, latest = null } = moment
  return { [name]: text, [`${name}Earliest`]: earliest, [`${name}Latest`]: latest }
}
