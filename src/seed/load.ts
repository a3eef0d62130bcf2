import { refuseBreaches, runChecks, type CheckResult } from './check.ts'
import { rebuildNames } from './derive/names.ts'
import { deriveProperties, type InTransaction } from './derive/properties.ts'
import { rebuildSuccessions } from './derive/successions.ts'
import { datasetVersion, recordComplete, recordScript, type ScriptCounts } from './ledger.ts'
import type { ScriptState } from './plan.ts'
import { placesOf, type PreparedScript } from './prepare.ts'
import { refuseKnownIds, runScript } from './run-script.ts'

/** What happened to a script. */
export interface ScriptReport extends ScriptCounts {
  name: string
  state: ScriptState
}

/** What was loaded. */
export interface Loaded {
  scripts: readonly ScriptReport[]
  /** Every rule with what breaks it. */
  checks: readonly CheckResult[]
}

/**
 * Runs the pending scripts, derives what follows from all of them, checks everything and keeps the ledger.
 *
 * @param inTransaction lets each step run in one transaction for all, or in one of its own
 * @param scripts all scripts, in their order
 * @param pending names of those that have not run yet
 * @param report is told of each script as soon as it has run
 * @throws AppError INVALID_SCRIPT or CHECK_FAILED
 */
export async function loadScripts(
  inTransaction: InTransaction,
  scripts: readonly PreparedScript[],
  pending: ReadonlySet<string>,
  report: (script: ScriptReport) => void,
): Promise<Loaded> {
  const version = datasetVersion(scripts.map(({ script }) => script))
  const places = placesOf(scripts)
  await inTransaction((transaction) =>
    refuseKnownIds(
      transaction,
      scripts.filter(({ script }) => pending.has(script.name)),
    ),
  )
  const reports: ScriptReport[] = []
  for (const [index, prepared] of scripts.entries()) {
    const scriptReport = await loadScript(inTransaction, prepared, index + 1, version, pending)
    reports.push(scriptReport)
    report(scriptReport)
  }
  await rebuildSuccessions(inTransaction)
  await deriveProperties(inTransaction, places)
  await rebuildNames(inTransaction)
  const checks = await inTransaction(runChecks)
  refuseBreaches(checks, places)
  await inTransaction((transaction) => recordComplete(transaction, version))
  return { scripts: reports, checks }
}

async function loadScript(
  inTransaction: InTransaction,
  prepared: PreparedScript,
  position: number,
  version: string,
  pending: ReadonlySet<string>,
): Promise<ScriptReport> {
  const { name } = prepared.script
  if (!pending.has(name)) return unchanged(name)
  const counts = await inTransaction(async (transaction) => {
    const counted = await runScript(transaction, prepared)
    await recordScript(transaction, prepared.script, position, counted, version)
    return counted
  })
  return { name, state: 'new', ...counts }
}

/** The report of a script that had run before. */
export function unchanged(name: string): ScriptReport {
  return { name, state: 'unchanged', nodes: 0, relations: 0, milliseconds: 0 }
}
