import { Command } from 'commander'
import { assertComplete, readiness } from '../../questions/readiness.ts'
import { assertNoViolations, runChecks } from '../../seed/check.ts'
import type { CheckResult } from '../../seed/check-result.ts'
import { reader } from '../../seed/runner.ts'
import { openContext, say } from '../context.ts'
import { stopAll } from '../stop.ts'

/** How many violations of a rule are printed; fewer of a SHOULD rule, as they are only advice. */
const MOST = { MUST: 20, SHOULD: 5 }

/** `jokbo check`: every rule over the loaded data, with its violations. */
export function checkCommand(): Command {
  return new Command('check').description('run every data rule over what is loaded').action(async () => {
    const { database, access } = await openContext()
    assertComplete(await access.ask(readiness, undefined))
    const results = await runChecks(reader(database))
    for (const result of results) sayResult(result)
    saySummary(results)
    assertNoViolations(results, new Map())
    await stopAll()
  })
}

function sayResult({ rule, level, sentence, isGrouped, violations }: CheckResult): void {
  const count = violations.length === 0 ? '' : String(violations.length)
  say(`${(count === '' ? 'ok' : level).padEnd(6)} ${count.padStart(5)}  ${rule.padEnd(24)} ${sentence}`)
  const shown = isGrouped ? violations : violations.slice(0, MOST[level])
  for (const { id, detail } of shown) say(`               ${isGrouped ? '' : `${id}: `}${detail}`)
  if (violations.length > shown.length) say(`               and ${violations.length - shown.length} more`)
}

function saySummary(results: readonly CheckResult[]): void {
  const broken = results.filter(({ violations }) => violations.length > 0)
  const must = broken.filter(({ level }) => level === 'MUST').length
  say(
    `${results.length} rules: ${results.length - broken.length} hold, ${must} MUST and ${broken.length - must} SHOULD do not.`,
  )
}
