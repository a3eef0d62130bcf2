import { setMaxListeners } from 'node:events'
import type DataLoader from 'dataloader'
import type { FieldNode } from 'graphql'
import type { Driver } from 'neo4j-driver'
import type { Database } from '../database/connect.ts'
import type { RequestRecord } from './request-record.ts'

/** What every resolver of one request shares. The upper part is what @neo4j/graphql reads. */
export interface Context {
  executionContext: Driver
  sessionConfig: { database: string }
  /** Milliseconds after which the server ends a generated read. */
  transaction: { timeout: number }
  database: Database
  record: RequestRecord
  /** Fire at the deadline of the request, and when the program stops. */
  deadlines: readonly AbortSignal[]
  loaders: WeakMap<readonly FieldNode[], DataLoader<string, Record<string, unknown> | null>>
}

/**
 * Makes the context of one request.
 *
 * @param database watched for this request
 * @param timeout milliseconds until the deadline
 * @param stopping fires when the program is about to stop
 */
export function makeContext(
  database: Database,
  record: RequestRecord,
  timeout: number,
  stopping: AbortSignal,
): Context {
  const deadline = AbortSignal.timeout(timeout)
  // Every root field listens.
  setMaxListeners(0, deadline)
  return {
    executionContext: database.driver,
    sessionConfig: { database: database.name },
    transaction: { timeout },
    database,
    record,
    // AbortSignal.any would leave a trace of every request on the signal that lives as long as the program.
    deadlines: [deadline, stopping],
    loaders: new WeakMap(),
  }
}
