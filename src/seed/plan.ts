import { AppError } from '../errors.ts'
import type { LedgerEntry } from './ledger.ts'
import type { Script } from './script.ts'

/** What the ledger says of a script: not yet run, run with another text, run as it stands, run but no longer there. */
export type ScriptState = 'new' | 'changed' | 'unchanged' | 'missing'

/** One line of a plan; `script` is absent where the file is missing. */
export interface PlannedScript {
  name: string
  state: ScriptState
  script?: Script
}

/** Compares the scripts with the ledger, in the order of the names. */
export function planSeeds(scripts: readonly Script[], ledger: readonly LedgerEntry[]): PlannedScript[] {
  const checksums = new Map(ledger.map(({ name, checksum }) => [name, checksum]))
  const names = new Set(scripts.map(({ name }) => name))
  const missing = ledger.filter(({ name }) => !names.has(name)).map(({ name }) => ({ name, state: 'missing' as const }))
  const planned = scripts.map((script) => ({ name: script.name, state: stateOf(script, checksums), script }))
  return [...planned, ...missing].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * Refuses a plan that would need what is loaded to be taken back.
 *
 * @throws AppError INVALID_SCRIPT that names each changed or missing script
 */
export function refuseDrift(plan: readonly PlannedScript[]): void {
  const drifted = plan.filter(({ state }) => state === 'changed' || state === 'missing')
  if (drifted.length === 0) return
  const list = drifted.map(
    ({ name, state }) =>
      `  ${name}: ${state === 'changed' ? 'changed since it was loaded' : 'loaded, but missing now'}`,
  )
  const message = `The database was loaded from other scripts:\n${list.join('\n')}\nRun the command with --reset to load everything anew.`
  throw new AppError('INVALID_SCRIPT', message)
}

function stateOf({ name, checksum }: Script, checksums: ReadonlyMap<string, string>): ScriptState {
  const known = checksums.get(name)
  if (known === undefined) return 'new'
  return known === checksum ? 'unchanged' : 'changed'
}
