import { Command } from 'commander'
import type { ChangeEvent, Participant } from '../../change/event.ts'
import { citationText } from '../../graph/citation.ts'
import type { GraphNode } from '../../graph/graph.ts'
import { labelOf } from '../../graph/label.ts'
import { lawPackage, type Package } from '../../questions/package.ts'
import { openAccess, say, sayJson } from '../context.ts'
import { titleOf } from '../lines.ts'
import { paintFor, type Paint } from '../paint.ts'
import { stopAll } from '../stop.ts'

/** `jokbo package <law>`: all that one law changed. */
export function packageCommand(): Command {
  return new Command('package')
    .description(
      'show all that one law changed: each change with what entered it, what came out of it, and its sources',
    )
    .argument('<law>', 'id of a law, as kr-law-8852')
    .option('--json', 'print the changes as JSON')
    .action(async (act: string, { json }: { json?: boolean }) => {
      const { ask } = await openAccess()
      const found = await ask(lawPackage, { act, withNodes: true })
      if (json) sayJson({ ...found, nodes: [...found.nodes.values()] })
      else for (const line of packageLines(found, paintFor(process.stdout))) say(line)
      await stopAll()
    })
}

function packageLines(found: Package, paint: Paint): string[] {
  const { law, events, created, ended, functionsMoved, reason, nodes } = found
  const node = nodes.get(law)
  const title = node ? titleOf(node) : law
  if (reason !== null) return [paint('bold', title), reason]
  const counts = [
    `${events.length} ${events.length === 1 ? 'change' : 'changes'}`,
    `${created.length} created`,
    `${ended.length} ended`,
    `${functionsMoved.length} ${functionsMoved.length === 1 ? 'function' : 'functions'} moved`,
  ]
  return [paint('bold', title), counts.join(', '), ...events.flatMap((event) => eventLines(event, found, paint))]
}

function eventLines(event: ChangeEvent, { functionsMoved, nodes }: Package, paint: Paint): string[] {
  const named = (id: string) => nameIn(nodes, id)
  const sides = [...sideLines('-', event.enters, named), ...sideLines('+', event.yields, named)]
  const moved = functionsMoved
    .filter((move) => move.event === event.id)
    .map(({ function: one, from, to }) => {
      const what = one === undefined ? 'a function that is not named' : named(one)
      return `  > ${what}: ${named(from)} -> ${named(to)}`
    })
  const sources = (nodes.get(event.id)?.citations ?? []).map((citation) =>
    paint('dim', `  source: ${citationText(citation)}`),
  )
  return ['', `${event.effective ?? 'no date'}  ${event.kind} [${event.id}]`, ...sides, ...moved, ...sources]
}

/** What enters with `-`, what comes out with `+`, and on both sides what continues with `=`. */
function sideLines(sign: '-' | '+', side: readonly Participant[], named: (id: string) => string): string[] {
  return side.map(({ id, fate }) => `  ${fate === 'CONTINUES' ? '=' : sign} ${named(id)}, ${fate.toLowerCase()}`)
}

function nameIn(nodes: ReadonlyMap<string, GraphNode>, id: string): string {
  const node = nodes.get(id)
  return node ? `${labelOf(node)} [${id}]` : id
}
