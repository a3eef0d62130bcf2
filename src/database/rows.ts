import type { Record as DriverRecord, RecordShape } from 'neo4j-driver'
import type { ReadWatch } from '../scope.ts'
import type { Runner } from './session.ts'
import { nameOfStatement } from './statement.ts'

/** The rows of a statement, as plain objects. */
export async function rowsOf<Row extends RecordShape>(
  runner: Runner,
  text: string,
  parameters: Record<string, unknown>,
): Promise<Row[]> {
  const { records } = await runner.run<Row>(text, parameters)
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

/** The same in portions; the watch is told when the reader stops. */
export async function* streamOf<Row extends RecordShape>(
  runner: Runner,
  watch: ReadWatch,
  text: string,
  parameters: Record<string, unknown>,
): AsyncGenerator<readonly Row[]> {
  const end = watch(nameOfStatement(text))
  let fault: unknown
  let portion: Row[] = []
  try {
    for await (const record of runner.run<Row>(text, parameters)) {
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
