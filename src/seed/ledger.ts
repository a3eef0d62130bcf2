import { createHash } from 'node:crypto'
import type { Database, Transaction } from '../database/connect.ts'
import { statement } from '../database/statement.ts'
import type { Script } from './script.ts'

/** What the ledger keeps of a script that was run. */
export interface LedgerEntry {
  name: string
  checksum: string
}

/** What a database says of its own seeding. */
export interface SeedState {
  /** Scripts that were run, in their order. */
  entries: readonly LedgerEntry[]
  /** Whether the ledger was ever written; it stays so through a reset that was cut off. */
  known: boolean
  /** Whether all scripts were run, everything derived, and no MUST rule broken. */
  complete: boolean
  /** Whether a reset began and did not end. */
  resetting: boolean
  /** Whether nodes are there that are not of the ledger. */
  hasNodes: boolean
}

/** What was counted and measured while a script ran. */
export interface ScriptCounts {
  nodes: number
  relations: number
  milliseconds: number
}

/** Runs statements: a transaction, or a database for reading. */
export type Runner = Pick<Transaction, 'run'>

/** A database as something that reads, each statement in a transaction of its own. */
export function reader(database: Database): Runner {
  return { run: (text, parameters) => database.rows(text, parameters) }
}

/** Reads the ledger. */
export async function readState(runner: Runner): Promise<SeedState> {
  const rows = await runner.run<SeedState>(statement('seed/state'))
  return rows[0] ?? { entries: [], known: false, complete: false, resetting: false, hasNodes: false }
}

/** Adds a script that has run to the ledger, and marks the dataset as incomplete. */
export async function recordScript(
  runner: Runner,
  script: Script,
  position: number,
  counts: ScriptCounts,
  version: string,
): Promise<void> {
  const { name, checksum } = script
  await runner.run(statement('seed/record-script'), {
    version,
    seed: { name, checksum, position: BigInt(position), ...integers(counts) },
  })
}

/** Writes that the dataset is complete, and which version of it this is. */
export async function recordComplete(runner: Runner, version: string): Promise<void> {
  await runner.run(statement('seed/record-complete'), { version })
}

/** The version of a dataset: a SHA-256 over the names and checksums of its scripts in their order, in hexadecimal. */
export function datasetVersion(scripts: readonly LedgerEntry[]): string {
  const lines = scripts.map(({ name, checksum }) => `${checksum}  ${name}\n`)
  return createHash('sha256').update(lines.join('')).digest('hex')
}

function integers(counts: ScriptCounts): Record<keyof ScriptCounts, bigint> {
  const { nodes, relations, milliseconds } = counts
  return { nodes: BigInt(nodes), relations: BigInt(relations), milliseconds: BigInt(milliseconds) }
}
