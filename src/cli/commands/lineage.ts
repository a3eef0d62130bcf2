import { Command, Option } from 'commander'
import type { Direction } from '../../change/lineage.ts'
import type { Citation, GraphEdge, GraphNode } from '../../graph/graph.ts'
import { labelOf, lifeOf } from '../../graph/label.ts'
import { lineage, type Lineage } from '../../questions/lineage.ts'
import { openAccess, say, sayJson } from '../context.ts'
import { wholeNumber } from '../number.ts'
import { stopAll } from '../stop.ts'

interface Options {
  direction: Lowercase<Direction>
  depth: number
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
    .option('--json', 'print the graph as JSON')
    .action(async (of: string, { direction, depth, json }: Options) => {
      const { ask } = await openAccess()
      const found = await ask(lineage, { of, direction: direction.toUpperCase() as Direction, depth })
      if (json) sayJson(found)
      else for (const line of linesOf(found)) say(line)
      await stopAll()
    })
}

function linesOf({ header, nodes, edges, events, truncated }: Lineage): string[] {
  const byId = new Map([...nodes, ...events].map((node) => [node.id, node]))
  const laws = new Map(events.map(({ id, enactedBy }) => [id, enactedBy]))
  const origin = byId.get(String(header.asked['of']))
  return [
    ...(origin ? [titleOf(origin)] : []),
    ...edges.flatMap((edge) => ['', ...stepLines(edge, byId, laws.get(edge.properties.eventId ?? '') ?? [])]),
    ...(edges.length === 0 ? ['No succession in this direction is known.'] : []),
    ...(truncated ? ['', 'More lies beyond. Give a larger --depth, or start from another id.'] : []),
  ]
}

function titleOf(node: GraphNode): string {
  return [labelOf(node), node.id, lifeOf(node)].filter((part) => part !== '').join(', ')
}

function stepLines(
  { from, to, properties, citations }: GraphEdge,
  nodes: ReadonlyMap<string, GraphNode>,
  laws: readonly GraphNode[],
): string[] {
  const named = (id: string) => {
    const node = nodes.get(id)
    return node ? `${labelOf(node)} [${id}]` : id
  }
  const certainty = properties.certainty === 'STATED' ? '' : ` (${String(properties.certainty).toLowerCase()})`
  return [
    `${properties.date ?? 'no date'}  ${String(properties.kind)}${certainty}`,
    `  ${named(from)}`,
    `  -> ${named(to)}`,
    ...laws.map((law) => `  legal basis: ${labelOf(law)} [${law.id}]`),
    ...citations.map((citation) => `  source: ${citationText(citation)}`),
  ]
}

function citationText({ source, title, locator, url }: Citation): string {
  return [title ?? source, locator, url ?? ''].filter((part) => part !== '').join(', ')
}
