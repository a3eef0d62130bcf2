import { Command } from 'commander'
import { labelOf } from '../../graph/label.ts'
import type { ResponsibilityHolder } from '../../questions/responsibility-holders.ts'
import { responsibility, type Responsibility, type ResponsibilityStretch } from '../../questions/responsibility.ts'
import { openAccess, say, sayJson } from '../context.ts'
import { givenDay } from '../../time/day.ts'
import { citationText } from '../../graph/citation.ts'
import { titleOf } from '../lines.ts'
import { stopAll } from '../stop.ts'

interface Options {
  from?: string
  to?: string
  json?: boolean
}

/** `jokbo responsibility <id>`: who was responsible for something on each stretch of time. */
export function responsibilityCommand(): Command {
  return new Command('responsibility')
    .description('show who was responsible for something on each stretch of time, with the gaps')
    .argument('<id>', 'id of a programme, fund, place, industry or function; search finds it')
    .option('--from <day>', 'the first day of the answer, as 1948-08-15')
    .option('--to <day>', 'the last day of the answer')
    .option('--json', 'print the answer as JSON')
    .action(async (of: string, { from, to, json }: Options) => {
      const days = {
        ...(from !== undefined && { from: givenDay('--from', from) }),
        ...(to !== undefined && { to: givenDay('--to', to) }),
      }
      const { ask } = await openAccess()
      const found = await ask(responsibility, { of, ...days })
      if (json) sayJson(found)
      else for (const line of linesOf(found)) say(line)
      await stopAll()
    })
}

function linesOf({ of, stretches, reason }: Responsibility): string[] {
  return [titleOf(of), ...stretches.flatMap(stretchLines), ...(reason === null ? [] : [reason])]
}

function stretchLines(stretch: ResponsibilityStretch): string[] {
  const { holders, reason } = stretch
  return ['', timeOf(stretch), ...holders.flatMap(holderLines), ...(reason === null ? [] : [`  nobody: ${reason}`])]
}

function timeOf({ from, to }: ResponsibilityStretch): string {
  if (from === null) return to === null ? 'at any time' : `until ${to}`
  return to === null ? `since ${from}` : `${from} to ${to}`
}

function holderLines({ body, certainty, relation, move, steps, citations }: ResponsibilityHolder): string[] {
  const role = relation?.properties['role']
  const doubt = certainty === 'STATED' ? '' : ` (${certainty.toLowerCase()})`
  return [
    `  ${labelOf(body)} [${body.id}]${doubt}${typeof role === 'string' ? `: ${role}` : ''}`,
    ...(move ? [`    ${move.date ?? 'no date'}  from ${move.from} to ${move.to} [${move.event}]`] : []),
    ...steps.edges.map(({ from, to, properties }) => stepLine(from, to, properties)),
    // The sources of the steps before the last one stand where that step was new.
    ...(steps.edges.at(-1)?.citations ?? citations).map((citation) => `    source: ${citationText(citation)}`),
  ]
}

function stepLine(from: string, to: string, { date, kind }: { date?: string; kind?: string }): string {
  return `    ${date ?? 'no date'}  ${kind ?? ''}  ${from} -> ${to}`
}
