import { dateBounds } from '../dates.ts'
import type { Bounds } from '../dates.ts'
import type { ChangeEvent, Participant } from './event.ts'

/** A thing with a life, its dates in EDTF as known. */
export interface Life {
  id: string
  start?: string
  end?: string
}

/**
 * What is wrong between the life of a thing and the events of preferred rank that it takes part in, a sentence each:
 * it is created (or takes a new name) by more than one event, ended (or gives up its name) by more than one, or its
 * `start` or `end` cannot be the day that event took effect. Fuzzy dates agree where their bounds overlap; an absent
 * date agrees with all.
 * @throws AppError `INVALID_INPUT` for a date that cannot be read
 */
export function lifeFaults(life: Life, events: readonly ChangeEvent[]): string[] {
  const preferred = events.filter(({ rank }) => rank === undefined || rank === 'PREFERRED')
  const creating = preferred.filter(({ yields }) => marks(yields, life.id))
  const ending = preferred.filter(({ enters }) => marks(enters, life.id))
  return [
    ...severalFaults(life.id, 'created', creating),
    ...severalFaults(life.id, 'ended', ending),
    ...dateFaults(life.id, 'start', life.start, creating),
    ...dateFaults(life.id, 'end', life.end, ending),
  ]
}

/** Whether this side begins or ends the life of a body, rather than leaving it as it is. */
function marks(side: readonly Participant[], id: string): boolean {
  return side.some((body) => body.id === id && body.fate !== 'CONTINUES')
}

function severalFaults(id: string, what: string, events: readonly ChangeEvent[]): string[] {
  if (events.length < 2) return []
  const names = events.map((event) => event.id).sort()
  return [`${id} is ${what} by ${names.join(' and ')}; let it CONTINUE in all but one, or give them a lower rank.`]
}

function dateFaults(id: string, field: string, date: string | undefined, events: readonly ChangeEvent[]): string[] {
  if (date === undefined) return []
  return events
    .filter(({ effective }) => effective !== undefined && !overlap(dateBounds(date), dateBounds(effective)))
    .map(
      (event) => `${id} has the ${field} ${date}, but ${event.id} took effect ${event.effective ?? ''}; correct one.`,
    )
}

function overlap(a: Bounds, b: Bounds): boolean {
  return isOrdered(a.earliest, b.latest) && isOrdered(b.earliest, a.latest)
}

function isOrdered(earliest: string | undefined, latest: string | undefined): boolean {
  return earliest === undefined || latest === undefined || earliest <= latest
}
