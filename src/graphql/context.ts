import type DataLoader from 'dataloader'
import type { FieldNode } from 'graphql'
import type { Driver } from 'neo4j-driver'
import type { RequestRecord } from '../observe/request-record.ts'
import type { Access } from '../questions/ask.ts'
import type { CoveredSelections } from './covered.ts'

/** What every resolver of one request shares. */
export interface Context {
  /** What @neo4j/graphql reads with. */
  executionContext: Driver
  /** Asks questions under the scope of the request. */
  ask: Access['ask']
  record: RequestRecord
  /** Fires when the request must end. */
  signal: AbortSignal
  /** Loads of generated types, by the selection that they are for. */
  loaders: WeakMap<readonly FieldNode[], DataLoader<string, Record<string, unknown> | null>>
  /** Which fields a selection asks for, where all of them have been read already. */
  covered: CoveredSelections
  /** Whether the request asks only whether and how it would be answered: nothing is run. */
  isHead: boolean
}

/** Makes the context of one request. */
export function makeContext(access: Access, record: RequestRecord, signal: AbortSignal, isHead: boolean): Context {
  return {
    executionContext: access.executor,
    ask: access.ask,
    record,
    signal,
    loaders: new WeakMap(),
    covered: new WeakMap(),
    isHead,
  }
}
