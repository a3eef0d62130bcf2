import { Command } from 'commander'
import { citationText } from '../../graph/citation.ts'
import { labelOf } from '../../graph/label.ts'
import type { FoundHeir } from '../../questions/heirs.ts'
import { orphans, type Orphan, type Orphans } from '../../questions/orphans.ts'
import { givenDay, today } from '../../time/day.ts'
import { openAccess, say, sayJson } from '../context.ts'
import { titleOf } from '../lines.ts'
import { wholeNumber, wholeNumberOrZero } from '../number.ts'
import { paintFor, type Paint } from '../paint.ts'
import { stopAll } from '../stop.ts'

interface Options {
  at?: string
  limit: number
  offset: number
  json?: boolean
}

/** `jokbo orphans`: programmes, plans and funds whose owner has ended, and who carries the owner on. */
export function orphansCommand(): Command {
  return new Command('orphans')
    .description('show programmes, plans and funds whose owner has ended, and who carries the owner on')
    .option('--at <day>', 'the day, as 2008-03-01; today without it')
    .option('--limit <count>', 'how many at most', wholeNumber, 20)
    .option('--offset <count>', 'how many to pass over', wholeNumberOrZero, 0)
    .option('--json', 'print the answer as JSON')
    .action(async ({ at, limit, offset, json }: Options) => {
      const day = at === undefined ? today() : givenDay('--at', at)
      const { ask } = await openAccess()
      const found = await ask(orphans, { at: day, limit, offset })
      if (json) sayJson(found)
      else for (const line of linesOf(found, paintFor(process.stdout))) say(line)
      await stopAll()
    })
}

function linesOf({ at, orphans: found, total }: Orphans, paint: Paint): string[] {
  if (total === 0) return [`Nothing that existed on ${at} is known to have lost its owner.`]
  const rest = found.length < total ? ['', `${found.length} of ${total}. See the others with --offset.`] : []
  return [...found.flatMap((orphan, index) => [...(index > 0 ? [''] : []), ...orphanLines(orphan, paint)]), ...rest]
}

function orphanLines({ thing, owner, relation, heirs, reason }: Orphan, paint: Paint): string[] {
  const { role } = relation.properties
  return [
    paint('bold', titleOf(thing)),
    `  owner: ${titleOf(owner)}${typeof role === 'string' ? `: ${role}` : ''}`,
    ...relation.citations.map((citation) => paint('dim', `    source: ${citationText(citation)}`)),
    ...heirs.flatMap((heir) => heirLines(heir, paint)),
    ...(reason === null ? [] : [`  nobody carries it on: ${reason}`]),
  ]
}

function heirLines({ node, edges, certainty }: FoundHeir, paint: Paint): string[] {
  const doubt = certainty === 'STATED' ? '' : ` (${certainty.toLowerCase()})`
  return [
    `  carried on by: ${labelOf(node)} [${node.id}]${doubt}`,
    ...edges.map(({ from, to, properties: { date, kind } }) =>
      paint('dim', `    ${date ?? 'no date'}  ${kind ?? ''}  ${from} -> ${to}`),
    ),
  ]
}
