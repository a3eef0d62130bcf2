import { Command } from 'commander'
import type { FollowEvent } from '../../seed/follow.ts'
import type { ScriptReport } from '../../seed/load.ts'
import { memoryOf, type Memory } from '../../seed/memory.ts'
import type { PlannedScript } from '../../seed/plan.ts'
import { planRun, runSeeds, type SeedResult } from '../../seed/run.ts'
import { readScripts } from '../../seed/script.ts'
import { openContext, say, seedFolder, type Context } from '../context.ts'
import { withMemoryAdvice } from '../memory.ts'
import { stopAll } from '../stop.ts'
import { seedFromTableCommand } from './seed-from-table.ts'

interface Options {
  seeds?: string
  dryRun?: boolean
  reset?: boolean
  inParts?: boolean
}

/** What `--in-parts` says of itself. */
export const IN_PARTS =
  'commit step by step, for data beyond the memory of one transaction; after a fault, what was done stays'

/** `jokbo seed`: loads the scripts of a folder into the database. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('load the seed scripts that are new or have changed')
    .addCommand(seedFromTableCommand())
    .option('--seeds <folder>', 'folder of seed scripts')
    .option('--dry-run', 'show what would be done, do it, and take it back')
    .option('--reset', 'delete what was loaded before and load everything anew')
    .option('--in-parts', IN_PARTS)
    .action(async ({ seeds, dryRun = false, reset = false, inParts = false }: Options) => {
      const context = await openContext()
      const { config, database } = context
      const scripts = readScripts(seedFolder(config, seeds))
      if (dryRun) sayPlan(await planRun(database, scripts))
      const replacing = reset ? 'reset' : 'changed'
      const options = { replacing, inParts, dryRun, memory: memoryIn(context) } as const
      const load = () => runSeeds(database, scripts, options, sayEvent)
      sayResult(await withMemoryAdvice(context, inParts, load))
      if (dryRun) say('This was a dry run: everything was taken back.')
      await stopAll()
    })
}

/** How much one transaction of the database can load. */
export function memoryIn({ config, running }: Context): Memory {
  return memoryOf(running.origin === 'external' ? undefined : config.JOKBO_HEAP)
}

/** Prints one line for an event of loading; none for a script that was loaded before. */
export function sayEvent(event: FollowEvent): void {
  if (event.event === 'script') sayScript(event.script)
  else say(EVENTS[event.event])
}

const EVENTS = {
  changed: 'The scripts have changed since they were loaded; what they say now replaces it.',
  'in-parts': 'This is too much for one transaction, so it is loaded in parts.',
  incomplete:
    'The load in parts has failed: what is loaded is incomplete, and cannot be read until npx jokbo seed has ended well.',
  waiting: 'Another program is loading the seeds; waiting for it.',
  kept: 'What was loaded before is unchanged; npx jokbo serve serves it.',
}

/** Prints what was loaded in total, the violations of SHOULD rules, and the version of the data. */
export function sayResult({ total, deleted, hasRun, advice, version }: SeedResult): void {
  if (deleted > 0) say('The data loaded before was replaced.')
  say(hasRun ? loadedText(total) : 'All seeds are loaded already.')
  for (const { rule, sentence, isGrouped, violations } of advice) {
    say(`  advice ${rule}: ${violations.length} (${sentence})`)
    if (isGrouped) for (const { detail } of violations) say(`    ${detail}`)
  }
  say(`Data version ${version.slice(0, 12)}.`)
}

/** A number below 0 is of scripts that delete more than they add. */
function loadedText({ nodes, relations, milliseconds }: SeedResult['total']): string {
  const isLess = nodes < 0 || relations < 0
  return `Loaded ${nodes} nodes and ${relations} relations in ${milliseconds} ms${isLess ? '; less than 0 is deleted' : ''}.`
}

function sayPlan(plan: readonly PlannedScript[]): void {
  for (const { name, state } of plan) say(`${state.padEnd(10)} ${name}`)
}

function sayScript({ name, state, nodes, relations, milliseconds }: ScriptReport): void {
  if (state !== 'unchanged')
    say(`  ${name.padEnd(44)} ${count(nodes)} nodes ${count(relations)} relations ${count(milliseconds)} ms`)
}

function count(number: number): string {
  return String(Math.round(number)).padStart(6)
}
