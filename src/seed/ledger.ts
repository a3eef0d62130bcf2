import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { statement } from '../database/statement.ts'
import type { Runner } from './runner.ts'
import type { Script, ScriptVersion } from './script.ts'

/** Raised whenever something else is derived from the same scripts, so that what is loaded is derived anew. */
const DERIVATION = 4

/** What a database says of its own seeding. */
export interface SeedState {
  /** Scripts that were run, in their order. */
  entries: readonly ScriptVersion[]
  /** Whether the ledger was ever written; it stays so through an interrupted reset. */
  known: boolean
  /** Whether all scripts were run, everything derived, and no MUST rule broken. */
  complete: boolean
  /** Whether what was derived is what this version of the program derives. */
  derived: boolean
  /** Whether a reset began and did not end. */
  resetting: boolean
  /** Whether there are nodes beside those of the ledger. */
  hasNodes: boolean
  /** Whether there is anything that was loaded. */
  hasEntities: boolean
}

const EMPTY: SeedState = {
  entries: [],
  known: false,
  complete: false,
  derived: false,
  resetting: false,
  hasNodes: false,
  hasEntities: false,
}

/** Reads the ledger. */
export async function readState(runner: Runner): Promise<SeedState> {
  const rows = await runner.run<SeedState>(statement('seed/state'), { derivation: BigInt(DERIVATION) })
  return rows[0] ?? EMPTY
}

/** Notes a script that has run in the ledger, and marks the dataset as incomplete. */
export async function recordScript(runner: Runner, { name, checksum, text }: Script, version: string): Promise<void> {
  const seed = { name, checksum, text: new Int8Array(gzipSync(text)) }
  await runner.run(statement('seed/record-script'), { version, seed })
}

/** What scripts said when they were loaded, by name. */
export async function readTexts(runner: Runner, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await runner.run<{ name: string; text: Int8Array | null }>(statement('seed/script-texts'), {
    wanted: { names },
  })
  return new Map(rows.flatMap(({ name, text }) => (text ? [[name, gunzipSync(text).toString('utf8')] as const] : [])))
}

/** Writes that the dataset is complete, and which version of it this is. */
export async function recordComplete(runner: Runner, version: string): Promise<void> {
  await runner.run(statement('seed/record-complete'), { version, derivation: BigInt(DERIVATION) })
}

/** The version of a dataset: a SHA-256 over the names and checksums of its scripts in their order, in hexadecimal. */
export function datasetVersion(scripts: readonly ScriptVersion[]): string {
  const lines = scripts.map(({ name, checksum }) => `${checksum}  ${name}\n`)
  return createHash('sha256').update(lines.join('')).digest('hex')
}
