import { inject } from 'vitest'
import { connectDatabase, type Database } from '../../src/database/connect.ts'
import { accessTo, type Access } from '../../src/questions/ask.ts'
import { readiness } from '../../src/questions/readiness.ts'
import { openScope } from '../../src/scope.ts'
import { datasetVersion } from '../../src/seed/ledger.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { readScripts, type Script } from '../../src/seed/script.ts'

/** A connection to the database of the test run; close it after use. Files run one after another and share it. */
export function openTestDatabase(): Promise<Database> {
  return connectDatabase(inject('neo4j'), 10_000)
}

/** The folder that was loaded last, and the state of the database right after it: any later change gives another one. */
let loaded: { folder: string; state: string | undefined } | undefined

/**
 * Lets the database hold the scripts of a folder and nothing else: the tiny graph for rules, `seeds` for the real record.
 * What is there already, and unchanged, stays.
 */
export async function loadFolder(database: Database, folder: string): Promise<void> {
  const access = accessTo(database)(openScope(10_000))
  const scripts = readScripts(folder)
  if (await isLoaded(access, folder, scripts)) return
  await runSeeds(database, scripts, { replacing: 'reset' })
  loaded = { folder, state: await access.state() }
}

async function isLoaded(access: Access, folder: string, scripts: readonly Script[]): Promise<boolean> {
  // An earlier run may have left the record, which takes long to load and into which no test writes.
  if (folder === 'seeds') return (await access.ask(readiness, undefined)).version === datasetVersion(scripts)
  const state = await access.state()
  return state !== undefined && loaded?.folder === folder && loaded.state === state
}
