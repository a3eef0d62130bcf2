import type DataLoader from 'dataloader'
import type { FieldNode } from 'graphql'
import type { Driver } from 'neo4j-driver'
import type { RequestRecord } from '../observe/request-record.ts'
import type { Access } from '../questions/ask.ts'
import type { AsOf } from '../time/as-of.ts'
import type { CoveredSelections } from './covered.ts'
import type { AnswerSize } from './limits/answer-size.ts'
import type { HeavyQueue } from './limits/heavy-work.ts'

/** What every resolver of one request shares. */
export interface Context {
  /** The reads of @neo4j/graphql go through this. */
  executionContext: Driver
  /** Answers questions under the scope of the request. */
  ask: Access['ask']
  assertAvailable: Access['assertAvailable']
  record: RequestRecord
  /** Fires when the request must end. */
  signal: AbortSignal
  size: AnswerSize
  /** Of a large operation: where its root fields wait, one by one, until they may read. */
  heavy?: HeavyQueue
  /** Batched loads of generated types, by the selection that asks for them. */
  loaders: WeakMap<readonly FieldNode[], DataLoader<string, Record<string, unknown> | null>>
  /** Batched questions of hand-written fields, by the selection that asks them. */
  batches: WeakMap<readonly FieldNode[], DataLoader<string, unknown>>
  /** Whether what a selection asks for has been read already, by selection. */
  covered: CoveredSelections
  /** The day of each root field that has one, by its key in the answer. */
  days: Map<string, AsOf>
  /** The day of the root field that is being read; `isFound` for the nodes that a question has found as of it. */
  asOf?: AsOf & { isFound?: boolean }
  /** Whether the request is a HEAD: the operation is checked, but not run. */
  isHead: boolean
}

/** What makes the context of one request. */
export type ContextParts = Pick<Context, 'record' | 'signal' | 'size' | 'isHead'> & { access: Access }

/** Makes the context of one request. */
export function makeContext({ access, ...parts }: ContextParts): Context {
  return {
    ...parts,
    executionContext: access.executor,
    ask: access.ask,
    assertAvailable: access.assertAvailable,
    loaders: new WeakMap(),
    batches: new WeakMap(),
    covered: new WeakMap(),
    days: new Map(),
  }
}
