import { Command } from 'commander'
import { isReady } from '../database/dataset.ts'
import { AppError } from '../errors.ts'
import { refuseBreaches, runChecks, type CheckResult } from '../seed/check.ts'
import { reader } from '../seed/ledger.ts'
import { openContext, say } from './context.ts'
import { stopAll } from './stop.ts'

/** How many breaches of a rule are printed. */
const MOST = 20

/** `jokbo check`: every rule over the loaded data, with what breaks it. */
export function checkCommand(): Command {
  return new Command('check').description('run every data rule over what is loaded').action(async () => {
    const { database } = await openContext()
    if (!(await isReady(database))) {
      throw new AppError(
        'CHECK_FAILED',
        'No complete data set is loaded, so there is nothing to check. Run jokbo seed.',
      )
    }
    const results = await runChecks(reader(database))
    for (const result of results) sayResult(result)
    refuseBreaches(results, new Map())
    await stopAll()
  })
}

function sayResult({ rule, level, sentence, breaches }: CheckResult): void {
  say(`${(breaches.length === 0 ? 'ok' : level).padEnd(6)} ${rule.padEnd(24)} ${sentence}`)
  for (const { id, detail } of breaches.slice(0, MOST)) say(`         ${id}: ${detail}`)
  if (breaches.length > MOST) say(`         and ${breaches.length - MOST} more`)
}
