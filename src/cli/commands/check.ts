import { Command } from 'commander'
import type { Database } from '../../database/connect.ts'
import { loadCoverage } from '../../questions/coverage.ts'
import { isReady } from '../../questions/dataset.ts'
import { AppError } from '../../errors.ts'
import type { LineRange } from '../../text/line-range.ts'
import { refuseBreaches, runChecks, type CheckResult } from '../../seed/check.ts'
import { reader } from '../../seed/ledger.ts'
import { openContext, say } from '../context.ts'
import { coverageTable, refuseStretches } from './coverage.ts'
import { stopAll } from '../stop.ts'

/** How many breaches of a rule are printed: a broken MUST is to be mended, advice is to be seen. */
const MOST = { MUST: 20, SHOULD: 5 }

/** `jokbo check`: every rule over the loaded data, with what breaks it; or how much of each document is in it. */
export function checkCommand(): Command {
  return new Command('check')
    .description('run every data rule over what is loaded')
    .option('--coverage', 'show instead how much of each document is loaded, and which lines are not')
    .action(async ({ coverage }: { coverage?: boolean }) => {
      const { database } = await openContext()
      if (!(await isReady(database))) {
        throw new AppError(
          'DATA_INCOMPLETE',
          'No complete data set is loaded, so there is nothing to check. Run jokbo seed.',
        )
      }
      await (coverage ? sayCoverage(database) : sayRules(database))
      await stopAll()
    })
}

async function sayRules(database: Database): Promise<void> {
  const results = await runChecks(reader(database))
  for (const result of results) sayResult(result)
  saySummary(results)
  refuseBreaches(results, new Map())
}

async function sayCoverage(database: Database): Promise<void> {
  const coverages = await loadCoverage(database)
  say(coverageTable(coverages))
  for (const { id, stretches } of coverages)
    say(`No citation touches these lines of ${id}, blank ones among them: ${stretches.map(lines).join(', ')}`)
  refuseStretches(coverages)
}

function lines({ first, last }: LineRange): string {
  return first === last ? String(first) : `${first}-${last}`
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
