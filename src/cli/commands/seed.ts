import { Command } from 'commander'
import type { Database } from '../../database/connect.ts'
import type { ScriptReport } from '../../seed/load.ts'
import type { PlannedScript } from '../../seed/plan.ts'
import { planRun, runSeeds, type SeedOptions, type SeedResult } from '../../seed/run.ts'
import { readScripts, type Script } from '../../seed/script.ts'
import { openContext, say, seedFolder } from '../context.ts'
import { stopAll } from '../stop.ts'

interface Options extends SeedOptions {
  seeds?: string
  dryRun?: boolean
}

/** `jokbo seed`: the scripts of a folder into the database. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('load the seed scripts that are not loaded yet')
    .option('--seeds <folder>', 'folder of seed scripts')
    .option('--dry-run', 'show what would be done, and do nothing')
    .option('--reset', 'delete what was loaded before and load everything anew')
    .option(
      '--in-parts',
      'commit script by script, for data beyond the memory of one transaction; a fault leaves what was done',
    )
    .action(async (options: Options) => {
      const { config, database } = await openContext()
      const scripts = readScripts(seedFolder(config, options.seeds))
      if (options.dryRun) sayPlan(await planRun(database, scripts), options)
      else await loadSeeds(database, scripts, options)
      await stopAll()
    })
}

/**
 * Loads scripts and prints a line for each, a total, and the advice of the SHOULD rules.
 * @throws AppError as runSeeds does
 */
export async function loadSeeds(database: Database, scripts: readonly Script[], options: SeedOptions): Promise<void> {
  sayTotal(await runSeeds(database, scripts, options, sayScript))
}

function sayPlan(plan: readonly PlannedScript[], { reset }: SeedOptions): void {
  for (const { name, state } of plan) say(`${state.padEnd(10)} ${name}`)
  if (reset) say('With --reset all of these would be loaded anew, in place of what is there.')
  else if (plan.some(isDrifted))
    say('A run would be refused, as it would have to take back what is loaded: add --reset.')
}

function isDrifted({ state }: PlannedScript): boolean {
  return state === 'changed' || state === 'missing'
}

/** Whether the database was loaded from other scripts than these, so that only a reset can follow them. */
export async function hasDrifted(database: Database, scripts: readonly Script[]): Promise<boolean> {
  return (await planRun(database, scripts)).some(isDrifted)
}

function sayScript({ name, state, nodes, relations, milliseconds }: ScriptReport): void {
  if (state !== 'unchanged')
    say(`  ${name.padEnd(44)} ${count(nodes)} nodes ${count(relations)} relations ${count(milliseconds)} ms`)
}

function sayTotal({ total, deleted, advice, version }: SeedResult): void {
  if (deleted > 0) say('The data loaded before was replaced.')
  const { nodes, relations, milliseconds } = total
  say(
    nodes + relations > 0
      ? `Loaded ${nodes} nodes and ${relations} relations in ${milliseconds} ms.`
      : 'All seeds are loaded already.',
  )
  for (const { rule, sentence, breaches } of advice) say(`  advice ${rule}: ${breaches.length} (${sentence})`)
  say(`Data version ${version.slice(0, 12)}.`)
}

function count(number: number): string {
  return String(Math.round(number)).padStart(6)
}
