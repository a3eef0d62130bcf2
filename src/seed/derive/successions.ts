import { deriveSuccessions, type Succession } from '../../change/succession.ts'
import { statement } from '../../database/statement.ts'
import { deleteAll, type InTransaction } from '../runner.ts'
import { readEvents } from './events.ts'

const BATCH = 2_000

/** Deletes the relations that follow from change events and writes them again. */
export async function rebuildSuccessions(inTransaction: InTransaction): Promise<void> {
  await deleteAll(inTransaction, 'derive/delete-successions')
  const events = await inTransaction(readEvents)
  const rows = events.flatMap(deriveSuccessions).map(rowOf)
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH)
    await inTransaction((transaction) =>
      transaction.run(statement('derive/create-successions'), { batch: { rows: batch } }),
    )
  }
}

function rowOf({ type, from, to, ...properties }: Succession): Record<string, unknown> {
  return { type, from, to, properties }
}
