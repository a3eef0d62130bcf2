import { labelOf, lifeOf } from '../graph/label.ts'
import type { GraphNode } from '../graph/graph.ts'
import type { FoundHeir } from '../questions/heirs.ts'
import { basisLines, stepHead } from './lines.ts'
import type { Paint } from './paint.ts'
import type { Branch } from './tree.ts'

/** The tree of a body: below it, what carries it on, or what it came from, and, where that is wanted, each step with its basis. */
export function heirsTree(
  body: GraphNode,
  heirs: readonly FoundHeir[],
  { missing, steps, paint }: { missing: string | null; steps: 'EACH' | 'SHORT'; paint: Paint },
): Branch {
  return {
    lines: [headOf(body, paint), ...(missing === null ? [] : [`not mapped: ${missing}`])],
    branches: heirs.map((heir) => (steps === 'EACH' ? fullBranch(body, heir, paint) : shortBranch(body, heir, paint))),
  }
}

function shortBranch(body: GraphNode, heir: FoundHeir, paint: Paint): Branch {
  const changes = heir.edges.map(stepHead).join('; ')
  return {
    lines: [heirHead(body, heir, paint), ...[changes, ...partLines(heir)].filter(Boolean).map(dimmed(paint))],
    branches: [],
  }
}

function fullBranch(body: GraphNode, heir: FoundHeir, paint: Paint): Branch {
  const laws = new Map(heir.events.map(({ id, enactedBy }) => [id, enactedBy]))
  const nodes = new Map(heir.nodes.map((node) => [node.id, node]))
  const named = (id: string) => {
    const node = nodes.get(id)
    return node ? `${labelOf(node)} [${id}]` : id
  }
  return {
    lines: [heirHead(body, heir, paint), ...partLines(heir).map(dimmed(paint))],
    branches: heir.edges.map((edge) => ({
      lines: [
        `${paint('yellow', stepHead(edge))}  ${named(edge.from)} -> ${named(edge.to)}`,
        ...basisLines(edge, laws.get(edge.properties.eventId ?? '') ?? []).map(dimmed(paint)),
      ],
      branches: [],
    })),
  }
}

function heirHead(body: GraphNode, { node, certainty }: FoundHeir, paint: Paint): string {
  const doubt = certainty === 'STATED' ? '' : ` (${certainty.toLowerCase()})`
  return node.id === body.id ? `it exists itself${doubt}` : `${headOf(node, paint)}${doubt}`
}

function headOf(node: GraphNode, paint: Paint): string {
  return [paint('bold', `${labelOf(node)} [${node.id}]`), lifeOf(node)].filter((part) => part !== '').join(', ')
}

function partLines({ functions, share }: FoundHeir): string[] {
  return [
    ...(functions.length === 0 ? [] : [`functions: ${functions.map((one) => labelOf(one)).join(', ')}`]),
    ...(share === null ? [] : [`share: ${share}`]),
  ]
}

function dimmed(paint: Paint): (line: string) => string {
  return (line) => paint('dim', line)
}
