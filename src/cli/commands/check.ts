import { Command } from 'commander'
import { refuseBreaches, runChecks, type CheckResult } from '../../seed/check.ts'
import { reader } from '../../seed/ledger.ts'
import { openLoaded, say } from '../context.ts'
import { stopAll } from '../stop.ts'

/** How many breaches of a rule are printed: those of a MUST have to be corrected, those of a SHOULD are advice. */
const MOST = { MUST: 20, SHOULD: 5 }

/** `jokbo check`: every rule over the loaded data, with what breaks it. */
export function checkCommand(): Command {
  return new Command('check').description('run every data rule over what is loaded').action(async () => {
    const results = await runChecks(reader(await openLoaded()))
    for (const result of results) sayResult(result)
    saySummary(results)
    refuseBreaches(results, new Map())
    await stopAll()
  })
}

function sayResult({ rule, level, sentence, breaches }: CheckResult): void {
  const count = breaches.length === 0 ? '' : String(breaches.length)
  say(`${(count === '' ? 'ok' : level).padEnd(6)} ${count.padStart(5)}  ${rule.padEnd(24)} ${sentence}`)
  for (const { id, detail } of breaches.slice(0, MOST[level])) say(`               ${id}: ${detail}`)
  if (breaches.length > MOST[level]) say(`               and ${breaches.length - MOST[level]} more`)
}

function saySummary(results: readonly CheckResult[]): void {
  const broken = results.filter(({ breaches }) => breaches.length > 0)
  const must = broken.filter(({ level }) => level === 'MUST').length
  say(
    `${results.length} rules: ${results.length - broken.length} hold, ${must} MUST and ${broken.length - must} SHOULD do not.`,
  )
}
