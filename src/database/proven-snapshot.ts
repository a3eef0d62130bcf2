import type { RecordShape } from 'neo4j-driver'
import type { Scope } from '../scope.ts'
import { learnDataset } from './learn-dataset.ts'
import { rowsOf } from './rows.ts'
import { read, type ReadTarget } from './session.ts'
import { changedMeanwhile, type Outcome, type Snapshot, type SnapshotWork } from './snapshot.ts'
import { nameOfStatement, statement } from './statement.ts'
import { watched } from './watch.ts'

/**
 * Runs work over the state of the data that is known. Its statements are read one after another, each as a transaction
 * by itself. If each ends with the known bookmark, all have read that state, and the ledger need not be read.
 *
 * @throws whatever the work throws, if the state stayed the same; otherwise as `read` does
 */
export async function readProven<T>(target: ReadTarget, scope: Scope, work: SnapshotWork<T>): Promise<Outcome<T>> {
  const { dataset, bookmark } = target.known ?? (await learnDataset(target, scope))
  if (bookmark === undefined) return { changed: true }
  const reads = readInTurn(target, scope, bookmark)
  const { rows } = reads
  const stream: Snapshot['stream'] = async function* (text, parameters) {
    yield await rows(text, parameters)
  }
  const [outcome] = await Promise.allSettled([work({ dataset: Promise.resolve(dataset), rows, stream })])
  const newest = await reads.end()
  if (newest !== bookmark) {
    await learnDataset(target, scope, newest)
    return { changed: true }
  }
  // What a question itself says, such as NOT_FOUND, might have come of a change.
  if (outcome.status === 'rejected') throw outcome.reason
  return { changed: false, result: outcome.value }
}

/**
 * One read after another, so that a request has one connection at a time, however many statements it asks for at once.
 * `end` gives the bookmark of the state that was read: the known one, or another one where the data has changed.
 */
function readInTurn(
  target: ReadTarget,
  scope: Scope,
  bookmark: string,
): { rows: Snapshot['rows']; end: () => Promise<string | undefined> } {
  let newest: string | undefined = bookmark
  let last: Promise<unknown> = Promise.resolve()
  let count = 0
  let isOver = false
  const readNow = async <Row extends RecordShape>(text: string, parameters: Record<string, unknown>) => {
    count += 1
    const { result, lastChange } = await watched(scope.watch, nameOfStatement(text), () =>
      read(target, scope, (runner) => rowsOf<Row>(runner, text, parameters)),
    )
    if (lastChange !== bookmark) newest = lastChange
    return result
  }
  const readNext = async <Row extends RecordShape>(text: string, parameters: Record<string, unknown>) => {
    // Nobody waits any longer; an error would be one that nobody handles.
    if (isOver) return new Promise<Row[]>(() => undefined)
    const rows = newest === bookmark ? await readNow<Row>(text, parameters) : []
    if (newest === bookmark) return rows
    throw changedMeanwhile()
  }
  return {
    rows: <Row extends RecordShape>(text: string, parameters = {}) => {
      const reading = last.then(() => readNext<Row>(text, parameters))
      last = reading.catch(() => undefined)
      return reading
    },
    end: async () => {
      isOver = true
      // Also what was said without a read must hold now.
      if (count === 0) await readNow(statement('dataset/state'), {})
      return newest
    },
  }
}
