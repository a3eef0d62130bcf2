import type { Citation, GraphEdge, GraphNode } from '../graph/graph.ts'
import { labelOf, lifeOf } from '../graph/label.ts'

/** A thing in one line: its names, its id, when it existed. */
export function titleOf(node: GraphNode): string {
  return [labelOf(node), node.id, lifeOf(node)].filter((part) => part !== '').join(', ')
}

/** A step from a predecessor to a successor: date and kind, both ends, laws and sources, a line each. */
export function stepLines(
  { from, to, properties, citations }: GraphEdge,
  nodes: ReadonlyMap<string, GraphNode>,
  laws: readonly GraphNode[],
): string[] {
  const named = (id: string) => {
    const node = nodes.get(id)
    return node ? `${labelOf(node)} [${id}]` : id
  }
  const doubts = [properties.certainty, properties.rank].filter((doubt) => doubt !== undefined && doubt !== 'STATED')
  const marks = doubts.length === 0 ? '' : ` (${doubts.join(', ').toLowerCase()})`
  return [
    `${properties.date ?? 'no date'}  ${String(properties.kind)}${marks}`,
    `  ${named(from)}`,
    `  -> ${named(to)}`,
    ...laws.map((law) => `  legal basis: ${labelOf(law)} [${law.id}]`),
    ...citations.map((citation) => `  source: ${citationText(citation)}`),
  ]
}

/** A citation in one line. */
export function citationText({ source, title, locator, url }: Citation): string {
  return [title ?? source, locator, url ?? ''].filter((part) => part !== '').join(', ')
}
