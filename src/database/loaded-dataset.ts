import type { RecordShape } from 'neo4j-driver'
import { statement } from './statement.ts'

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

/** What was loaded, and in which state of the database. */
export interface KnownDataset {
  dataset: LoadedDataset
  /**
   * The bookmark of that state: any later read that ends with it has read the same state. Undefined where the database
   * gives none, or has changed during each reading.
   */
  bookmark: string | undefined
}

/** Reads what is loaded. */
export async function readDataset(
  rows: (text: string) => Promise<(LoadedDataset & RecordShape)[]>,
): Promise<LoadedDataset> {
  const [found] = await rows(statement('dataset/ledger'))
  return found ?? { title: null, licence: null, version: null, complete: false, foreign: false }
}
