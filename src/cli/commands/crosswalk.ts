import { Command, Option } from 'commander'
import { csvRow, spreadsheetCell } from '../../export/csv.ts'
import { actorKinds } from '../../questions/bodies-on-a-day.ts'
import { crosswalk, type Crosswalk } from '../../questions/crosswalk.ts'
import { givenDay } from '../../time/day.ts'
import { openAccess, print, say, sayJson } from '../context.ts'
import { CROSSWALK_COLUMNS, crosswalkCells } from '../crosswalk-rows.ts'
import { heirsTree } from '../heir-branch.ts'
import { paintFor } from '../paint.ts'
import { stopAll } from '../stop.ts'
import { treeLines } from '../tree.ts'
import { wordsOf } from '../words.ts'

interface Options {
  kinds: string[]
  csv?: boolean
  json?: boolean
}

interface Days {
  from: string
  to: string
}

/** `jokbo crosswalk <from> <to>`: the bodies of one day, mapped to those of another. */
export function crosswalkCommand(): Command {
  return new Command('crosswalk')
    .description('map the bodies of one day to those that carry them on on another, or, back, to those they came from')
    .argument('<from>', 'the day of the bodies that are asked for, as 2005-01-01, or today')
    .argument('<to>', 'the day of the bodies that they are mapped to')
    .addOption(
      new Option('--kinds <kinds>', 'only bodies of these kinds, with commas between')
        .argParser(wordsOf(actorKinds()))
        .default(['MINISTRY'], 'ministry'),
    )
    .addOption(
      new Option('--csv', 'print a table as CSV: a row for each body and what it is mapped to').conflicts('json'),
    )
    .option('--json', 'print the answer as JSON')
    .action(async (first: string, second: string, { kinds, csv, json }: Options) => {
      const days = { from: givenDay('from', first), to: givenDay('to', second) }
      const { ask } = await openAccess()
      const found = await ask(crosswalk, { ...days, kinds, limit: Infinity, offset: 0 })
      if (json) sayJson(found)
      else if (csv) print(csvOf(found, days))
      else for (const line of linesOf(found, days)) say(line)
      await stopAll()
    })
}

function csvOf(found: Crosswalk, days: Days): string {
  const rows = [CROSSWALK_COLUMNS, ...crosswalkCells(found, days)]
  return rows.map((cells) => csvRow(cells.map(spreadsheetCell))).join('')
}

function linesOf(found: Crosswalk, days: Days): string[] {
  const { rows, reason } = found
  const paint = paintFor(process.stdout)
  const trees = rows.map(({ node, heirs, unmapped }) =>
    heirsTree(node, heirs, { missing: unmapped, steps: 'SHORT', paint }),
  )
  return [reason ?? summaryOf(found, days), ...trees.flatMap((tree) => ['', ...treeLines(tree)])]
}

function summaryOf({ total, unmapped }: Crosswalk, { from, to }: Days): string {
  const bodies = total === 1 ? '1 body' : `${total} bodies`
  return `${bodies} of ${from}, mapped to ${to}; mapped to nothing: ${unmapped}`
}
