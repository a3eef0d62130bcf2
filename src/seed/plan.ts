import { AppError } from '../errors.ts'
import type { ScriptVersion } from './script.ts'

/** What the ledger says of a script: not yet run, run with another text, run as it stands, run but no longer there. */
export type ScriptState = 'new' | 'changed' | 'unchanged' | 'missing'

/** One line of a plan. */
export interface PlannedScript {
  name: string
  state: ScriptState
}

/** Compares the scripts with those of the ledger, in the order of the names. */
export function planSeeds(scripts: readonly ScriptVersion[], loaded: readonly ScriptVersion[]): PlannedScript[] {
  const checksums = new Map(loaded.map(({ name, checksum }) => [name, checksum]))
  const names = new Set(scripts.map(({ name }) => name))
  const missing = loaded.filter(({ name }) => !names.has(name)).map(({ name }) => ({ name, state: 'missing' as const }))
  const planned = scripts.map((script) => ({ name: script.name, state: stateOf(script, checksums) }))
  return [...planned, ...missing].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Whether the database was loaded from other scripts than these, so that only a reset can make them agree. */
export function hasDrifted(plan: readonly PlannedScript[]): boolean {
  return plan.some(isDrifted)
}

/**
 * Asserts that a plan takes nothing away from what is loaded.
 *
 * @param mayChange whether changed scripts are allowed
 * @param folder of the scripts, for the message
 * @throws AppError INVALID_SCRIPT that names each missing script, and each changed one where these are not allowed
 */
export function assertNoDrift(plan: readonly PlannedScript[], mayChange: boolean, folder: string): void {
  const refused = plan.filter(({ state }) => state === 'missing' || (state === 'changed' && !mayChange))
  if (refused.length === 0) return
  const list = refused.map(
    ({ name, state }) =>
      `  ${name}: ${state === 'changed' ? 'changed since it was loaded' : 'loaded, but missing now'}`,
  )
  const isMissing = refused.some(({ state }) => state === 'missing')
  const remedy = isMissing
    ? RIGHT_FOLDER
    : 'Run npx jokbo seed, with the same --seeds or JOKBO_SEEDS, to load what has changed.'
  throw new AppError(
    'INVALID_SCRIPT',
    `The database was loaded from other scripts than those of the folder ${folder}:\n${list.join('\n')}\n${remedy}`,
  )
}

const RIGHT_FOLDER =
  'Name the folder that was loaded with --seeds or JOKBO_SEEDS. If this is the right one, run npx jokbo seed --reset, with the same --seeds, to load it in place of all that is there.'

/**
 * Asserts that scripts are those of the data set that was loaded, at least half of them: a data set must not replace another
 * one by mistake.
 *
 * @param folder of the scripts, for the message
 * @throws AppError INVALID_SCRIPT
 */
export function assertSameSet(plan: readonly PlannedScript[], folder: string): void {
  const loaded = plan.filter(({ state }) => state !== 'new').length
  const missing = plan.filter(({ state }) => state === 'missing').length
  if (2 * missing <= loaded) return
  const message = `The database holds another data set than the folder ${folder}: of its ${loaded} scripts, ${missing} are not there.`
  throw new AppError('INVALID_SCRIPT', `${message} ${RIGHT_FOLDER}`)
}

function isDrifted({ state }: PlannedScript): boolean {
  return state === 'changed' || state === 'missing'
}

function stateOf({ name, checksum }: ScriptVersion, checksums: ReadonlyMap<string, string>): ScriptState {
  const known = checksums.get(name)
  if (known === undefined) return 'new'
  return known === checksum ? 'unchanged' : 'changed'
}
