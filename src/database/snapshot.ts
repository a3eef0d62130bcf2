import type { RecordShape } from 'neo4j-driver'
import { AppError } from '../errors.ts'
import type { LoadedDataset } from './loaded-dataset.ts'

/** One state of the data that several statements can read. */
export interface Snapshot {
  /** What is loaded in this state. */
  readonly dataset: Promise<LoadedDataset>
  /** The rows of a statement, as plain objects; integers are numbers. */
  readonly rows: <Row extends RecordShape = RecordShape>(
    text: string,
    parameters?: Record<string, unknown>,
  ) => Promise<Row[]>
  /** The same in portions, with back-pressure: the database sends only what the reader takes, and stops when it stops. */
  readonly stream: <Row extends RecordShape = RecordShape>(
    text: string,
    parameters?: Record<string, unknown>,
  ) => AsyncIterable<readonly Row[]>
}

/** Work over a snapshot. */
export type SnapshotWork<T> = (snapshot: Snapshot) => Promise<T>

/** What became of work: its result, unless the data changed meanwhile. */
export type Outcome<T> = { changed: true } | { changed: false; result: T }

/** The error of work over data that did not stay the same. */
export function changedMeanwhile(): AppError {
  return new AppError('DATABASE_UNAVAILABLE', 'The data was reloaded while it was being read. Try again.')
}
