import { setMaxListeners } from 'node:events'
import type DataLoader from 'dataloader'
import type { FieldNode } from 'graphql'
import type { Driver } from 'neo4j-driver'
import { within, type Database } from '../database/connect.ts'
import type { ReadSettings } from '../database/session.ts'
import type { RequestRecord } from '../observe/request-record.ts'

/** What every resolver of one request shares. The upper part is what @neo4j/graphql reads. */
export interface Context {
  executionContext: Driver
  sessionConfig: ReadSettings
  /** Milliseconds after which the server ends a generated read. */
  transaction: { timeout: number }
  database: Database
  record: RequestRecord
  /** Fire at the deadline of the request, when the caller goes, and when the program stops. */
  deadlines: readonly AbortSignal[]
  loaders: WeakMap<readonly FieldNode[], DataLoader<string, Record<string, unknown> | null>>
}

/**
 * Makes the context of one request.
 *
 * @param database watched for this request
 * @param timeout milliseconds until the deadline
 * @param ends fire when the caller goes, and when the program is about to stop
 */
export function makeContext(
  database: Database,
  record: RequestRecord,
  timeout: number,
  ends: readonly AbortSignal[],
): Context {
  // AbortSignal.any would leave a trace of every request on the signal that lives as long as the program.
  const deadlines = [AbortSignal.timeout(timeout), ...ends]
  // Every read of every request listens.
  setMaxListeners(0, ...deadlines)
  return {
    executionContext: database.driver,
    sessionConfig: { database: database.name, deadlines },
    transaction: { timeout },
    database: within(database, deadlines),
    record,
    deadlines,
    loaders: new WeakMap(),
  }
}
