import { Command } from 'commander'
import { AppError } from '../../errors.ts'
import { today, type Today } from '../../questions/today.ts'
import { givenDay, today as currentDay } from '../../time/day.ts'
import { openAccess, say, sayJson } from '../context.ts'
import { heirsTree } from '../heir-branch.ts'
import { paintFor } from '../paint.ts'
import { stopAll } from '../stop.ts'
import { treeLines } from '../tree.ts'

interface Options {
  at?: string
  json?: boolean
}

/** `jokbo today <id or name>`: what exists today of something. */
export function todayCommand(): Command {
  return new Command('today')
    .description('show what exists today of something: the bodies that carry it on, with the changes between')
    .argument('<id or name>', 'an id, or a name that it has or had')
    .option('--at <day>', 'another day than today, as 2014-01-01')
    .option('--json', 'print the answer as JSON')
    .action(async (of: string, { at, json }: Options) => {
      const day = at === undefined ? currentDay() : givenDay('--at', at)
      const { ask } = await openAccess()
      const found = await ask(today, { of, day })
      if (found.matches.length === 0) throw new AppError('NOT_FOUND', found.reason ?? 'Nothing has this id or name.')
      if (json) sayJson(found)
      else for (const line of linesOf(found)) say(line)
      await stopAll()
    })
}

function linesOf({ matches }: Today): string[] {
  const paint = paintFor(process.stdout)
  return matches.flatMap((match, index) => [
    ...(index === 0 ? [] : ['']),
    ...treeLines(heirsTree(match.node, match.heirs, { missing: match.reason, steps: 'EACH', paint })),
  ])
}
