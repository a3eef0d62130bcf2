import type { Database } from '../database/connect.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import type { CheckResult } from './check.ts'
import { createConstraints } from './constraints.ts'
import type { InTransaction } from './derive/properties.ts'
import { deleteAll } from './derive/successions.ts'
import { datasetVersion, reader, readState, type ScriptCounts, type SeedState } from './ledger.ts'
import { loadScripts, unchanged, type Loaded, type ScriptReport } from './load.ts'
import { withSeedLock } from './lock.ts'
import { planAhead } from './plan-ahead.ts'
import { planSeeds, refuseDrift, type PlannedScript } from './plan.ts'
import { prepareScript, refuseDuplicates, type PreparedScript } from './prepare.ts'
import type { Script } from './script.ts'

/** How to seed. */
export interface SeedOptions {
  /** Delete what was loaded before and load everything anew; when that fails, what was loaded before is still there. */
  reset?: boolean
  /** Commit each step by itself, for data beyond the memory of one transaction; nothing is taken back when one fails. */
  inParts?: boolean
}

/** What seeding did. */
export interface SeedResult {
  scripts: readonly ScriptReport[]
  /** Over all scripts that ran; the time includes what was derived and checked. */
  total: ScriptCounts
  /** How many nodes a reset deleted. */
  deleted: number
  /** SHOULD rules that the data breaks; empty when nothing had to be loaded. */
  advice: readonly CheckResult[]
  /** Names the loaded dataset: see {@link datasetVersion}. */
  version: string
}

/**
 * What seeding would do, without doing it.
 *
 * @throws AppError INVALID_SCRIPT for ids defined twice; INVALID_CONFIG for a database that is not Jokbo's
 */
export async function planRun(database: Database, scripts: readonly Script[]): Promise<PlannedScript[]> {
  refuseDuplicates(scripts.map(prepareScript))
  const state = await readState(reader(database))
  refuseForeign(state)
  return planSeeds(scripts, state.entries)
}

/**
 * Loads the scripts that are not loaded yet, derives what follows from them, checks everything and keeps the ledger: all
 * of it, or the graph stays as it was. With `inParts` scripts are committed one by one, and the dataset counts as
 * incomplete until everything is derived and checked.
 *
 * @throws AppError INVALID_CONFIG for a database that is not Jokbo's, INVALID_SCRIPT for a script at fault or a changed
 *   one without `reset`, CHECK_FAILED for data that breaks a MUST rule, DATABASE_UNAVAILABLE when the database is gone,
 *   out of memory, or being seeded by another program
 */
export async function runSeeds(
  database: Database,
  scripts: readonly Script[],
  options: SeedOptions = {},
  report: (script: ScriptReport) => void = () => {},
): Promise<SeedResult> {
  const prepared = scripts.map(prepareScript)
  refuseDuplicates(prepared)
  refuseUnfit(await readState(reader(database)), scripts, options)
  await createConstraints(database)
  return withSeedLock(database, async () => {
    const started = performance.now()
    // Read again: another program may have seeded up to this moment.
    const state = await readState(reader(database))
    refuseUnfit(state, scripts, options)
    const { deleted, loaded } = await whilePlanning(database, state, () =>
      asOne(database, options, (inTransaction) => resetAndLoad(inTransaction, prepared, state, options, report)),
    )
    const milliseconds = Math.round(performance.now() - started)
    return resultOf(loaded, { deleted, milliseconds, version: datasetVersion(scripts) })
  })
}

/** Plans ahead beside the first load of all; a database that has been in use knows its plans, or is quick to make them. */
async function whilePlanning<T>(database: Database, state: SeedState, work: () => Promise<T>): Promise<T> {
  if (state.known || state.hasNodes) return work()
  const ended = new AbortController()
  const planning = planAhead(database, ended.signal)
  try {
    return await work()
  } finally {
    ended.abort()
    await planning
  }
}

function refuseUnfit(state: SeedState, scripts: readonly Script[], options: SeedOptions): void {
  refuseForeign(state)
  if (options.reset !== true && !state.resetting) refuseDrift(planSeeds(scripts, state.entries))
}

/** A database with nodes but without a ledger holds what somebody else keeps there. */
function refuseForeign(state: SeedState): void {
  if (state.known || !state.hasNodes) return
  const message =
    'The database holds nodes that Jokbo did not load, so nothing was changed. Set NEO4J_URI or NEO4J_DATABASE to an empty one.'
  throw new AppError('INVALID_CONFIG', message)
}

/** Lets every step of `work` run in one transaction, or, in parts, each in one of its own. */
function asOne<T>(
  database: Database,
  { inParts }: SeedOptions,
  work: (inTransaction: InTransaction) => Promise<T>,
): Promise<T> {
  if (inParts === true) return work((step) => database.transaction(step))
  return database.transaction((transaction) => work((step) => step(transaction)))
}

async function resetAndLoad(
  inTransaction: InTransaction,
  prepared: readonly PreparedScript[],
  state: SeedState,
  options: SeedOptions,
  report: (script: ScriptReport) => void,
): Promise<{ deleted: number; loaded: Loaded }> {
  const isReset = options.reset === true || state.resetting
  const deleted = isReset && state.known ? await reset(inTransaction) : 0
  const left = isReset ? { ...state, entries: [], complete: false } : state
  return { deleted, loaded: await load(inTransaction, prepared, left, report) }
}

/** Deletes the ledger, then what was loaded, in batches; in parts, a mark stays until the next load, should this be cut off. */
async function reset(inTransaction: InTransaction): Promise<number> {
  await inTransaction((transaction) => transaction.run(statement('seed/begin-reset')))
  return deleteAll(inTransaction, 'seed/reset-batch')
}

async function load(
  inTransaction: InTransaction,
  prepared: readonly PreparedScript[],
  state: SeedState,
  report: (script: ScriptReport) => void,
): Promise<Loaded> {
  const run = new Set(state.entries.map(({ name }) => name))
  const names = prepared.map(({ script }) => script.name)
  const pending = new Set(names.filter((name) => !run.has(name)))
  if (pending.size > 0 || !state.complete) return loadScripts(inTransaction, prepared, pending, report)
  const scripts = names.map(unchanged)
  scripts.forEach(report)
  return { scripts, checks: [] }
}

function resultOf(
  { scripts, checks }: Loaded,
  rest: { deleted: number; milliseconds: number; version: string },
): SeedResult {
  const { deleted, milliseconds, version } = rest
  const sum = (field: 'nodes' | 'relations'): number => scripts.reduce((all, script) => all + script[field], 0)
  return {
    scripts,
    total: { nodes: sum('nodes'), relations: sum('relations'), milliseconds },
    deleted,
    advice: checks.filter(({ level, breaches }) => level === 'SHOULD' && breaches.length > 0),
    version,
  }
}
