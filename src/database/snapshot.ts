import type { ManagedTransaction, Record as DriverRecord, RecordShape } from 'neo4j-driver'
import { AppError } from '../errors.ts'
import type { ReadWatch, Scope } from '../scope.ts'
import { read, type ReadTarget } from './session.ts'
import { nameOfStatement, statement } from './statement.ts'
import { watched } from './watch.ts'

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

/** Which data is loaded. */
export interface LoadedDataset {
  title: string | null
  licence: string | null
  /** Hash of the seed ledger; null before the first load. */
  version: string | null
  /** False while a load in parts is in progress or has failed. */
  complete: boolean
  /** Whether there are nodes that Jokbo did not load. */
  foreign: boolean
}

/**
 * Runs `work` over one state of the data. In Neo4j each statement sees what is committed at that moment, so the version
 * of the data is read before and after; if it differs, the work is repeated once.
 *
 * @param isRepeatable false for work that sends on what it reads
 * @throws AppError DATABASE_UNAVAILABLE when the data changed during the work; otherwise as `read` does
 */
export async function readSnapshot<T>(
  target: ReadTarget,
  scope: Scope,
  work: (snapshot: Snapshot) => Promise<T>,
  isRepeatable: boolean,
): Promise<T> {
  const attempt = async () => {
    const { result } = await read(
      target,
      scope,
      (tx) => inSnapshot(tx, scope.watch, work),
      isRepeatable ? undefined : 1,
    )
    return result
  }
  const first = await attempt()
  if (!first.changed) return first.result
  const second = isRepeatable ? await attempt() : first
  if (!second.changed) return second.result
  throw new AppError('DATABASE_UNAVAILABLE', 'The data was reloaded while it was being read. Try again.')
}

async function inSnapshot<T>(
  transaction: Pick<ManagedTransaction, 'run'>,
  watch: ReadWatch,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<{ changed: true } | { changed: false; result: T }> {
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

/** Reads what is loaded. */
export async function readDataset(rows: Snapshot['rows']): Promise<LoadedDataset> {
  const [found] = await rows<LoadedDataset & RecordShape>(statement('dataset/ledger'))
  return found ?? { title: null, licence: null, version: null, complete: false, foreign: false }
}

/** The rows of a statement in a transaction, as plain objects. */
export async function rowsOf<Row extends RecordShape>(
  transaction: Pick<ManagedTransaction, 'run'>,
  text: string,
  parameters: Record<string, unknown>,
): Promise<Row[]> {
  const { records } = await transaction.run<Row>(text, parameters)
  return records.map(rowOf)
}

/** A row as a plain object. The driver's own `toObject` takes as much time as to read a few values from the network. */
function rowOf<Row extends RecordShape>(record: DriverRecord<Row>): Row {
  const row: Record<PropertyKey, unknown> = {}
  for (const [index, key] of record.keys.entries()) row[key] = record.get(index)
  return row as Row
}

/** Rows of a portion: a step between asynchronous readers costs as much as a row. */
const PORTION = 200

async function* streamOf<Row extends RecordShape>(
  transaction: Pick<ManagedTransaction, 'run'>,
  watch: ReadWatch,
  text: string,
  parameters: Record<string, unknown>,
): AsyncGenerator<readonly Row[]> {
  const end = watch(nameOfStatement(text))
  let fault: unknown
  let portion: Row[] = []
  try {
    for await (const record of transaction.run<Row>(text, parameters)) {
      if (portion.push(rowOf(record)) < PORTION) continue
      yield portion
      portion = []
    }
    if (portion.length > 0) yield portion
  } catch (error) {
    fault = error
    throw error
  } finally {
    // Runs also when the reader stops before the last row.
    end(fault)
  }
}
