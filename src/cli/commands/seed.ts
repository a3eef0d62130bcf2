import { Command } from 'commander'
import type { FollowEvent } from '../../seed/follow.ts'
import type { ScriptReport } from '../../seed/load.ts'
import { hasDrifted, type PlannedScript } from '../../seed/plan.ts'
import { planRun, runSeeds, type SeedResult } from '../../seed/run.ts'
import { readScripts } from '../../seed/script.ts'
import { openContext, say, seedFolder } from '../context.ts'
import { stopAll } from '../stop.ts'
import { seedFromTableCommand } from './seed-from-table.ts'

interface Options {
  seeds?: string
  dryRun?: boolean
  reset?: boolean
  inParts?: boolean
}

/** `jokbo seed`: loads the scripts of a folder into the database. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('load the seed scripts that are not loaded yet')
    .addCommand(seedFromTableCommand())
    .option('--seeds <folder>', 'folder of seed scripts')
    .option('--dry-run', 'show what would be done, and do nothing')
    .option('--reset', 'delete what was loaded before and reload everything')
    .option(
      '--in-parts',
      'commit script by script, for data beyond the memory of one transaction; after a fault, what was done stays',
    )
    .action(async ({ seeds, dryRun, reset = false, inParts = false }: Options) => {
      const { config, database } = await openContext()
      const scripts = readScripts(seedFolder(config, seeds))
      if (dryRun) sayPlan(await planRun(database, scripts), reset)
      else sayResult(await runSeeds(database, scripts, { reset, inParts }, sayEvent))
      await stopAll()
    })
}

/** Prints one line for an event of loading; none for a script that was loaded before. */
export function sayEvent(event: FollowEvent): void {
  if (event.event === 'script') sayScript(event.script)
  else say(EVENTS[event.event])
}

const EVENTS = {
  changed: 'The seeds have changed since they were loaded; everything is reloaded.',
  waiting: 'Another program is loading the seeds; waiting for it.',
  kept: 'What was loaded before is unchanged; npx jokbo serve serves it.',
}

/** Prints what was loaded in total, the violations of SHOULD rules, and the version of the data. */
export function sayResult({ total, deleted, advice, version }: SeedResult): void {
  if (deleted > 0) say('The data loaded before was replaced.')
  const { nodes, relations, milliseconds } = total
  say(
    nodes + relations > 0
      ? `Loaded ${nodes} nodes and ${relations} relations in ${milliseconds} ms.`
      : 'All seeds are loaded already.',
  )
  for (const { rule, sentence, violations } of advice) say(`  advice ${rule}: ${violations.length} (${sentence})`)
  say(`Data version ${version.slice(0, 12)}.`)
}

function sayPlan(plan: readonly PlannedScript[], reset: boolean): void {
  for (const { name, state } of plan) say(`${state.padEnd(10)} ${name}`)
  if (reset) say('With --reset all of these would be loaded again, in place of what is there.')
  else if (hasDrifted(plan))
    say('A run would be refused, as it would have to delete or change what is loaded: add --reset.')
}

function sayScript({ name, state, nodes, relations, milliseconds }: ScriptReport): void {
  if (state !== 'unchanged')
    say(`  ${name.padEnd(44)} ${count(nodes)} nodes ${count(relations)} relations ${count(milliseconds)} ms`)
}

function count(number: number): string {
  return String(Math.round(number)).padStart(6)
}
