import type { ChangeEvent, Fate, Flow } from '../../change/event.ts'
import type { Named } from '../../sentence/names.ts'

/** What takes part in a change event, as it is in the graph. */
interface ParticipantRow {
  fate: Fate | null
  named: Row & { id: string }
}

type Row = Record<string, unknown>

/** A change event as it is in the graph. */
export interface EventRow extends Row {
  id: string
  enters: ParticipantRow[]
  yields: ParticipantRow[]
  flows: Row[]
}

/** A change event, and the names of all that takes part in it. */
export interface NamedEvent {
  event: ChangeEvent
  things: ReadonlyMap<string, Named>
}

/** A change event of a row, without a check of its form. */
export function eventOf({ enters, yields, flows, ...own }: EventRow): NamedEvent {
  const event = {
    ...withoutNulls(own),
    enters: sideOf(enters),
    yields: sideOf(yields),
    flows: flows.map((flow) => withoutNulls(flow) as unknown as Flow),
  } as unknown as ChangeEvent
  const things = [...enters, ...yields].map(({ named }) => [named.id, withoutNulls(named) as unknown as Named] as const)
  return { event, things: new Map(things) }
}

function sideOf(rows: readonly ParticipantRow[]): ChangeEvent['enters'] {
  const side = rows.map(({ fate, named }) => ({ id: named.id, fate: fate ?? undefined }))
  return side.toSorted((a, b) => compare(a.id, b.id) || compare(a.fate, b.fate)) as ChangeEvent['enters']
}

/** In the database a null is an absent property. */
function withoutNulls(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}

function compare(a: string | undefined, b: string | undefined): number {
  return (a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1
}
