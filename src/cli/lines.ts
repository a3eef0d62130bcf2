import { citationText } from '../graph/citation.ts'
import type { GraphEdge, GraphNode, Properties } from '../graph/graph.ts'
import { labelOf, lifeOf } from '../graph/label.ts'

/** A thing in one line: its names, its id, when it existed. */
export function titleOf(node: GraphNode): string {
  return [labelOf(node), node.id, lifeOf(node)].filter((part) => part !== '').join(', ')
}

/** The date and the kind of a step, and what makes it doubtful. */
export function stepHead({ properties }: GraphEdge): string {
  const doubts = [properties.certainty, properties.rank].filter((doubt) => doubt !== undefined && doubt !== 'STATED')
  const marks = [...doubts.map((doubt) => String(doubt).toLowerCase()), ...functionOf(properties)]
  return `${properties.date ?? 'no date'}  ${String(properties.kind)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`
}

/** The function that is handed over, by its id. */
function functionOf({ function: moved }: Properties): string[] {
  return typeof moved === 'string' ? [`of ${moved}`] : []
}

/** The laws and the sources of a step, a line each. */
export function basisLines({ citations }: GraphEdge, laws: readonly GraphNode[]): string[] {
  return [
    ...laws.map((law) => `legal basis: ${labelOf(law)} [${law.id}]`),
    ...citations.map((citation) => `source: ${citationText(citation)}`),
  ]
}
