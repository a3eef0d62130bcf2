import type { ChangeEvent } from '../change/event.ts'
import { statement } from '../database/statement.ts'
import type { Runner } from './ledger.ts'

/** Reads every change event with its participants and flows, sorted by id. Their form is not checked. */
export async function readEvents(runner: Runner): Promise<ChangeEvent[]> {
  const rows = await runner.run<Record<string, unknown>>(statement('derive/events'))
  return rows.map((row) => withoutNulls(row) as ChangeEvent)
}

/** In the database a null is an absent property. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNulls(inner)]))
}
