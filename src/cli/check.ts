import { Command } from 'commander'
import { refuseBreaches, runChecks, type CheckResult } from '../seed/check.ts'
import { openContext, say } from './context.ts'
import { stopAll } from './stop.ts'

/** `jokbo check`: every rule over the loaded data. */
export function checkCommand(): Command {
  return new Command('check').description('run every data rule over what is loaded').action(async () => {
    const { database } = await openContext()
    const results = await database.transaction(runChecks)
    for (const result of results) say(lineOf(result))
    refuseBreaches(results, new Map())
    await stopAll()
  })
}

function lineOf({ rule, level, sentence, breaches }: CheckResult): string {
  return `${breaches.length === 0 ? 'ok    ' : level.padEnd(6)} ${rule.padEnd(24)} ${sentence}${breaches.length === 0 ? '' : ` (${breaches.length})`}`
}
