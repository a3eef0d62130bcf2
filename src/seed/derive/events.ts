import type { ChangeEvent, Flow, Participant } from '../../change/event.ts'
import { statement } from '../../database/statement.ts'
import type { Runner } from '../runner.ts'

type Row = Record<string, unknown>
type OfEvent<T> = T & { event: string }

/** Reads every change event with its participants and flows, sorted by id, without checking their form. */
export async function readEvents(runner: Runner): Promise<ChangeEvent[]> {
  const events = await readRows<Omit<ChangeEvent, 'enters' | 'yields' | 'flows'>>(runner, 'derive/events')
  const participants = await readRows<OfEvent<Participant> & { side: string }>(runner, 'derive/participants')
  const flows = byEvent(await readRows<OfEvent<Flow>>(runner, 'derive/flows'))
  const sorted = participants.toSorted((a, b) => compare(a.id, b.id) || compare(a.fate, b.fate))
  const enters = byEvent(sorted.filter(({ side }) => side === 'enters'))
  const yields = byEvent(sorted.filter(({ side }) => side === 'yields'))
  return events.map((event) => ({
    ...event,
    enters: (enters.get(event.id) ?? []).map(({ id, fate }) => ({ id, fate })),
    yields: (yields.get(event.id) ?? []).map(({ id, fate }) => ({ id, fate })),
    flows: flows.get(event.id) ?? [],
  }))
}

/** Runs a statement below `cypher/`; its rows, without nulls. */
export async function readRows<T>(runner: Runner, name: string): Promise<T[]> {
  const rows = await runner.run<Row>(statement(name))
  return rows.map((row) => withoutNulls(row) as T)
}

/** In the database a null is an absent property. */
function withoutNulls(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}

function byEvent<T>(rows: readonly OfEvent<T>[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const { event, ...rest } of rows) {
    const group = groups.get(event)
    if (group) group.push(rest as T)
    else groups.set(event, [rest as T])
  }
  return groups
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
