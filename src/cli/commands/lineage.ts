import { Command, Option } from 'commander'
import { CHANGE_KINDS, RANKS, type ChangeKind, type Rank } from '../../change/event.ts'
import type { Direction } from '../../change/lineage.ts'
import { DEFAULTS } from '../../feed/slice.ts'
import { lineage, type Lineage } from '../../questions/lineage.ts'
import type { Renames } from '../../questions/lineage-walk.ts'
import { givenDay } from '../../time/day.ts'
import { openAccess, say, sayJson } from '../context.ts'
import { lineageTrees } from '../lineage-tree.ts'
import { wholeNumber, wholeNumberOrZero } from '../number.ts'
import { paintFor } from '../paint.ts'
import { stopAll } from '../stop.ts'
import { treeLines } from '../tree.ts'
import { wordsOf } from '../words.ts'

interface Options {
  direction: Lowercase<Direction>
  depth: number
  ranks: Rank[]
  accordingTo?: string
  changes?: ChangeKind[]
  renames: Lowercase<Renames>
  functions?: boolean
  from?: string
  to?: string
  offset: number
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
        .default(DEFAULTS.lineage.direction.toLowerCase()),
    )
    .option(
      '--depth <steps>',
      'how many steps at most; more than 100 counts as 100',
      wholeNumber,
      DEFAULTS.lineage.depth,
    )
    .addOption(
      new Option('--ranks <ranks>', 'follow the changes of these ranks, with commas between')
        .argParser(wordsOf(RANKS))
        .default(['PREFERRED'], 'PREFERRED'),
    )
    .option('--according-to <source>', 'follow the changes as this source tells them, where it does')
    .addOption(
      new Option('--changes <kinds>', 'follow only changes of these kinds, with commas between').argParser(
        wordsOf(CHANGE_KINDS),
      ),
    )
    .addOption(
      new Option('--renames <renames>', 'collapse: the bodies that renames join are one')
        .choices(['keep', 'collapse'])
        .default('keep'),
    )
    .option('--functions', 'follow functions that pass between bodies that both go on, too')
    .option('--from <day>', 'only changes on this day or later')
    .option('--to <day>', 'only changes on this day or earlier')
    .option('--offset <count>', 'how many bodies to pass over', wholeNumberOrZero, 0)
    .option('--json', 'print the graph as JSON')
    .action(async (of: string, { direction, renames, json, ...options }: Options) => {
      const { ask } = await openAccess()
      const found = await ask(lineage, {
        ...{ of, ...options },
        ...(options.from !== undefined && { from: givenDay('--from', options.from) }),
        ...(options.to !== undefined && { to: givenDay('--to', options.to) }),
        direction: direction.toUpperCase() as Direction,
        renames: renames.toUpperCase() as Renames,
      })
      if (json) sayJson(found)
      else for (const line of linesOf(found, options.ranks)) say(line)
      await stopAll()
    })
}

function linesOf(found: Lineage, ranks: readonly Rank[]): string[] {
  const { reason, cut, next, beyond, leftOut } = found
  return [
    ...lineageTrees(found, paintFor(process.stdout)).flatMap(treeLines),
    ...(reason === null ? [] : [reason]),
    ...(cut === 'SIZE' ? ['', `More lies beyond. Go on with --offset ${next ?? 0}.`] : []),
    ...(cut === 'DEPTH' ? ['', beyondLine(beyond)] : []),
    ...(leftOut.length > 0 ? ['', leftOutLine(leftOut, ranks)] : []),
  ]
}

/** How many bodies the line about what lies beyond the depth names. */
const NAMED = 3

function beyondLine(beyond: readonly string[]): string {
  const more = beyond.length > NAMED ? ' and others' : ''
  return `More lies beyond. Give a larger --depth, up to 100, or start from ${beyond.slice(0, NAMED).join(', ')}${more}.`
}

function leftOutLine(leftOut: Lineage['leftOut'], ranks: readonly Rank[]): string {
  const all = RANKS.filter((rank) => ranks.includes(rank) || leftOut.some((dispute) => dispute.rank === rank))
  const accounts = leftOut.length === 1 ? '1 competing account is' : `${leftOut.length} competing accounts are`
  const isAsked = all.length === ranks.length
  return `${accounts} left out; ${isAsked ? 'ask without --according-to' : `see --ranks ${all.join(',')}`}`
}
