import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import type { CheckResult } from './check-result.ts'
import { createConstraints } from './constraints.ts'
import { assertUniqueIds } from './ids.ts'
import { datasetVersion, readState, type SeedState } from './ledger.ts'
import { loadScripts, unchanged, type Loaded, type ScriptReport } from './load.ts'
import { withSeedLock } from './lock.ts'
import { planAhead } from './plan-ahead.ts'
import { assertNoDrift, hasDrifted, planSeeds, type PlannedScript } from './plan.ts'
import { deleteAll, inTransactions, reader, type InTransaction, type SeedDatabase } from './runner.ts'
import type { Script, ScriptCounts } from './script.ts'

/** How to seed. */
export interface SeedOptions {
  /**
   * Delete what was loaded before and reload everything: always, or only when the database was loaded from other scripts.
   * When that fails, what was loaded before is still there.
   */
  reset?: boolean | 'when-changed'
  /** Commit each step by itself, for data beyond the memory of one transaction; nothing is rolled back when one fails. */
  inParts?: boolean
}

/** What is reported during a run: a script was handled, or changed scripts were found and `when-changed` resets. */
export type SeedEvent = { event: 'script'; script: ScriptReport } | { event: 'changed' }

/** What seeding did. */
export interface SeedResult {
  scripts: readonly ScriptReport[]
  /** Over all scripts that ran; the time includes what was derived and checked. */
  total: ScriptCounts
  /** How many nodes a reset deleted. */
  deleted: number
  /** SHOULD rules that the data breaks; empty when nothing had to be loaded. */
  advice: readonly CheckResult[]
  /** Identifies the loaded dataset: see {@link datasetVersion}. */
  version: string
}

/**
 * What seeding would do, without doing it.
 *
 * @throws AppError INVALID_SCRIPT for ids defined twice; INVALID_CONFIG for a database that is not Jokbo's
 */
export async function planRun(database: SeedDatabase, scripts: readonly Script[]): Promise<PlannedScript[]> {
  assertUniqueIds(scripts)
  const state = await readState(reader(database))
  assertOwn(state)
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
  database: SeedDatabase,
  scripts: readonly Script[],
  options: SeedOptions = {},
  report: (event: SeedEvent) => void = () => {},
): Promise<SeedResult> {
  assertUniqueIds(scripts)
  // Before the lock, as the constraints must not be created in a database of somebody else.
  assertOwn(await readState(reader(database)))
  await createConstraints(database)
  return withSeedLock(database, async () => {
    const started = performance.now()
    // Read again: another program may have seeded up to this moment.
    const state = await readState(reader(database))
    assertOwn(state)
    const task = taskOf(state, scripts, options)
    if (options.reset === 'when-changed' && task.hasDrifted) report({ event: 'changed' })
    const { deleted, loaded } = await whilePlanning(database, state, () =>
      inTransactions(database, options.inParts === true, async (inTransaction) => ({
        deleted: task.isReset && state.known ? await reset(inTransaction) : 0,
        loaded: await load(inTransaction, scripts, task, report),
      })),
    )
    const milliseconds = Math.round(performance.now() - started)
    return resultOf(loaded, { deleted, milliseconds, version: datasetVersion(scripts) })
  })
}

/** A database with nodes but without a ledger holds what somebody else keeps there. */
function assertOwn(state: SeedState): void {
  if (state.known || !state.hasNodes) return
  const message =
    'The database holds nodes that Jokbo did not load, so nothing was changed. Set NEO4J_URI or NEO4J_DATABASE to an empty one.'
  throw new AppError('INVALID_CONFIG', message)
}

/** What a run has to do. */
interface Task {
  isReset: boolean
  /** Whether the database was loaded from other scripts than these. */
  hasDrifted: boolean
  /** Names of the scripts that are to run. */
  pending: ReadonlySet<string>
  /** Whether everything is loaded, derived and checked already. */
  isDone: boolean
}

function taskOf(state: SeedState, scripts: readonly Script[], { reset = false }: SeedOptions): Task {
  const plan = planSeeds(scripts, state.entries)
  const drifted = hasDrifted(plan)
  const isReset = state.resetting || reset === true || (reset === 'when-changed' && drifted)
  if (!isReset) assertNoDrift(plan)
  const toRun = isReset ? scripts : plan.filter((script) => script.state === 'new')
  const pending = new Set(toRun.map(({ name }) => name))
  return {
    isReset,
    hasDrifted: drifted,
    pending,
    isDone: !isReset && state.complete && state.derived && pending.size === 0,
  }
}

/** Plans ahead during the first load; a database that has been in use has its plans, or makes them quickly. */
async function whilePlanning<T>(database: SeedDatabase, state: SeedState, work: () => Promise<T>): Promise<T> {
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

/** Deletes the ledger, then what was loaded, in batches; a mark stays until the next load, in case this is interrupted. */
async function reset(inTransaction: InTransaction): Promise<number> {
  await inTransaction((transaction) => transaction.run(statement('seed/begin-reset')))
  return deleteAll(inTransaction, 'seed/reset-batch')
}

function load(
  inTransaction: InTransaction,
  scripts: readonly Script[],
  { pending, isDone }: Task,
  report: (event: SeedEvent) => void,
): Promise<Loaded> {
  const reportScript = (script: ScriptReport): void => {
    report({ event: 'script', script })
  }
  if (!isDone) return loadScripts(inTransaction, scripts, pending, reportScript)
  const reports = scripts.map(unchanged)
  reports.forEach(reportScript)
  return Promise.resolve({ scripts: reports, checks: [] })
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
    advice: checks.filter(({ level, violations }) => level === 'SHOULD' && violations.length > 0),
    version,
  }
}
