import { AppError } from '../errors.ts'
import type { ReadWatch, Scope } from '../scope.ts'
import { readDataset } from './loaded-dataset.ts'
import { readProven } from './proven-snapshot.ts'
import { rowsOf, streamOf } from './rows.ts'
import { readTogether, type ReadTarget, type Runner } from './session.ts'
import { changedMeanwhile, type Outcome, type Snapshot, type SnapshotWork } from './snapshot.ts'
import { nameOfStatement } from './statement.ts'
import { watched } from './watch.ts'

/**
 * Runs work over one state of the data. In Neo4j each statement sees what is committed at that moment. So the work is done
 * over the state that is known, as long as bookmarks prove that nothing is written meanwhile; then over any state, with
 * the version of the data read before and after, as somebody may write all the time.
 *
 * @throws AppError DATABASE_UNAVAILABLE when the data changed during each attempt; otherwise as `read` does
 */
export async function readSnapshot<T>(target: ReadTarget, scope: Scope, work: SnapshotWork<T>): Promise<T> {
  const prove = () => readProven(target, scope, work)
  const compare = async () => (await readTogether(target, scope, (tx) => inSnapshot(tx, scope.watch, work))).result
  // The servers of a cluster may be at different states, so there a bookmark proves nothing.
  for (const attempt of target.isCluster ? [compare, compare] : [prove, prove, compare]) {
    const outcome = await attempt()
    if (!outcome.changed) return outcome.result
  }
  throw changedMeanwhile()
}

/**
 * The same for work that cannot be repeated, because it sends on what it reads: over any state, and only once.
 *
 * @throws AppError as `readSnapshot` does
 */
export async function readSnapshotOnce<T>(target: ReadTarget, scope: Scope, work: SnapshotWork<T>): Promise<T> {
  const { result } = await readTogether(target, scope, (tx) => inSnapshot(tx, scope.watch, work), 1)
  if (result.changed) throw changedMeanwhile()
  return result.result
}

async function inSnapshot<T>(transaction: Runner, watch: ReadWatch, work: SnapshotWork<T>): Promise<Outcome<T>> {
  let statements = 0
  const rows: Snapshot['rows'] = (text, parameters = {}) => {
    statements += 1
    return watched(watch, nameOfStatement(text), () => rowsOf(transaction, text, parameters))
  }
  const stream: Snapshot['stream'] = (text, parameters = {}) => {
    statements += 1
    return streamOf(transaction, watch, text, parameters)
  }
  const dataset = readDataset(rows)
  // If the work does not await it, a fault is still reported below.
  dataset.catch(() => undefined)
  const [outcome] = await Promise.allSettled([work({ dataset, rows, stream })])
  // A failed statement has ended the transaction. What a question itself says, such as NOT_FOUND, may come of a change.
  if (outcome.status === 'rejected' && !(outcome.reason instanceof AppError)) throw outcome.reason
  const before = await dataset
  const after = statements > 1 ? await readDataset(rows).catch(because(outcome)) : before
  if (before.version !== after.version || before.complete !== after.complete) return { changed: true }
  if (outcome.status === 'rejected') throw outcome.reason
  return { changed: false, result: outcome.value }
}

/** The work may have ended before one of its statements failed, and with that the transaction: then its own reason counts. */
function because(outcome: PromiseSettledResult<unknown>): (error: unknown) => never {
  return (error) => {
    throw outcome.status === 'rejected' ? outcome.reason : error
  }
}
