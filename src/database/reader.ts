import type { Driver } from 'neo4j-driver'
import type { Scope } from '../scope.ts'
import { learnDataset } from './learn-dataset.ts'
import type { KnownDataset, LoadedDataset } from './loaded-dataset.ts'
import { ReadBudget } from './read-budget.ts'
import { readSnapshot, readSnapshotOnce } from './read-snapshot.ts'
import { rowsOf } from './rows.ts'
import { read, type ReadTarget, type Work } from './session.ts'
import type { Snapshot } from './snapshot.ts'
import { sparingMemory } from './sparing-memory.ts'
import { nameOfStatement, statement } from './statement.ts'
import { watched } from './watch.ts'

/** Reads under one scope: every read ends when the scope ends, and is reported to the watch of the scope. */
export interface Reader {
  /**
   * Runs `work` over one state of the data; repeats it twice at most when the data changes in between.
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
   * one operation may read; beyond, they fail with QUERY_TOO_COMPLEX.
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
      async () => (await read(target, scope, (runner) => rowsOf(runner, text, parameters))).result,
    )
  return {
    snapshot: (work) => sparingMemory(scope, () => readSnapshot(target, scope, work)),
    snapshotOnce: (work) => sparingMemory(scope, () => readSnapshotOnce(target, scope, work), false),
    rows,
    state: () => readState(target, scope),
    executor: (assertComplete) => makeExecutor(target, scope, assertComplete),
  }
}

async function readState(target: ReadTarget, scope: Scope): Promise<string | undefined> {
  if (target.isCluster) return undefined
  const { lastChange } = await watched(scope.watch, 'dataset/state', () =>
    read(target, scope, (runner) => rowsOf(runner, statement('dataset/state'), {})),
  )
  const { dataset, bookmark } = await knownAt(target, scope, lastChange)
  return dataset.complete ? bookmark : undefined
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
    const before = target.known
    const { result, lastChange } = await watched(scope.watch, 'generated', () => read(target, scope, work))
    const known = await knownAt(target, scope, lastChange)
    assertComplete(known.dataset)
    // Data that has been completed in between may have been read half.
    if (known === before || attempt === 2) return result
  }
}

/** What is loaded in the state that a read has ended with: as it is known already, or read now. */
async function knownAt(target: ReadTarget, scope: Scope, lastChange: string | undefined): Promise<KnownDataset> {
  const { known } = target
  if (known && lastChange !== undefined && lastChange === known.bookmark) return known
  return learnDataset(target, scope, lastChange)
}
