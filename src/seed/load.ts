import { assertNoViolations, runChecks } from './check.ts'
import type { CheckResult } from './check-result.ts'
import { readEvents } from './derive/events.ts'
import { rebuildNames } from './derive/names.ts'
import { deriveParticipants } from './derive/participants.ts'
import { deriveProperties } from './derive/properties.ts'
import { rebuildSuccessions } from './derive/successions.ts'
import { assertNewIds, positionsOf } from './ids.ts'
import { datasetVersion, recordComplete, recordScript } from './ledger.ts'
import { runScript } from './run-script.ts'
import type { InTransaction } from './runner.ts'
import type { Script, ScriptCounts } from './script.ts'

/** What happened to a script. */
export interface ScriptReport extends ScriptCounts {
  name: string
  state: 'new' | 'unchanged'
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
 * @param report is called for each script as soon as it has run
 * @throws AppError INVALID_SCRIPT or CHECK_FAILED
 */
export async function loadScripts(
  inTransaction: InTransaction,
  scripts: readonly Script[],
  pending: ReadonlySet<string>,
  report: (script: ScriptReport) => void,
): Promise<Loaded> {
  const version = datasetVersion(scripts)
  const positions = positionsOf(scripts)
  const isPending = ({ name }: Script): boolean => pending.has(name)
  await inTransaction((transaction) => assertNewIds(transaction, scripts.filter(isPending)))
  const reports: ScriptReport[] = []
  for (const [index, script] of scripts.entries()) {
    const scriptReport = isPending(script)
      ? await loadScript(inTransaction, script, index + 1, version)
      : unchanged(script)
    reports.push(scriptReport)
    report(scriptReport)
  }
  const events = await inTransaction(readEvents)
  await rebuildSuccessions(inTransaction, events)
  await deriveParticipants(inTransaction, events)
  await deriveProperties(inTransaction, positions)
  await rebuildNames(inTransaction)
  const checks = await inTransaction(runChecks)
  assertNoViolations(checks, positions)
  await inTransaction((transaction) => recordComplete(transaction, version))
  return { scripts: reports, checks }
}

function loadScript(
  inTransaction: InTransaction,
  script: Script,
  position: number,
  version: string,
): Promise<ScriptReport> {
  return inTransaction(async (transaction) => {
    const counts = await runScript(transaction, script)
    await recordScript(transaction, script, position, counts, version)
    return { name: script.name, state: 'new', ...counts }
  })
}

/** The report of a script that had run before. */
export function unchanged({ name }: Script): ScriptReport {
  return { name, state: 'unchanged', nodes: 0, relations: 0, milliseconds: 0 }
}
