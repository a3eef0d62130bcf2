import { Command, InvalidArgumentError, Option } from 'commander'
import { RANKS, type Rank } from '../../change/event.ts'
import type { Direction } from '../../change/lineage.ts'
import { lineage, type Lineage } from '../../questions/lineage.ts'
import { openAccess, say, sayJson } from '../context.ts'
import { stepLines, titleOf } from '../lines.ts'
import { wholeNumber } from '../number.ts'
import { stopAll } from '../stop.ts'

interface Options {
  direction: Lowercase<Direction>
  depth: number
  ranks: Rank[]
  accordingTo?: string
  json?: boolean
}

/** `jokbo lineage <id>`: where something came from, or what it became. */
export function lineageCommand(): Command {
  return new Command('lineage')
    .description('show where something came from, or what it became: each step with its date, kind, law and source')
    .argument('<id>', 'id of a body, plan, act or fund; search finds it')
    .addOption(
      new Option('--direction <direction>', 'which way to walk')
        .choices(['ancestors', 'descendants', 'family'])
        .default('ancestors'),
    )
    .option('--depth <steps>', 'how many steps at most', wholeNumber, 30)
    .addOption(
      new Option('--ranks <ranks>', 'follow the changes of these ranks, with commas between')
        .argParser(ranksOf)
        .default(['PREFERRED'], 'PREFERRED'),
    )
    .option('--according-to <source>', 'follow the changes as this source tells them, where it does')
    .option('--json', 'print the graph as JSON')
    .action(async (of: string, { direction, json, ...options }: Options) => {
      const { ask } = await openAccess()
      const found = await ask(lineage, { of, direction: direction.toUpperCase() as Direction, ...options })
      if (json) sayJson(found)
      else for (const line of linesOf(found, options.ranks)) say(line)
      await stopAll()
    })
}

/** @throws InvalidArgumentError for a word that is no rank */
function ranksOf(text: string): Rank[] {
  const words = text.split(',').map((word) => word.trim().toUpperCase())
  const unknown = words.find((word) => !RANKS.some((rank) => rank === word))
  if (unknown !== undefined) throw new InvalidArgumentError(`Allowed are ${RANKS.join(', ')}, with commas between.`)
  return RANKS.filter((rank) => words.includes(rank))
}

function linesOf({ header, nodes, edges, events, truncated, leftOut }: Lineage, ranks: readonly Rank[]): string[] {
  const byId = new Map([...nodes, ...events].map((node) => [node.id, node]))
  const laws = new Map(events.map(({ id, enactedBy }) => [id, enactedBy]))
  const origin = byId.get(String(header.asked['of']))
  return [
    ...(origin ? [titleOf(origin)] : []),
    ...edges.flatMap((edge) => ['', ...stepLines(edge, byId, laws.get(edge.properties.eventId ?? '') ?? [])]),
    ...(edges.length === 0 ? ['No succession in this direction is known.'] : []),
    ...(truncated ? ['', 'More lies beyond. Give a larger --depth, or start from another id.'] : []),
    ...(leftOut.length > 0 ? ['', leftOutLine(leftOut, ranks)] : []),
  ]
}

function leftOutLine(leftOut: Lineage['leftOut'], ranks: readonly Rank[]): string {
  const all = RANKS.filter((rank) => ranks.includes(rank) || leftOut.some((dispute) => dispute.rank === rank))
  const accounts = leftOut.length === 1 ? '1 competing account is' : `${leftOut.length} competing accounts are`
  const isAsked = all.length === ranks.length
  return `${accounts} left out; ${isAsked ? 'ask without --according-to' : `see --ranks ${all.join(',')}`}`
}
