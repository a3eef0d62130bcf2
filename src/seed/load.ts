import { statement } from '../database/statement.ts'
import { assertNoViolations, runChecks } from './check.ts'
import type { CheckResult } from './check-result.ts'
import { derive, type Scope } from './derive/derive.ts'
import { assertNewIds, positionsOf } from './ids.ts'
import { makeInspection } from './inspection.ts'
import { assertDatesReadable, assertWhole } from './loaded.ts'
import { datasetVersion, recordComplete, recordScript } from './ledger.ts'
import type { Revision } from './revision.ts'
import { runScript } from './run-script.ts'
import { deleteAll, runnerIn, writeAll, type InTransaction } from './runner.ts'
import type { Script, ScriptCounts } from './script.ts'
import type { Task } from './task.ts'

/** What happened to a script. */
export interface ScriptReport extends ScriptCounts {
  name: string
  state: 'new' | 'changed' | 'unchanged'
  /** Whether anything was written for it. */
  hasWritten: boolean
}

/** What was loaded. */
export interface Loaded {
  /** Every script, with what was added for it. */
  scripts: readonly ScriptReport[]
  /** How many nodes a reset deleted. */
  deleted: number
  /** Every rule with what breaks it. */
  checks: readonly CheckResult[]
}

/**
 * Does what a task says, derives what follows, checks everything and keeps the ledger.
 *
 * @param inTransaction lets each step run in one transaction for all, or in one of its own
 * @param scripts all scripts, in their order
 * @param report is called for each script as soon as it has run, or is passed over
 * @throws AppError INVALID_SCRIPT or CHECK_FAILED
 */
export async function loadScripts(
  inTransaction: InTransaction,
  scripts: readonly Script[],
  task: Task,
  report: (script: ScriptReport) => void,
): Promise<Loaded> {
  const version = datasetVersion(scripts)
  const positions = positionsOf(scripts)
  const deleted = task.isReset ? await clear(inTransaction, task.inParts) : 0
  const run = (steps: InTransaction): Promise<ScriptReport[]> => runAll(steps, scripts, task, report)
  // What a revision removes and makes anew is one step, also in parts.
  const reports = task.revision
    ? await inTransaction((transaction) => run((step) => step(transaction)))
    : await run(inTransaction)
  const inspection = makeInspection()
  const scope = scopeAfter(task, reports)
  await derive(inTransaction, scope, task.isFirst, inspection)
  assertDatesReadable(inspection, positions)
  await inTransaction((transaction) => assertWhole(transaction, scripts, { ...task, scope }, inspection))
  const checks = await runChecks(runnerIn(inTransaction), inspection)
  assertNoViolations(checks, positions)
  await deleteAll(inTransaction, 'seed/delete-retired')
  await inTransaction((transaction) => recordComplete(transaction, version))
  return { scripts: reports, deleted, checks }
}

/** Where nothing was written, nothing new follows. */
function scopeAfter({ scope, revision, isSettled }: Task, reports: readonly ScriptReport[]): Scope {
  const hasWritten = revision !== undefined || reports.some((report) => report.hasWritten)
  return isSettled && !hasWritten ? new Set() : scope
}

/** Takes away all that was loaded. A mark stays until the next load, in case this is interrupted between its parts. */
async function clear(inTransaction: InTransaction, inParts: boolean): Promise<number> {
  await inTransaction((transaction) => transaction.run(statement('seed/begin-reset')))
  return deleteAll(inTransaction, inParts ? 'seed/reset-batch' : 'seed/retire-all')
}

async function runAll(
  inTransaction: InTransaction,
  scripts: readonly Script[],
  task: Task,
  report: (script: ScriptReport) => void,
): Promise<ScriptReport[]> {
  const { revision, missing, runs, pending } = task
  if (missing.length > 0)
    await inTransaction((transaction) => transaction.run(statement('seed/forget'), { names: missing }))
  if (revision) await remove(inTransaction, revision)
  await inTransaction((transaction) => assertNewIds(transaction, runs))
  const parts = new Map(runs.map((script) => [script.name, script]))
  const version = datasetVersion(scripts)
  const reports: ScriptReport[] = []
  for (const script of scripts) {
    const state = pending.get(script.name) ?? 'unchanged'
    const part = parts.get(script.name)
    const scriptReport =
      part === undefined && state === 'unchanged'
        ? unchanged(script)
        : await inTransaction(async (transaction): Promise<ScriptReport> => {
            const counts = part ? await runScript(transaction, part) : NOTHING
            if (state !== 'unchanged') await recordScript(transaction, script, version)
            return { name: script.name, state, ...counts }
          })
    reports.push(scriptReport)
    report(scriptReport)
  }
  return reports
}

const NOTHING = { nodes: 0, relations: 0, milliseconds: 0, hasWritten: false }

async function remove(inTransaction: InTransaction, { removed, relations }: Revision): Promise<void> {
  const ids = [...removed]
  await writeAll(inTransaction, 'seed/delete-relations', relations)
  await writeAll(inTransaction, 'derive/delete-successions', ids)
  await writeAll(inTransaction, 'derive/retire-names', ids)
  await writeAll(inTransaction, 'seed/retire', ids)
}

/** The report of a script that had run before. */
export function unchanged({ name }: Script): ScriptReport {
  return { name, state: 'unchanged', ...NOTHING }
}
