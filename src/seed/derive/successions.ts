import type { ChangeEvent } from '../../change/event.ts'
import { deriveSuccessions, type Succession } from '../../change/succession.ts'
import { deleteAll, writeAll, type InTransaction } from '../runner.ts'

/** Deletes the relations that follow from change events and writes them again. */
export async function rebuildSuccessions(inTransaction: InTransaction, events: readonly ChangeEvent[]): Promise<void> {
  await deleteAll(inTransaction, 'derive/delete-successions')
  await writeAll(inTransaction, 'derive/create-successions', events.flatMap(deriveSuccessions).map(rowOf))
}

function rowOf({ type, from, to, ...properties }: Succession): Record<string, unknown> {
  return { type, from, to, properties }
}
