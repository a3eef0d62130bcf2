import { inject } from 'vitest'
import { connectDatabase, type Database } from '../../src/database/connect.ts'
import { accessTo } from '../../src/questions/ask.ts'
import { readiness } from '../../src/questions/readiness.ts'
import { openScope } from '../../src/scope.ts'
import { datasetVersion } from '../../src/seed/ledger.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { readScripts } from '../../src/seed/script.ts'

/** A connection to the database of the test run; close it after use. Files run one after another and share it. */
export function openTestDatabase(): Promise<Database> {
  return connectDatabase(inject('neo4j'), 10_000)
}

/** Replaces what the database holds by the scripts of a folder: the tiny graph for rules, `seeds` for the real record. */
export async function loadFolder(database: Database, folder: string): Promise<void> {
  const scripts = readScripts(folder)
  // The record takes long to load, and no test writes into it.
  const { version } = await accessTo(database)(openScope(10_000)).ask(readiness, undefined)
  if (folder === 'seeds' && version === datasetVersion(scripts)) return
  await runSeeds(database, scripts, { reset: true })
}
