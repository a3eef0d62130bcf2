import type { Driver } from 'neo4j-driver'
import type { Scope } from '../scope.ts'
import { read, type Source, type Work } from './session.ts'
import { readSnapshot, rowsOf, type Snapshot } from './snapshot.ts'
import { nameOfStatement, statement } from './statement.ts'
import { watched } from './watch.ts'

/** Reads under one scope: everything ends with the scope and is told to its watch. */
export interface Reader {
  /**
   * Runs `work` over one state of the data; repeated once when the data changes meanwhile.
   * @throws AppError DATABASE_UNAVAILABLE, TIMEOUT, or the reason for which the scope ended
   */
  snapshot<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T>
  /** The same for work that hands on what it reads at once, and so cannot be repeated: it fails when the data changes. */
  passage<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T>
  /** The rows of one statement. */
  readonly rows: Snapshot['rows']
  /**
   * Tells by one read which state of the data is there: a text that changes with every change that any program makes.
   * Undefined while no complete data set is loaded, and for a cluster.
   */
  state(): Promise<string | undefined>
  /** The same reads in the shape in which @neo4j/graphql knows a driver; it asks for nothing else. */
  readonly executor: Driver
}

/** Makes the reads of one scope: the only way to a read, so none is without bound or unwatched. */
export function makeReader(source: Source, scope: Scope): Reader {
  const rows: Reader['rows'] = (text, parameters = {}) =>
    watched(
      scope.watch,
      nameOfStatement(text),
      async () => (await read(source, scope, (tx) => rowsOf(tx, text, parameters))).result,
    )
  return {
    snapshot: (work) => readSnapshot(source, scope, work, true),
    passage: (work) => readSnapshot(source, scope, work, false),
    rows,
    state: () => watched(scope.watch, 'dataset/state', () => readState(source, scope)),
    executor: makeExecutor(source, scope),
  }
}

async function readState(source: Source, scope: Scope): Promise<string | undefined> {
  const { result, lastChange } = await read(source, scope, (tx) =>
    rowsOf<{ complete: boolean }>(tx, statement('dataset/state'), {}),
  )
  return result[0]?.complete && !source.isCluster ? lastChange : undefined
}

function makeExecutor(source: Source, scope: Scope): Driver {
  const session = () => ({
    executeRead: <T>(work: Work<T>) =>
      watched(scope.watch, 'generated', async () => (await read(source, scope, work)).result),
    // Every read has ended its own session.
    close: () => Promise.resolve(),
  })
  return { session } as unknown as Driver
}
