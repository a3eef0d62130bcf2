import { Command, Option } from 'commander'
import { diff } from '../../questions/diff.ts'
import { schemaFile } from '../../schema-file.ts'
import { givenDay } from '../../time/day.ts'
import { openAccess, say, sayJson } from '../context.ts'
import { diffLines } from '../diff-lines.ts'
import { wholeNumber, wholeNumberOrZero } from '../number.ts'
import { paintFor } from '../paint.ts'
import { stopAll } from '../stop.ts'

interface Options {
  types?: string[]
  limit: number
  offset: number
  json?: boolean
}

/** `jokbo diff <from> <to>`: what is different on one day from an earlier one. */
export function diffCommand(): Command {
  const things = schemaFile().vocabulary.things.map(({ name }) => name)
  return new Command('diff')
    .description('show what is different on one day from an earlier one, by the law that made it so, with its sources')
    .argument('<from>', 'the earlier day, as 2008-01-01')
    .argument('<to>', 'the later day, or today')
    .addOption(
      new Option('--types <types...>', 'only things of these types, and relations between them').choices(things),
    )
    .option('--limit <count>', 'how many laws at most', wholeNumber, 20)
    .option('--offset <count>', 'how many laws to pass over', wholeNumberOrZero, 0)
    .option('--json', 'print the differences as JSON')
    .action(async (first: string, second: string, { types, json, ...page }: Options) => {
      const [from, to] = [givenDay('from', first), givenDay('to', second)]
      const { ask } = await openAccess()
      const found = await ask(diff, { from, to, ...page, ...(types && { types }), withNodes: true })
      if (json) sayJson(found)
      else for (const line of diffLines(found, paintFor(process.stdout))) say(line)
      const left = found.total - page.offset - found.packages.length
      if (!json && left > 0) say(`\n${left} more. Go on with --offset ${page.offset + found.packages.length}.`)
      await stopAll()
    })
}
