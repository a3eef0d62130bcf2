import { Command, InvalidArgumentError, Option } from 'commander'
import { actorKinds, bodiesOnADay, type BodiesOnADay } from '../../questions/bodies-on-a-day.ts'
import type { AliveCertainty } from '../../time/alive.ts'
import { givenDay } from '../../time/day.ts'
import { bodiesLines } from '../bodies-tree.ts'
import { openAccess, say, sayJson } from '../context.ts'
import { paintFor } from '../paint.ts'
import { stopAll } from '../stop.ts'
import { wordsOf } from '../words.ts'

interface Options {
  kinds: string[]
  certainty: Lowercase<AliveCertainty>
  jurisdiction?: string
  json?: boolean
}

/** `jokbo as-of <day>`: the bodies of a day under their names of that day, each below what it was a part of. */
export function asOfCommand(): Command {
  return new Command('as-of')
    .description('show the bodies of a day under their names of that day, each below what it was a part of')
    .argument('<day>', 'a day, as 2008-03-01, or today')
    .addOption(
      new Option('--kinds <kinds>', 'bodies of these kinds, with commas between')
        .argParser(wordsOf(actorKinds()))
        .default(['MINISTRY', 'AGENCY', 'COMMITTEE'], 'ministry,agency,committee'),
    )
    .addOption(
      new Option('--certainty <certainty>', 'bodies that may have existed on the day, or only those that certainly did')
        .choices(['possible', 'certain'])
        .default('possible'),
    )
    .option('--jurisdiction <code>', 'only bodies under the law of this country, as KR', codeOf)
    .option('--json', 'print the graph as JSON')
    .action(async (text: string, { kinds, certainty, jurisdiction, json }: Options) => {
      const day = givenDay('day', text)
      const { ask } = await openAccess()
      const asOf = { day, certainty: certainty.toUpperCase() as AliveCertainty }
      const found = await ask(bodiesOnADay, { asOf, kinds, ...(jurisdiction !== undefined && { jurisdiction }) })
      if (json) sayJson(found)
      else for (const line of linesOf(found)) say(line)
      await stopAll()
    })
}

/** Reads the code of a country, in capitals or not. */
function codeOf(text: string): string {
  const code = text.toUpperCase()
  if (/^[A-Z]{2,3}(-[A-Z0-9]{1,3})?$/.test(code)) return code
  throw new InvalidArgumentError('Give the code of a country, as KR.')
}

function linesOf(found: BodiesOnADay): string[] {
  const { bodies, truncated } = found
  if (bodies.length === 0) return ['No such body is known for that day.']
  return [
    ...bodiesLines(found, paintFor(process.stdout)),
    ...(truncated ? ['', `These are the first ${bodies.length} by id. Ask for fewer --kinds.`] : []),
  ]
}
