import { dirname } from 'node:path'
import { AppError } from '../errors.ts'
import type { Scope } from './derive/derive.ts'
import { readTexts, type SeedState } from './ledger.ts'
import { assertNoDrift, assertSameSet, hasDrifted, planSeeds, type PlannedScript } from './plan.ts'
import { reviseScripts, type Revision } from './revision.ts'
import type { Runner } from './runner.ts'
import { parseScript, type Script } from './script.ts'
import { statementFault } from './statement-fault.ts'
import { positionText } from './text/position.ts'

/** How the scripts may replace what is loaded. */
export type Replacing =
  /** New scripts are loaded; changed and missing ones are refused. */
  | 'nothing'
  /** New and changed scripts are loaded; missing ones are refused. */
  | 'changed'
  /** The same, and what was loaded from missing scripts is removed. */
  | 'all'
  /** Everything is loaded anew. */
  | 'reset'

/** What a run has to do. */
export interface Task {
  /** Whether everything that was loaded is deleted first. */
  isReset: boolean
  /** What is made anew, where only some of it is. */
  revision: Revision | undefined
  /** Names of scripts that were loaded and are no longer there. */
  missing: readonly string[]
  /** The scripts that run, or those of their rows that do. */
  runs: readonly Script[]
  /** The scripts that the ledger does not know as they are. */
  pending: ReadonlyMap<string, 'new' | 'changed'>
  /** For which nodes it is worked out what follows. */
  scope: Scope
  /** Whether nothing was derived before. */
  isFirst: boolean
  /** Whether all that was loaded before was derived and checked. */
  isSettled: boolean
  /** Whether each step is committed by itself. */
  inParts: boolean
  /** Whether there is nothing to do. */
  isDone: boolean
}

/**
 * Works out what has to be done so that the graph is what the scripts say.
 *
 * @param runner reads the ledger
 * @throws AppError INVALID_SCRIPT where scripts have changed in a way that only a reset can follow
 */
export async function planTask(
  runner: Runner,
  state: SeedState,
  scripts: readonly Script[],
  replacing: Replacing,
): Promise<Task> {
  const plan = planSeeds(scripts, state.entries)
  if (state.resetting || replacing === 'reset') return resetOf(scripts, state)
  const missing = namesOf(plan, 'missing')
  const folder = dirname(scripts[0]?.path ?? '')
  if (replacing === 'all') assertSameSet(plan, folder)
  else assertNoDrift(plan, replacing === 'changed', folder)
  if (!hasDrifted(plan)) return additionOf(state, scripts, plan)
  const revision = await revisionOf(runner, scripts, plan)
  if (revision) return { ...taskOf(plan, revision.scripts), revision, missing, scope: scopeOf(state, revision.touched) }
  if (replacing === 'all') return resetOf(scripts, state)
  await assertReadable(runner, scripts)
  throw new AppError('INVALID_SCRIPT', freeText(scripts))
}

/**
 * Asserts that Neo4j can read the statements that have another form than those that are known: such a form may be a slip.
 *
 * @throws AppError INVALID_SCRIPT at the place of the first slip
 */
async function assertReadable(runner: Runner, scripts: readonly Script[]): Promise<void> {
  const free = scripts.flatMap(({ statements }) => statements).filter(({ footprint }) => footprint === undefined)
  for (const { text, position } of free) {
    try {
      await runner.run(`EXPLAIN\n${text}`)
    } catch (error) {
      throw statementFault(error, { position: { ...position, line: position.line - 1 } })
    }
  }
}

/** Why the changes of scripts cannot be made alone, with the remedy. */
function freeText(scripts: readonly Script[]): string {
  const free = scripts.flatMap(({ statements }) => statements).find(({ footprint }) => footprint === undefined)
  const reason = free
    ? `${positionText(free.position)}: of this statement it cannot be told which nodes it changes, so the changes of the scripts cannot be loaded alone. Write it in a form of seeds/README.md, with the ids in its rows, or run`
    : 'Too much has changed to be loaded alone, or an earlier version of Jokbo loaded it. Run'
  return `${reason} the command with --reset to load everything anew.`
}

function taskOf(plan: readonly PlannedScript[], runs: readonly Script[]): Omit<Task, 'scope'> {
  const pending = plan.flatMap(({ name, state }) =>
    state === 'new' || state === 'changed' ? [[name, state] as const] : [],
  )
  return {
    isReset: false,
    revision: undefined,
    missing: [],
    runs,
    pending: new Map(pending),
    isFirst: false,
    isSettled: false,
    inParts: false,
    isDone: false,
  }
}

function resetOf(scripts: readonly Script[], state: SeedState): Task {
  const plan = scripts.map(({ name }) => ({ name, state: 'new' as const }))
  return { ...taskOf(plan, scripts), isReset: state.known, scope: 'all', isFirst: true }
}

/** New scripts run after those that are loaded, whatever their names. */
function additionOf(state: SeedState, scripts: readonly Script[], plan: readonly PlannedScript[]): Task {
  const isNew = new Set(namesOf(plan, 'new'))
  const runs = scripts.filter(({ name }) => isNew.has(name))
  const isSettled = state.complete && state.derived
  const isDone = runs.length === 0 && isSettled
  const isFirst = state.entries.length === 0
  const touched = isFirst || isDone ? undefined : touchedBy(runs)
  return { ...taskOf(plan, runs), scope: touched ? scopeOf(state, touched) : 'all', isFirst, isSettled, isDone }
}

/** Everything, unless all else was derived and checked. */
function scopeOf({ complete, derived }: SeedState, touched: ReadonlySet<string>): Scope {
  return complete && derived ? touched : 'all'
}

/** Ids of all that scripts speak of; undefined where that cannot be told. */
function touchedBy(scripts: readonly Script[]): ReadonlySet<string> | undefined {
  return reviseScripts([], scripts)?.touched
}

async function revisionOf(
  runner: Runner,
  scripts: readonly Script[],
  plan: readonly PlannedScript[],
): Promise<Revision | undefined> {
  const texts = await readTexts(runner, [...namesOf(plan, 'changed'), ...namesOf(plan, 'missing')])
  const current = new Map(scripts.map((script) => [script.name, script]))
  const loaded = plan
    .filter(({ state }) => state !== 'new')
    .map(({ name, state }) => (state === 'unchanged' ? current.get(name) : parsed(name, texts.get(name))))
  const known = loaded.filter((script) => script !== undefined)
  return known.length === loaded.length ? reviseScripts(known, scripts) : undefined
}

/** A script as it was loaded; undefined where its text is not known, or can no longer be read. */
function parsed(name: string, text: string | undefined): Script | undefined {
  if (text === undefined) return undefined
  try {
    return parseScript(name, text, name)
  } catch (error) {
    if (error instanceof AppError) return undefined
    throw error
  }
}

function namesOf(plan: readonly PlannedScript[], wanted: PlannedScript['state']): string[] {
  return plan.flatMap(({ name, state }) => (state === wanted ? [name] : []))
}
