import type { Driver } from 'neo4j-driver'
import type { Scope } from '../scope.ts'
import { ReadBudget } from './read-budget.ts'
import { read, type ReadTarget, type Work } from './session.ts'
import { sparingMemory } from './sparing-memory.ts'
import { readDataset, readSnapshot, rowsOf, type LoadedDataset, type Snapshot } from './snapshot.ts'
import { nameOfStatement, statement } from './statement.ts'
import { watched } from './watch.ts'

/** Reads under one scope: every read ends when the scope ends, and is reported to the watch of the scope. */
export interface Reader {
  /**
   * Runs `work` over one state of the data; repeats it once when the data changes in between.
   * @throws AppError DATABASE_UNAVAILABLE, TIMEOUT, QUERY_TOO_COMPLEX where the memory of the database does not suffice, or
   *   the reason why the scope ended
   */
  snapshot<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T>
  /** Like `snapshot`, for work that cannot be repeated because it sends on what it reads; fails when the data changes. */
  snapshotOnce<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T>
  /** The rows of one statement. */
  readonly rows: Snapshot['rows']
  /**
   * Reads which state the data is in: a text that differs after every change, whichever program makes it.
   * Undefined while no complete data set is loaded, and for a cluster.
   */
  state(): Promise<string | undefined>
  /**
   * The same reads behind the interface of a driver, as far as @neo4j/graphql uses it. Together they bring no more than
   * `READ_LIMIT` allows; beyond, they fail with QUERY_TOO_COMPLEX.
   * @param assertComplete throws unless a complete data set is loaded; it is called only when the database has changed since
   *   that was known, so that a read mostly needs no second one
   */
  executor(assertComplete: (dataset: LoadedDataset) => void): Driver
}

/** Makes the reader of a scope. There is no other way to read, so every read has the limits and the watch of a scope. */
export function makeReader(target: ReadTarget, scope: Scope): Reader {
  const rows: Reader['rows'] = (text, parameters = {}) =>
    watched(
      scope.watch,
      nameOfStatement(text),
      async () => (await read(target, scope, (tx) => rowsOf(tx, text, parameters))).result,
    )
  return {
    snapshot: (work) => sparingMemory(scope, () => readSnapshot(target, scope, work, true)),
    snapshotOnce: (work) => sparingMemory(scope, () => readSnapshot(target, scope, work, false), false),
    rows,
    state: () => watched(scope.watch, 'dataset/state', () => readState(target, scope)),
    executor: (assertComplete) => makeExecutor(target, scope, assertComplete),
  }
}

async function readState(target: ReadTarget, scope: Scope): Promise<string | undefined> {
  const { result, lastChange } = await read(target, scope, (tx) =>
    rowsOf<{ complete: boolean }>(tx, statement('dataset/state'), {}),
  )
  return result[0]?.complete && !target.isCluster ? lastChange : undefined
}

function makeExecutor(target: ReadTarget, scope: Scope, assertComplete: (dataset: LoadedDataset) => void): Driver {
  const budget = new ReadBudget()
  const session = () => ({
    executeRead: <T>(work: Work<T>) => {
      const counted = budget.counted(work)
      return sparingMemory(scope, () => readComplete(target, scope, counted, assertComplete))
    },
    // Every read closes its own session.
    close: () => Promise.resolve(),
  })
  return { session } as unknown as Driver
}

async function readComplete<T>(
  target: ReadTarget,
  scope: Scope,
  work: Work<T>,
  assertComplete: (dataset: LoadedDataset) => void,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const { result, lastChange } = await watched(scope.watch, 'generated', () => read(target, scope, work))
    if (lastChange !== undefined && lastChange === target.completeAt.bookmark) return result
    const loaded = await watched(scope.watch, 'dataset/ledger', () => read(target, scope, readLoaded))
    assertComplete(loaded.result)
    target.completeAt.bookmark = loaded.lastChange
    // Data that has been completed in between may have been read half.
    if (loaded.lastChange === lastChange || attempt === 2) return result
  }
}

function readLoaded(transaction: Parameters<Work<unknown>>[0]): Promise<LoadedDataset> {
  return readDataset((text, parameters = {}) => rowsOf(transaction, text, parameters))
}
