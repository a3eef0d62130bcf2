import type { Body, History, State } from './history.ts'
import type { Moment } from './moment.ts'

/** Whether something may have been so, or certainly was, whatever the written dates mean. */
export type HowSure = 'POSSIBLE' | 'CERTAIN'

/**
 * Whether the record lets a body exist on a day: certainly, if it had begun on the last day that its start can mean and had
 * not ended on the first day that its end can mean. An open bound proves nothing.
 */
export function isRecordedOn({ start, end }: Pick<Body, 'start' | 'end'>, day: string, sure: HowSure): boolean {
  return sure === 'POSSIBLE'
    ? !isCertainlyBefore(start, day) && !(end?.latest !== undefined && end.latest <= day)
    : start.latest !== undefined && start.latest <= day && (!end || (end.earliest !== undefined && day < end.earliest))
}

/** The same for a state: both its ends must exist, and what is written of itself must allow it. A function has no dates. */
export function isStateRecordedOn(
  state: State,
  bodies: ReadonlyMap<string, Body>,
  day: string,
  sure: HowSure,
): boolean {
  const ends = [state.from, state.to].map((id) => bodies.get(id))
  const isThere = ends.every((body) => (body ? isRecordedOn(body, day, sure) : sure === 'POSSIBLE'))
  return isThere && hasBegun(state.start, day, sure) && !isOver(state.end, day, sure)
}

/** The bodies of a history by id. */
export function bodiesById({ bodies }: History): Map<string, Body> {
  return new Map(bodies.map((body) => [body.id, body]))
}

function isCertainlyBefore({ earliest }: Moment, day: string): boolean {
  return earliest !== undefined && day < earliest
}

function hasBegun(start: Moment | undefined, day: string, sure: HowSure): boolean {
  if (!start) return true
  return sure === 'POSSIBLE' ? !isCertainlyBefore(start, day) : start.latest !== undefined && start.latest <= day
}

function isOver(end: Moment | undefined, day: string, sure: HowSure): boolean {
  if (!end) return false
  return sure === 'POSSIBLE'
    ? end.latest !== undefined && end.latest <= day
    : end.earliest === undefined || end.earliest <= day
}
