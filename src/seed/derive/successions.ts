import { deriveSuccessions, type Succession } from '../../change/succession.ts'
import { statement } from '../../database/statement.ts'
import type { InTransaction } from './properties.ts'
import { readEvents } from './events.ts'

const BATCH = 2_000

/** Deletes the relations that follow from change events and writes them anew. */
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

/** Runs a statement that deletes a batch and returns how many, until nothing is left; returns how many in all. */
export async function deleteAll(inTransaction: InTransaction, name: string): Promise<number> {
  let total = 0
  for (;;) {
    const rows = await inTransaction((transaction) => transaction.run<{ deleted: number }>(statement(name)))
    const deleted = rows[0]?.deleted ?? 0
    if (deleted === 0) return total
    total += deleted
  }
}

function rowOf({ type, from, to, ...properties }: Succession): Record<string, unknown> {
  return { type, from, to, properties }
}
