import type { History } from './history.ts'
import { bodiesById, isRecordedOn, isStateRecordedOn, type HowSure } from './recorded.ts'
import type { Moment } from './moment.ts'

/** What a graph with histories shows as of a day, by ids. */
export interface Shown {
  /** What existed: bodies, functions, laws that had been passed, events that had taken effect, and their flows. */
  exist: ReadonlySet<string>
  /** What had begun, and may have ended: relations that tell of history show it. */
  begun: ReadonlySet<string>
  /** States that held. */
  states: ReadonlySet<string>
  /** All laws, shown or not. */
  laws: ReadonlySet<string>
}

/** What histories show as of a day, from what was written of each date. */
export function shownOn(histories: readonly History[], day: string, sure: HowSure): Shown {
  const shown = histories.map((history) => shownOf(history, day, sure))
  const all = (of: (one: (typeof shown)[number]) => string[]) => new Set(shown.flatMap(of))
  return {
    exist: all(({ exist, records }) => [...exist, ...records]),
    begun: all(({ begun, records }) => [...begun, ...records]),
    states: all(({ states }) => states),
    laws: new Set(histories.flatMap(({ laws }) => laws.map(({ id }) => id))),
  }
}

function shownOf(history: History, day: string, sure: HowSure) {
  const { bodies, functions, laws, events, moments, states } = history
  const byId = bodiesById(history)
  const inEffect = events.filter(({ id }) => hasCome(moments.get(id)!, day, sure))
  // A function has no dates, so that nothing of it is certain.
  const timeless = sure === 'POSSIBLE' ? functions : []
  return {
    exist: [...bodies.filter((body) => isRecordedOn(body, day, sure)).map(({ id }) => id), ...timeless],
    begun: [...bodies.filter(({ start }) => hasCome(start, day, sure)).map(({ id }) => id), ...timeless],
    records: [
      ...laws.filter(({ inForce }) => inForce <= day).map(({ id }) => id),
      ...inEffect.flatMap(({ id, flows }) => [id, ...flows.map((flow) => flow.id)]),
    ],
    states: states.filter((state) => isStateRecordedOn(state, byId, day, sure)).map(({ id }) => id),
  }
}

function hasCome({ earliest, latest }: Moment, day: string, sure: HowSure): boolean {
  return sure === 'POSSIBLE' ? earliest === undefined || earliest <= day : latest !== undefined && latest <= day
}
