import { AppError } from '../errors.ts'
import type { CheckResult } from './check-result.ts'
import { createConstraints, dropConstraints } from './constraints.ts'
import { assertUniqueIds } from './ids.ts'
import { datasetVersion, readState, type SeedState } from './ledger.ts'
import { loadScripts, unchanged, type Loaded, type ScriptReport } from './load.ts'
import { withSeedLock } from './lock.ts'
import { assertFits, memoryOf, needsParts, type Memory } from './memory.ts'
import { planAhead } from './plan-ahead.ts'
import { planSeeds, type PlannedScript } from './plan.ts'
import { inTransactions, reader, type SeedDatabase } from './runner.ts'
import { assertSound, type Script, type ScriptCounts } from './script.ts'
import { planTask, type Replacing, type Task } from './task.ts'

/** How to seed. */
export interface SeedOptions {
  /** How the scripts may replace what is loaded; `changed` by default. When that fails, what was loaded before is still there. */
  replacing?: Replacing
  /** Commit each step by itself, for data beyond the memory of one transaction; nothing is rolled back when one fails. */
  inParts?: boolean
  /** Do everything, then roll it back. */
  dryRun?: boolean
  /** How much one transaction can load: a larger first load is done in parts. */
  memory?: Memory
}

/**
 * What is reported during a run: a script was handled; scripts have changed, and what they say now replaces what was loaded;
 * the load is done in parts, as it is too large for one transaction; a load in parts has failed, so that nothing can be read.
 */
export type SeedEvent = { event: 'script'; script: ScriptReport } | { event: 'changed' | 'in-parts' | 'incomplete' }

/** What seeding did. */
export interface SeedResult {
  scripts: readonly ScriptReport[]
  /** Over all scripts that ran; the time includes what was derived and checked. */
  total: ScriptCounts
  /** How many nodes a reset deleted. */
  deleted: number
  /** Whether there was anything to do. */
  hasRun: boolean
  /** SHOULD rules that the data breaks; empty when nothing had to be loaded. */
  advice: readonly CheckResult[]
  /** Identifies the loaded dataset: see {@link datasetVersion}. */
  version: string
}

/**
 * Which scripts are new, changed, unchanged or missing.
 *
 * @throws AppError INVALID_CONFIG for a database that is not Jokbo's
 */
export async function planRun(database: SeedDatabase, scripts: readonly Script[]): Promise<PlannedScript[]> {
  const state = await readState(reader(database))
  assertOwn(state)
  return planSeeds(scripts, state.entries)
}

/**
 * Brings a database to the state of the scripts: loads what is new, makes anew what has changed, derives what follows, checks
 * everything and keeps the ledger: all of it, or the graph stays as it was. In parts, steps are committed one by one, and the
 * dataset counts as incomplete until everything is derived and checked.
 *
 * @throws AppError INVALID_CONFIG for a database that is not Jokbo's, and for scripts that are too large for one transaction
 *   over data that can be read; INVALID_SCRIPT for a script at fault, or for changes that must not be made; CHECK_FAILED for
 *   data that breaks a MUST rule; DATABASE_UNAVAILABLE when the database is gone, out of memory, or being seeded by another
 *   program
 */
export async function runSeeds(
  database: SeedDatabase,
  scripts: readonly Script[],
  options: SeedOptions = {},
  report: (event: SeedEvent) => void = () => {},
): Promise<SeedResult> {
  const state = await readState(reader(database))
  // Before the lock, as the constraints must not be created in a database of somebody else.
  assertOwn(state)
  if (!isLoaded(state, scripts, options)) {
    assertSound(scripts)
    assertUniqueIds(scripts)
  }
  const created = await createConstraints(database)
  try {
    return await withSeedLock(database, () => runLocked(database, scripts, options, report))
  } finally {
    if (options.dryRun === true) await dropConstraints(database, created)
  }
}

/** Whether all of the scripts are loaded as they are, so that nothing has to be read of them. */
function isLoaded(
  { entries, complete, derived }: SeedState,
  scripts: readonly Script[],
  options: SeedOptions,
): boolean {
  const isSame = planSeeds(scripts, entries).every(({ state }) => state === 'unchanged')
  return isSame && complete && derived && options.replacing !== 'reset'
}

async function runLocked(
  database: SeedDatabase,
  scripts: readonly Script[],
  options: SeedOptions,
  report: (event: SeedEvent) => void,
): Promise<SeedResult> {
  const started = performance.now()
  // Read again: another program may have seeded up to this moment.
  const state = await readState(reader(database))
  assertOwn(state)
  const planned = await planTask(reader(database), state, scripts, options.replacing ?? 'changed')
  const task = { ...planned, inParts: choosesParts(planned, state, options, report) }
  if (isReplacing(task)) report({ event: 'changed' })
  const loaded = task.isDone
    ? passOver(scripts, report)
    : await loadReporting(database, state, scripts, task, options, report)
  const milliseconds = Math.round(performance.now() - started)
  return resultOf(loaded, { hasRun: !task.isDone, milliseconds, version: datasetVersion(scripts) })
}

/** Loads, and tells where a fault leaves data that cannot be read. */
async function loadReporting(
  database: SeedDatabase,
  state: SeedState,
  scripts: readonly Script[],
  task: Task,
  options: SeedOptions,
  report: (event: SeedEvent) => void,
): Promise<Loaded> {
  try {
    return await whilePlanning(database, state, () => load(database, scripts, task, options, report))
  } catch (error) {
    if (task.inParts) report({ event: 'incomplete' })
    throw error
  }
}

/** A database with nodes but without a ledger holds what somebody else keeps there. */
function assertOwn(state: SeedState): void {
  if (state.known || !state.hasNodes) return
  const message =
    'The database holds nodes that Jokbo did not load, so nothing was changed. Set NEO4J_URI or NEO4J_DATABASE to an empty one.'
  throw new AppError('INVALID_CONFIG', message)
}

function choosesParts(
  task: Task,
  state: SeedState,
  { inParts = false, dryRun = false, memory = memoryOf(undefined) }: SeedOptions,
  report: (event: SeedEvent) => void,
): boolean {
  if (dryRun) assertFits(task, memory)
  if (dryRun || inParts) return inParts && !dryRun
  const isChosen = needsParts(task, state, memory)
  if (isChosen) report({ event: 'in-parts' })
  return isChosen
}

function isReplacing({ isReset, revision }: Task): boolean {
  return isReset || revision !== undefined
}

/** Thrown to roll a dry run back. */
class DryRun extends Error {
  readonly loaded: Loaded

  constructor(loaded: Loaded) {
    super('dry run')
    this.loaded = loaded
  }
}

async function load(
  database: SeedDatabase,
  scripts: readonly Script[],
  task: Task,
  { dryRun = false }: SeedOptions,
  report: (event: SeedEvent) => void,
): Promise<Loaded> {
  try {
    return await inTransactions(database, task.inParts, async (inTransaction) => {
      const loaded = await loadScripts(inTransaction, scripts, task, (script) => {
        report({ event: 'script', script })
      })
      if (dryRun) throw new DryRun(loaded)
      return loaded
    })
  } catch (error) {
    if (error instanceof DryRun) return error.loaded
    throw error
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

function passOver(scripts: readonly Script[], report: (event: SeedEvent) => void): Loaded {
  const reports = scripts.map(unchanged)
  for (const script of reports) report({ event: 'script', script })
  return { scripts: reports, deleted: 0, checks: [] }
}

function resultOf(
  { scripts, deleted, checks }: Loaded,
  rest: { hasRun: boolean; milliseconds: number; version: string },
): SeedResult {
  const { hasRun, milliseconds, version } = rest
  const sum = (field: 'nodes' | 'relations'): number => scripts.reduce((all, script) => all + script[field], 0)
  return {
    scripts,
    total: { nodes: sum('nodes'), relations: sum('relations'), milliseconds },
    deleted,
    hasRun,
    advice: checks.filter(({ level, violations }) => level === 'SHOULD' && violations.length > 0),
    version,
  }
}
